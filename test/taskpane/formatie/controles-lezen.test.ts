/**
 * What the pane finds is what the sheet Controles counts, check by check, after edits of every kind that a check is about: two ways that were
 * written apart, the sheet's formulas as LibreOffice calculates them, and the rules over the cells as Office.js gives them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellKey, type Book } from "../../../src/model/book";
import { PLANBLADEN, plankey, type Planblad } from "../../../src/model/formatieplan/namen";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import type { CellValue } from "../../../src/model/workbook-plan";
import { staandeControles, type Vinding } from "../../../src/plans/formatieplan/controles/staande-controles";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { planStand } from "../../../src/taskpane/formatie/controles/plan-stand";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";
import { convert } from "../../system/libreoffice";
import { startExcel } from "../../workbench/office-js";
import { changeCell, poison, sheetNamed } from "../../workbook/frameworks/edit-book";
import { cellOf } from "../../workbook/excel/fixtures";

const folder = mkdtempSync(join(tmpdir(), "functieboek-controles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EDITS: readonly (readonly [string, string, CellValue])[] = [
  ["P01", "Functie", null], ["P02", "Functie", "Dromenvanger"], ["P03", "Fte", "0,5 fte"], ["P04", "Einddatum", "eind juni"],
  ["P05", "Ingangsdatum", 46204], ["P05", "Einddatum", 46200], ["P06", "Eigen schaal", "laag"], ["P07", "Soort", "tijdelijk"], ["P07", "Einddatum", null],
  ["P08", "Formatie fte", 3], ["P09", "Inhuur fte", 0.5], ["P10", "Aanloopschaal", 10], ["P10", "Formatieplaats", null],
  // Scales of the functions: P03 11, P04 10A, P07 and P08 8, P09 and P10 6, P12 9; the salary table has 6, 8, 10, 10A, 11 and 14.
  ["P03", "Aanloopschaal", "10a"], ["P03", "Uitloopschaal", "14"], ["P04", "Aanloopschaal", "11"], ["P07", "Aanloopschaal", "9"], ["P08", "Aanloopschaal", "klerk"],
  ["P09", "Uitloopschaal", 6], ["P12", "Uitloopschaal", "10 a"],
];
const SALARIS = 1;

const [MADE, EDITED] = ["zoals-gemaakt", "bewerkt"];

/** The plan as Excel would hold it, as made and after edits: every formula calculated, by LibreOffice. */
async function calculated(edits: Readonly<Record<string, (book: Book) => void>>): Promise<readonly Book[]> {
  const files = await Promise.all(Object.entries(edits).map(async ([name, edit]) => {
    const book = bookOfPlan(planFormatieplan(KLEIN_PLAN, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" }));
    edit(book);
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, await writeXlsx(poison(book)));
    return file;
  }));
  const out = join(folder, "berekend");
  await convert(files, "xlsx", out);
  return Promise.all(Object.keys(edits).map((name) => readXlsx(readFileSync(join(out, `${name}.xlsx`)))));
}

async function found(book: Book): Promise<readonly Vinding[]> {
  await startExcel({ book });
  const names = book.sheets.map(({ name }) => name);
  const sheets = new Map((Object.keys(PLANBLADEN) as Planblad[]).filter((blad) => names.includes(PLANBLADEN[blad])).map((blad) => [plankey("Klein", blad), PLANBLADEN[blad]]));
  const plan = await planStand({ kort: "Klein", sheets, task: null });
  if (!plan) throw new Error("there is no plan");
  return staandeControles(plan.stand);
}

/** Check -> count on the sheet, of those that count something. */
function onSheet(book: Book): Readonly<Record<string, number>> {
  const sheet = sheetNamed(book, "Controles");
  const counts: Record<string, number> = {};
  for (let row = 10; row < 80; row++) {
    const count = cellOf(sheet, row, 3)?.value;
    if (typeof count === "number" && count > 0) counts[String(cellOf(sheet, row, 2)?.value)] = count;
  }
  return counts;
}

const counts = (vindingen: readonly Vinding[]): Readonly<Record<string, number>> => Object.fromEntries(vindingen.map(({ naam, aantal }) => [naam, aantal]));

describe("the checks of a plan that stands", () => {
  let made: Book;
  let edited: Book;

  beforeAll(async () => {
    const [one, other] = await calculated({
      [MADE]: () => undefined,
      [EDITED]: (book) => {
        for (const [place, column, value] of EDITS) changeCell(book, "Klein_Formatieplan", place, column, value);
        const [salaris] = sheetNamed(book, "Salaristabel").tables;
        const sleutel = salaris && sheetNamed(book, "Salaristabel").cells.get(cellKey(salaris.top + SALARIS, salaris.left + 3));
        if (sleutel) sleutel.formula = null;
      },
    });
    if (!one || !other) throw new Error("LibreOffice gave no workbooks");
    [made, edited] = [one, other];
  });

  test("as made: what the sheet says", async () => {
    const vindingen = await found(made);
    expect(Object.keys(onSheet(made)).length).toBeGreaterThan(3);
    expect(counts(vindingen)).toEqual(onSheet(made));
  });

  test("after edits of every kind: what the sheet says", async () => {
    const vindingen = await found(edited);
    expect(counts(vindingen)).toEqual(onSheet(edited));
    expect(vindingen.map(({ naam }) => naam)).toEqual(expect.arrayContaining([
      "Functie ontbreekt", "Functie niet in het kader", "Getal is als tekst ingevoerd", "Datum niet te lezen", "Einde voor begin", "Schaal is geen schaal",
      "Formule ontbreekt of is overschreven", "Tijdelijk zonder einddatum", "Inhuur zonder dekking", "Formatieplaats ontbreekt", "Salaristabel: formule ontbreekt",
    ]));
    const scales = vindingen.filter(({ naam }) => /^(Aan|Uit)loopschaal/.test(naam)).map(({ naam, rijen }) => [naam, ...rijen.map(({ wat }) => wat.slice(0, 3))]);
    expect(scales).toEqual([
      ["Aanloopschaal is onbekend", "P07", "P08"], ["Aanloopschaal niet onder de schaal", "P04", "P07", expect.any(String)], ["Uitloopschaal niet boven de schaal", "P09"],
    ]);
    const top = sheetNamed(edited, "Formatieplan").tables[0]?.top ?? 0;
    expect(vindingen.find(({ naam }) => naam === "Functie niet in het kader")?.rijen[0]).toEqual({ rij: top + 2, kolom: "Functie", wat: "P02 Dromenvanger" });
    const column = (naam: string, plaats: string): string | null | undefined => vindingen.find((vinding) => vinding.naam === naam)?.rijen.find(({ wat }) => wat.startsWith(plaats))?.kolom;
    expect([column("Getal is als tekst ingevoerd", "P03"), column("Datum niet te lezen", "P04"), column("Einde voor begin", "P05")]).toEqual(["Fte", "Einddatum", "Einddatum"]);
  });

  test("without the sheet Controles they still run, and without a column they say that it is lacking", async () => {
    const before = counts(await found(made));
    const without = { ...made, sheets: made.sheets.filter(({ name }) => name !== "Controles") };
    expect(counts(await found(without))).toEqual(before);
    const sheet = sheetNamed(without, "Formatieplan");
    const [table] = sheet.tables;
    const column = table?.columns.find(({ name }) => name === "Groep");
    const head = table && column && sheet.cells.get(cellKey(table.top, table.left + table.columns.indexOf(column)));
    if (!column || !head) throw new Error("there is no column Groep");
    column.name = "Mijn groep";
    head.value = "Mijn groep";
    expect((await found(without))[0]).toMatchObject({ naam: "Kolom ontbreekt", weging: "fout" });
  });
});
