/** A first day with Ommen, by clicking and typing: make, read, change, add, refresh, save, open again. */
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nl } from "../../src/taskpane/language/texts.nl";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { goToSheet, settled, showsSheet, type } from "../workbench/page/workbench-page";
import { checkScreen, takePage } from "./pane-screen";
import { chooseOmmen, newWorkbook, paneText, press, pressRibbon, says, seesHeading, sheetNames, startMaking } from "./pane-steps";
import { columnOf, crossing, goTo, rowOf, tablePlace } from "./sheet-cells";
import { MAKE_TIME, START_TIME, startWerkbank, TEST_TIME, type Werkbank } from "./werkbank";

/** Of the source's table of functions: 45 fte in all, 1,00 for the first function, the Gemeentesecretaris. */
const MATRIX = "Formatiematrix";
/** 16 functions have a sheet of their own; 12 tables; Start; Functieboek, three matrices and a comparison. Bevindingen is one of the tables. */
const SHEETS = 34;
const NEW = "Adviseur duurzaamheid";
const REMARK = "Vacature vanaf mei";

let bench: Werkbank;

beforeAll(async () => {
  bench = await startWerkbank();
}, START_TIME);

afterAll(() => bench.close());

afterEach(() => expect(bench.troubles()).toEqual([]));

test("it opens with an empty workbook, and the pane invites the first step", async () => {
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
  expect(await sheetNames(bench)).toEqual(["Blad1"]);
  await checkScreen(bench, "paneel-eerste-scherm");
  await takePage(bench, "werkbank-leeg");
});

test("a framework says what it holds, what is doubtful and which sheets will come, before anything is made", async () => {
  await chooseOmmen(bench);
  for (const summary of await bench.pane.locator("summary").all()) await summary.click();
  const text = await paneText(bench);
  expect(text).toContain("16 functies, 25 competenties");
  expect(text).toContain("Formatiematrix");
  expect(text).toContain("Ommen_Functies");
  expect(await sheetNames(bench)).toEqual(["Blad1"]);
  await checkScreen(bench, "paneel-kader-open");
  for (const summary of await bench.pane.locator("summary").all()) await summary.click();
  await checkScreen(bench, "paneel-kader");
});

test("making all sheets shows how far it is and ends with what was made", async () => {
  expect(await startMaking(bench)).toBe(SHEETS);
  await bench.pane.getByText(/^\d+%, blad /).waitFor();
  await checkScreen(bench, "paneel-bezig", { isPassing: true });
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await says(bench, `${SHEETS} bladen zijn gemaakt.`);
  expect(await sheetNames(bench)).toHaveLength(SHEETS + 1);
  await settled(bench.page);
  await checkScreen(bench, "paneel-gemaakt");
}, TEST_TIME);

test("the total of the source stands in the formation matrix", async () => {
  await press(bench, MATRIX);
  await showsSheet(bench.page, MATRIX);
  expect(await crossing(bench, MATRIX, "Totaal", "Totaal")).toBe("45,00");
  await takePage(bench, "werkbank-formatiematrix");
});

test("a fte that is typed in the table changes the totals at once", async () => {
  const table = await tablePlace(bench, "Ommen_Functies");
  await goToSheet(bench.page, table.sheet);
  await goTo(bench, { row: table.top + 1, column: columnOf(table, "formatie") });
  await type(bench.page, "2");
  expect(await crossing(bench, MATRIX, "Totaal", "Totaal")).toBe("46,00");
  expect(await crossing(bench, MATRIX, "Gemeentesecretaris", "Totaal")).toBe("2,00");
});

test("a function that is typed below the table counts, and stands outside the matrix until it is refreshed", async () => {
  const table = await tablePlace(bench, "Ommen_Functies");
  const row = table.top + table.rowCount + 1;
  await goTo(bench, { row, column: columnOf(table, "functie") });
  await type(bench.page, NEW);
  await goTo(bench, { row, column: columnOf(table, "schaal") });
  await type(bench.page, "10");
  await goTo(bench, { row, column: columnOf(table, "formatie") });
  await type(bench.page, "1,5");
  expect((await tablePlace(bench, "Ommen_Functies")).rowCount).toBe(table.rowCount + 1);
  expect(await crossing(bench, MATRIX, "Totaal", "Totaal")).toBe("47,50");
  expect(await crossing(bench, MATRIX, "Niet in deze matrix", "Totaal")).toBe("1,50");
  await goToSheet(bench.page, MATRIX);
  await takePage(bench, "werkbank-niet-in-deze-matrix");
});

test("refreshing gives the new function a row, and a remark of the user goes along with its row", async () => {
  const before = await rowOf(bench, MATRIX, "Senior ondersteuner");
  if (before === null) throw new Error("the matrix has no Senior ondersteuner");
  // Two columns right of the matrix: Functie, the scales 4 to 14, Niet in deze matrix, Totaal and Opmerking are 15 columns.
  const column = 17;
  await goTo(bench, { row: before, column });
  await type(bench.page, REMARK);
  await press(bench, nl.toHome);
  await seesHeading(bench, nl.inWorkbook);
  await checkScreen(bench, "paneel-in-werkmap");
  await press(bench, `${nl.refresh}: Ommen`);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  await checkScreen(bench, "paneel-vernieuwd");
  expect(await crossing(bench, MATRIX, NEW, "Totaal")).toBe("1,50");
  expect(await crossing(bench, MATRIX, "Niet in deze matrix", "Totaal")).toBe("0,00");
  expect(await crossing(bench, MATRIX, "Totaal", "Totaal")).toBe("47,50");
  const after = await rowOf(bench, MATRIX, "Senior ondersteuner");
  const shown = await bench.page.evaluate(([sheet, row, at]) => window.functieboekWerkbank?.shownText(sheet, row, at), [MATRIX, after ?? 0, column] as const);
  expect(shown).toBe(REMARK);
  await takePage(bench, "werkbank-vernieuwd");
}, TEST_TIME);

test("the saved workbook holds the same figures, and opens again with its set known", async () => {
  const [download] = await Promise.all([bench.page.waitForEvent("download"), pressRibbon(bench, "Opslaan als .xlsx")]);
  const file = join(tmpdir(), `ommen-e2e-${process.pid}.xlsx`);
  await download.saveAs(file);
  const book = await readXlsx(new Uint8Array(readFileSync(file)));
  const names = book.sheets.map((sheet) => sheet.name);
  expect(names).toEqual(await sheetNames(bench));
  await newWorkbook(bench);
  const [chooser] = await Promise.all([bench.page.waitForEvent("filechooser"), pressRibbon(bench, "Openen")]);
  await chooser.setFiles(file);
  await seesHeading(bench, nl.inWorkbook);
  await settled(bench.page);
  expect(await sheetNames(bench)).toEqual(names);
  expect(await crossing(bench, MATRIX, "Totaal", "Totaal")).toBe("47,50");
  expect(await crossing(bench, MATRIX, NEW, "Totaal")).toBe("1,50");
  expect(await paneText(bench)).toMatch(new RegExp(`Ommen: ${SHEETS + 1} bladen`));
}, TEST_TIME);
