/** A workbook of its own, over the real Office.js: on Windows and Mac, on the web, in an old Excel, while a cell is edited, and where Excel refuses. */
import { TextEncoder } from "node:util";
import { openAsWorkbook } from "../../../src/workbook/excel/open-as-workbook";
import { emptySheet } from "../../../src/model/book";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import type { EngineOptions, Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";

globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;

const FILE = writeXlsx({ title: "Kopie", sheets: [emptySheet("Voortgang")], names: [], active: 0 });

/** @param platform as Office.context.platform names it: the library asks Excel on the web in another way */
async function excel(platform: string, options: EngineOptions = {}): Promise<{ readonly engine: Engine; readonly opened: Uint8Array[] }> {
  const { engine } = await startExcel(options);
  Object.assign((globalThis as unknown as { Office: { context: object } }).Office.context, { platform });
  const opened: Uint8Array[] = [];
  engine.showNewWorkbook = (file) => opened.push(file);
  return { engine, opened };
}

test.each(["PC", "OfficeOnline"])("%s: the bytes arrive as they are, in one request, and the workbook at hand is not touched", async (platform) => {
  const { engine, opened } = await excel(platform);
  expect(await openAsWorkbook(await FILE)).toEqual({ kind: "opened", messages: [] });
  expect(opened).toHaveLength(1);
  expect((await readXlsx(opened[0] ?? new Uint8Array())).sheets.map(({ name }) => name)).toEqual(["Voortgang"]);
  expect(engine.book.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([["Blad1", 0]]);
  expect(engine.counters.syncs).toBe(1);
});

test("an Excel below 1.8 is not asked", async () => {
  const { engine, opened } = await excel("PC", { excelApi: "1.7" });
  expect(await openAsWorkbook(await FILE)).toEqual({ kind: "refused", messages: [{ code: "excelTooOld", facts: { version: "1.8" } }] });
  expect([opened.length, engine.counters.syncs]).toEqual([0, 0]);
});

test.each(["PC", "OfficeOnline"])("%s: while a cell is edited it waits for the user", async (platform) => {
  const { engine, opened } = await excel(platform);
  engine.setCellEditMode(true);
  const opening = openAsWorkbook(await FILE);
  await new Promise((resolve) => setTimeout(resolve));
  expect(opened).toEqual([]);
  engine.setCellEditMode(false);
  expect((await opening).kind).toBe("opened");
  expect(opened).toHaveLength(1);
});

test("a policy that forbids it is told without talk of another workbook in front", async () => {
  const { engine, opened } = await excel("PC");
  engine.faults.failRequest();
  expect(await openAsWorkbook(await FILE)).toEqual({ kind: "refused", messages: [{ code: "noNewWorkbook" }] });
  expect(opened).toEqual([]);
});

test("a file larger than a request may be is refused with that reason", async () => {
  // 3,750,000 bytes are 5,000,000 characters of base64, which the rest of the request comes on top of.
  const large = new Uint8Array(3_750_000);
  large.set([0x50, 0x4b]);
  const { opened } = await excel("OfficeOnline");
  expect(await openAsWorkbook(large)).toEqual({ kind: "refused", messages: [{ code: "RequestPayloadSizeLimitExceeded" }, { code: "noNewWorkbook" }] });
  expect(opened).toEqual([]);
});

test("what is no .xlsx is refused as Excel does", async () => {
  const { opened } = await excel("PC");
  const { kind, messages } = await openAsWorkbook(new Uint8Array([1, 2, 3]));
  expect([kind, messages.map(({ code }) => code)]).toEqual(["refused", ["otherError", "noNewWorkbook"]]);
  expect(opened).toEqual([]);
});
