import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import type { WriteReport } from "../../../src/workbook/excel/write/write-report";
import { emptySheet } from "../../../src/model/book";
import type { Book } from "../../../src/model/book";
import { startExcel } from "../../workbench/office-js";
import { quietly, snapshot } from "./fixtures";
import { matrixSheet, sheetPlan, smallPlan, tableSheet } from "./small-plan";
import { writePlan, type InDutch } from "./in-dutch";

/** A workbook in use: a sheet "Notities" with a table "Uren", and a name. */
function usersBook(): Book {
  const sheet = emptySheet("Notities");
  sheet.tables.push({ name: "Uren", top: 1, left: 1, rowCount: 1, style: null, columns: [{ name: "dag", formula: null }] });
  return { title: "", sheets: [sheet], names: [{ name: "Tarief", refersTo: "=Notities!$B$1", hidden: false }], active: 0 };
}

async function refusal(plan: WorkbookPlan, book: Book = usersBook()): Promise<InDutch<WriteReport>> {
  const { engine } = await startExcel({ book });
  const before = snapshot(engine);
  const report = await writePlan(plan, quietly());
  expect(report.kind).toBe("refused");
  expect(report.sheets).toEqual([]);
  expect(report.sentences.at(-1)).toBe("Er is niets geschreven.");
  expect(snapshot(engine)).toEqual(before);
  return report;
}

describe("what a look at the workbook shows is refused before anything is written", () => {
  test("a sheet name that is taken, whatever its case", async () => {
    const { sentences } = await refusal({ title: "", sheets: [sheetPlan("p", "NOTITIES")], names: [] });
    expect(sentences[0]).toBe("Er is al een blad met de naam 'NOTITIES'. Geef dat een andere naam, of kies een andere naam voor het nieuwe.");
  });

  test("a table name that is taken by a table or by a name", async () => {
    const table = tableSheet();
    const named = (name: string): WorkbookPlan => ({ title: "", sheets: [{ ...table, tables: table.tables.map((one) => ({ ...one, name })) }], names: [] });
    expect((await refusal(named("uren"))).sentences[0]).toMatch(/^De naam 'uren' is in deze werkmap al in gebruik/);
    expect((await refusal(named("TARIEF"))).sentences[0]).toMatch(/tabel 'TARIEF' niet gemaakt/);
  });

  test("a defined name that is taken", async () => {
    const { sentences } = await refusal({ ...smallPlan(), names: [{ name: "uren", refersTo: "=T_Functies[functie]" }] });
    expect(sentences[0]).toMatch(/naam 'uren' niet gemaakt/);
  });

  test("every obstacle at once, so that the user mends them in one go", async () => {
    const { sentences } = await refusal({ title: "", sheets: [sheetPlan("a", "Notities"), sheetPlan("b", "Te/lang")], names: [{ name: "Tarief", refersTo: "=1" }] });
    expect(sentences).toHaveLength(4);
  });

  test("a table over filled cells, with the cell", async () => {
    const table = tableSheet();
    const plan = { ...table, blocks: [{ top: 5, left: 2, rows: [[{ value: "in de weg" }]] }] };
    const { sentences } = await refusal({ title: "", sheets: [plan], names: [] });
    expect(sentences[0]).toBe("De tabel 'T_Functies' op blad 'Functies' zou over gevulde cellen komen (B5).");
  });

  test("two tables over each other, and a table without rows", async () => {
    const table = tableSheet().tables[0];
    if (!table) throw new Error("no table");
    const two = sheetPlan("p", "Twee", { tables: [table, { ...table, name: "Ander", top: 5 }] });
    expect((await refusal({ title: "", sheets: [two], names: [] })).sentences[0]).toBe("De tabellen 'T_Functies' en 'Ander' op blad 'Twee' zouden over elkaar komen.");
    const none = sheetPlan("p", "Leeg", { tables: [{ ...table, rows: [] }] });
    expect((await refusal({ title: "", sheets: [none], names: [] })).sentences[0]).toMatch(/heeft geen rijen/);
  });

  test("a text that no cell can hold", async () => {
    const plan = sheetPlan("p", "Lang", { blocks: [{ top: 2, left: 3, rows: [[{ value: "x".repeat(32_768) }]] }] });
    expect((await refusal({ title: "", sheets: [plan], names: [] })).sentences[0]).toMatch(/32\.767 tekens .*cel C2/);
  });

  test("a list or an explanation that Excel would not take", async () => {
    const rule = { range: "A1", allow: { kind: "list", items: ["ja, mits"] }, prompt: { title: "x".repeat(33), message: "" }, error: null } as const;
    const { sentences } = await refusal({ title: "", sheets: [sheetPlan("p", "Regels", { validations: [rule] })], names: [] });
    expect(sentences.slice(0, 2)).toEqual(["De keuzelijst bij A1 op blad 'Regels' is te lang of heeft een komma in een keuze.", "De uitleg bij A1 op blad 'Regels' is te lang voor Excel."]);
  });

  test("a workbook whose structure is protected", async () => {
    const { engine } = await startExcel();
    engine.structureProtected = true;
    const report = await writePlan(smallPlan(), quietly());
    expect(report.kind).toBe("refused");
    expect(report.sentences[0]).toMatch(/^De structuur van deze werkmap is beveiligd, zodat er geen bladen bij kunnen\. Hef de beveiliging op/);
    expect(engine.book.sheets).toHaveLength(1);
  });

  test("a protected structure that an old Excel cannot tell beforehand", async () => {
    const { engine } = await startExcel({ excelApi: "1.6" });
    engine.structureProtected = true;
    const report = await writePlan(smallPlan(), quietly());
    expect(report).toMatchObject({ kind: "failed", sheets: [] });
    expect(report.sentences[0]).toMatch(/^Excel weigert de bewerking: het blad of de werkmap is beveiligd/);
    expect(engine.book.sheets).toHaveLength(1);
  });

  test("a cell that is being edited", async () => {
    const { engine } = await startExcel();
    engine.setCellEditMode(true);
    const before = snapshot(engine);
    const report = await writePlan(smallPlan(), quietly());
    expect(report).toMatchObject({ kind: "refused", sentences: ["U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.", "Er is niets geschreven."] });
    expect(snapshot(engine)).toEqual(before);
    engine.setCellEditMode(false);
    expect((await writePlan(smallPlan(), quietly())).kind).toBe("written");
  });
});

test("a cell that comes into edit mode half-way makes the write wait, not fail", async () => {
  const { engine } = await startExcel();
  let edits = 0;
  const report = await writePlan(smallPlan(), {
    ...quietly(),
    onProgress: (done) => {
      if (done !== 1) return;
      edits++;
      engine.setCellEditMode(true);
      setTimeout(() => engine.setCellEditMode(false), 20);
    },
  });
  expect(edits).toBe(1);
  expect(report.kind).toBe("written");
});

describe("cancelling", () => {
  test("before the first request that writes leaves the workbook alone", async () => {
    const { engine } = await startExcel();
    const before = snapshot(engine);
    const report = await writePlan(smallPlan(), { ...quietly(), signal: AbortSignal.abort() });
    expect(report).toMatchObject({ kind: "cancelled", sentences: ["Gestopt voordat er iets was geschreven."], sheets: [] });
    expect(snapshot(engine)).toEqual(before);
  });

  test.each([1, 2])("after %i requests takes back what was written, and says so", async (after) => {
    const { engine } = await startExcel({ book: usersBook() });
    const before = snapshot(engine);
    const stop = new AbortController();
    const report = await writePlan(smallPlan(), { onProgress: (done) => done === after && stop.abort(), signal: stop.signal });
    expect(report.kind).toBe("cancelled");
    expect(report.sentences[0]).toBe("Gestopt op uw verzoek.");
    expect(report.sentences[1]).toMatch(/^Wat al was geschreven, is weer weggehaald; de werkmap is zoals ervoor/);
    expect(report.sheets).toEqual([]);
    expect(snapshot(engine)).toEqual(before);
  });

  test("after the last request changes nothing any more", async () => {
    await startExcel();
    const stop = new AbortController();
    const report = await writePlan(smallPlan(), { onProgress: (done, total) => done === total && stop.abort(), signal: stop.signal });
    expect(report.kind).toBe("written");
  });
});

describe("a failure half-way", () => {
  /** Every sheet once, small enough to fail each of its calls. */
  const plan = smallPlan();

  test("of any request leaves the workbook as before, or complete, and the report says which", async () => {
    const { engine: whole } = await startExcel({ book: usersBook() });
    await writePlan(plan, quietly());
    const complete = snapshot(whole);
    const kinds: string[] = [];
    for (let nth = 1; kinds.at(-1) !== "written"; nth++) {
      const { engine } = await startExcel({ book: usersBook() });
      const before = snapshot(engine);
      engine.faults.failRequest(nth);
      const report = await writePlan(plan, quietly());
      expect(snapshot(engine)).toEqual(report.kind === "written" ? complete : before);
      if (report.kind !== "written") expect(report).toMatchObject({ kind: "failed", sheets: [], names: [] });
      kinds.push(report.kind);
    }
    // The look, and a request for each of the three sheets.
    expect(kinds).toEqual(["failed", "failed", "failed", "failed", "written"]);
  });

  test("of any call leaves the workbook as before, although Excel keeps what ran before it", async () => {
    const { engine: whole } = await startExcel({ book: usersBook() });
    await writePlan(plan, quietly());
    const complete = snapshot(whole);
    const calls = whole.counters.actions;
    expect(calls).toBeGreaterThan(100);
    let failures = 0;
    for (let nth = 1; nth <= calls; nth++) {
      const { engine } = await startExcel({ book: usersBook() });
      const before = snapshot(engine);
      engine.faults.failCall(nth, "AccessDenied");
      const report = await writePlan(plan, quietly());
      expect({ nth, kind: report.kind, book: snapshot(engine) }).toEqual({ nth, kind: report.kind, book: report.kind === "written" ? complete : before });
      if (report.kind === "failed") {
        failures++;
        expect(report.sentences[0]).toMatch(/^Excel weigert de bewerking: het blad of de werkmap is beveiligd/);
      }
    }
    expect(failures).toBeGreaterThan(100);
  });

  test("a sheet that another makes under our name meanwhile is not touched", async () => {
    const { engine } = await startExcel();
    const report = await writePlan(plan, {
      ...quietly(),
      onProgress: (done) => {
        if (done === 0) engine.book.sheets.push(emptySheet("Matrix"));
      },
    });
    expect(report.kind).toBe("failed");
    expect(report.sentences[0]).toBe("Een blad, tabel of naam met dezelfde naam bestaat al in deze werkmap.");
    expect(engine.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Matrix"]);
  });

  test("when taking back fails too, the report names what still stands", async () => {
    const { engine } = await startExcel();
    const execute = engine.execute.bind(engine);
    let down = false;
    engine.execute = (request, flags) => (down ? Promise.reject(new Error("connection lost")) : execute(request, flags));
    const report = await writePlan(plan, {
      ...quietly(),
      onProgress: (done) => {
        down = done === 1;
      },
    });
    expect(report.kind).toBe("failed");
    expect(report.sentences.at(-1)).toMatch(/niet gelukt.*het blad 'Start', het blad 'Matrix', het blad 'Functies', de naam 'Lijst_Functies'/);
    expect(report.sheets.map(({ name }) => name)).toEqual(["Start", "Matrix", "Functies"]);
    expect(report.names).toEqual(["Lijst_Functies"]);
  });
});

test("a plan that writes the view before its table still finds the table in its formulas", async () => {
  await startExcel();
  const report = await writePlan({ title: "", sheets: [matrixSheet(), tableSheet()], names: [] }, quietly());
  expect(report.kind).toBe("written");
});
