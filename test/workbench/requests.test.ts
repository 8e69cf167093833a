import type { Engine } from "../../src/workbench/engine/engine";
import { startExcel } from "./office-js";
import { cellOf, failureOf, inExcel } from "./in-excel";

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
const write = (context: Excel.RequestContext): void => void (active(context).getRange("A1").values = [["geschreven"]]);

/** Lets promises that are ready run. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("a failure stops the request, names the member and the statement, and rolls nothing back", async () => {
  const { engine } = await startExcel();
  await expect(Excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1").values = [["eerst"]];
    sheet.getRange("nergens!A1").values = [["mis"]];
    sheet.getRange("A2").values = [["niet meer"]];
    await context.sync();
  })).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Worksheet.getRange", statement: expect.stringContaining("getRange(") as string } });
  expect(cellOf(engine.book, "A1")?.value).toBe("eerst");
  expect(cellOf(engine.book, "A2")).toBeUndefined();
});

test("the library itself and the engine both refuse a member above the pretended version", async () => {
  const { engine } = await startExcel({ excelApi: "1.6" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.6")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
  expect((await failureOf((context) => context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(1))).code).toBe("ApiNotFound");
  // tabColor is assigned without a check in the library, so only the host can refuse it.
  expect(await failureOf((context) => void (active(context).tabColor = "#FF0000"))).toMatchObject({ code: "ApiNotFound", location: "Worksheet.tabColor" });
  expect(engine.book.sheets[0]?.tabColor).toBeNull();
  const request = {
    Actions: [{ Id: 3, ActionType: 1, Name: "", ObjectPathId: 2 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, 2: { Id: 2, ObjectPathType: 4, Name: "Properties", ParentObjectPathId: 1 } },
  };
  expect((await engine.execute(request)).Error).toMatchObject({ Code: "ApiNotFound", Location: "Workbook.properties", ActionIndex: 0 });
});

test("1.10 comes after 1.9", async () => {
  await startExcel({ excelApi: "1.10" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
});

test("while a cell is edited a request fails, and with delayForCellEdit it waits until the user is done", async () => {
  const { engine } = await startExcel();
  engine.setCellEditMode(true);
  expect((await failureOf(write)).code).toBe("InvalidOperationInCellEditMode");
  let isDone = false;
  const delayed = Excel.run({ delayForCellEdit: true }, async (context) => {
    write(context);
    await context.sync();
  }).then(() => {
    isDone = true;
  });
  await aMoment();
  expect([isDone, cellOf(engine.book, "A1")]).toEqual([false, undefined]);
  engine.setCellEditMode(false);
  await delayed;
  expect(cellOf(engine.book, "A1")?.value).toBe("geschreven");
});

test("an Excel without DelayForCellEdit does not wait", async () => {
  const { engine } = await startExcel({ sets: { DelayForCellEdit: "0.0" } });
  engine.setCellEditMode(true);
  await expect(Excel.run({ delayForCellEdit: true }, async (context) => {
    write(context);
    await context.sync();
  })).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test("a request above 5 MB is refused whole", async () => {
  const { engine } = await startExcel();
  const text = "x".repeat(30_000);
  const failure = await failureOf((context) => void (active(context).getRange("A1:A170").values = Array.from({ length: 170 }, () => [text])));
  expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(engine.book.sheets[0]?.cells.size).toBe(0);
});

test("an answer above 5 MB is refused too", async () => {
  await startExcel();
  const text = "x".repeat(30_000);
  for (const half of ["A1:A85", "A86:A170"]) {
    await inExcel((context) => void (active(context).getRange(half).values = Array.from({ length: 85 }, () => [text])));
  }
  expect((await failureOf((context) => void active(context).getRange("A1:A170").load("values"))).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("five million cells is the most that one read gives, and 8192 characters the longest address", async () => {
  await startExcel();
  expect((await failureOf((context) => void active(context).getRange("A1:Z200000").load("values"))).code).toBe("RangeExceedsLimit");
  const address = Array.from({ length: 2000 }, (_, index) => `A${index + 1000}`).join(",");
  expect((await failureOf((context) => void active(context).getRanges(address).load("address"))).code).toBe("InvalidArgument");
});

test("a fault can be put on a request, on a call and on a member, and strikes once", async () => {
  const { engine } = await startExcel();
  engine.faults.failRequest(2);
  await inExcel(write);
  expect(await failureOf(write)).toMatchObject({ code: "GeneralException" });
  engine.faults.failMember("Range.Values", "AccessDenied");
  expect(await failureOf(write)).toMatchObject({ code: "AccessDenied", location: "Range.values" });
  engine.faults.failCall(1, "InvalidOperation");
  expect((await failureOf(write)).code).toBe("InvalidOperation");
  await inExcel(write);
});

test("with another workbook in front, calls that need the focus fail, and others do not", async () => {
  const { engine } = await startExcel();
  engine.isBehind = true;
  expect((await failureOf((context) => void context.workbook.worksheets.add("Nieuw"))).code).toBe("GeneralException");
  expect((await failureOf((context) => active(context).freezePanes.freezeRows(1))).code).toBe("GeneralException");
  expect((await failureOf((context) => void (active(context).showGridlines = false))).code).toBe("GeneralException");
  expect((await failureOf((context) => void context.workbook.getSelectedRange().load("address"))).code).toBe("InvalidSelection");
  expect((await failureOf((context) => active(context).delete())).code).toBe("InvalidSelection");
  await inExcel(write);
  engine.isBehind = false;
  await inExcel((context) => active(context).freezePanes.freezeRows(1));
});

test("requests, bytes and actions are counted, and calls that empty the undo list noted", async () => {
  const { engine } = await startExcel();
  await Excel.run(async (context) => {
    write(context);
    await context.sync();
    const sheet = context.workbook.worksheets.add("Weg");
    await context.sync();
    sheet.name = "Straks weg";
    sheet.delete();
    await context.sync();
  });
  expect(engine.counters.syncs).toBe(3);
  expect(engine.counters.actions).toBeGreaterThan(6);
  expect(engine.counters.bytesIn).toBeGreaterThan(500);
  expect(engine.counters.largestRequest).toBeLessThan(engine.counters.bytesIn);
  expect(engine.counters.undoClearing).toEqual([{ member: "Worksheet.Name", where: "desktop" }, { member: "Worksheet.Delete", where: "everywhere" }]);
  engine.counters.reset();
  expect([engine.counters.syncs, engine.counters.undoClearing.length]).toEqual([0, 0]);
});

/** A calculation that takes a while, as the page's: formulas become 7. */
const slowly = (engine: Engine) => {
  const asked: number[] = [];
  engine.calculated = async () => {
    asked.push(engine.counters.actions);
    await aMoment();
    for (const sheet of engine.book.sheets) for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.value = 7;
  };
  return asked;
};

test("a formula written and read in one batch reads its result, and a write in a batch beside it does not come in between", async () => {
  const { engine } = await startExcel();
  const asked = slowly(engine);
  const reading = Excel.run(async (context) => {
    const cell = active(context).getRange("B1");
    cell.formulas = [["=3+4"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  await Promise.all([reading, inExcel((context) => void (active(context).getRange("B1").values = [["later"]]))]);
  expect(await reading).toEqual([[7]]);
  expect(cellOf(engine.book, "B1")?.value).toBe("later");
  expect(asked).toHaveLength(1);
});

test("only what depends on calculated values waits for the calculation, and once for all that stands", async () => {
  const { engine } = await startExcel();
  const asked = slowly(engine);
  const reads = async (...names: readonly string[]): Promise<number> => {
    asked.length = 0;
    await inExcel((context) => ["A1", "A2"].forEach((address) => active(context).getRange(address).load([...names])));
    return asked.length;
  };
  expect([await reads("address"), await reads("numberFormat", "format/fill/color")]).toEqual([0, 0]);
  expect([await reads("values"), await reads("address", "text"), await reads()]).toEqual([1, 1, 1]);
  asked.length = 0;
  await inExcel((context) => {
    context.application.suspendApiCalculationUntilNextSync();
    active(context).getRange("A1").formulas = [["=3+4"]];
    active(context).getRange("A1").load("values");
  });
  expect(asked).toHaveLength(0);
});

test("a range used in a second request is kept by reference, and let go at the end", async () => {
  const { engine } = await startExcel();
  await Excel.run(async (context) => {
    const range = active(context).getRange("A1:A2");
    range.values = [["a"], ["b"]];
    await context.sync();
    expect(engine.references.size).toBeGreaterThan(0);
    range.values = [["c"], ["d"]];
    await context.sync();
  });
  expect(cellOf(engine.book, "A2")?.value).toBe("d");
  await aMoment();
  expect(engine.references.size).toBe(0);
});

test("a load without names gives every scalar that the pretended Excel has", async () => {
  await startExcel({ excelApi: "1.7" });
  await inExcel(async (context) => {
    const sheet = active(context);
    sheet.load();
    await context.sync();
    expect([sheet.name, sheet.visibility, sheet.tabColor]).toEqual(["Blad1", "Visible", ""]);
    expect(() => sheet.showGridlines).toThrow();
  });
});

test("set() with nested properties arrives as separate assignments", async () => {
  const { engine } = await startExcel();
  await inExcel((context) => active(context).getRange("A1").set({ values: [["x"]], format: { font: { bold: true }, fill: { color: "#FFF9E0" } } }));
  expect(cellOf(engine.book, "A1")).toMatchObject({ value: "x", style: { bold: true, fill: "#FFF9E0" } });
});

test("an update in one object, and what the engine does not do", async () => {
  const { engine } = await startExcel();
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: "" }, 3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    5: { Id: 5, ObjectPathType: 3, Name: "GetItemAt", ParentObjectPathId: 3, ArgumentInfo: { Arguments: [0] } },
    7: { Id: 7, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
  };
  const update = { Id: 9, ActionType: 9, Name: "", ObjectPathId: 7, ObjectState: { Name: "Bijgewerkt", PageLayout: { Orientation: "Landscape" } } };
  expect((await engine.execute({ Actions: [update], ObjectPaths: paths })).Error).toBeUndefined();
  expect(engine.book.sheets[0]).toMatchObject({ name: "Bijgewerkt", print: { orientation: "landscape" } });
  const itemAt = { Id: 9, ActionType: 1, Name: "", ObjectPathId: 5 };
  expect((await engine.execute({ Actions: [itemAt], ObjectPaths: paths })).Error?.Message).toBe("NotImplemented: WorksheetCollection.getItemAt");
  for (const type of [6, 7, 8]) {
    const action = { Id: 9, ActionType: type, Name: "", ObjectPathId: 7 };
    expect((await engine.execute({ Actions: [action], ObjectPaths: paths })).Error?.Message).toBe(`NotImplemented: action of type ${type}`);
  }
});

test("the user's settings read as those of the culture", async () => {
  await startExcel({ culture: "nl-NL" });
  await inExcel(async (context) => {
    const { cultureInfo } = context.application;
    cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
    await context.sync();
    expect([cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator, cultureInfo.datetimeFormat.shortDatePattern]).toEqual(["nl-NL", ",", "d-m-yyyy"]);
  });
});

test("settings of the add-in are kept, read back and removed", async () => {
  const { engine } = await startExcel();
  await inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.add("taal", "nl");
    settings.add("maat", { breed: true });
    const setting = settings.getItemOrNullObject("maat");
    setting.load("value");
    await context.sync();
    expect(setting.value).toEqual({ breed: true });
    settings.getItem("taal").delete();
  });
  expect([...engine.settings.keys()]).toEqual(["maat"]);
});
