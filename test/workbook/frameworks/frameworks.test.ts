/**
 * The workbook of every built-in framework as a file: valid for Microsoft's Open XML SDK, and calculated anew by LibreOffice over wrong
 * cached values to exactly what the generators say. Then Ommen's as a living workbook, changed without the add-in.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CATALOGUE, findKader } from "../../../src/frameworks/catalogue";
import { cellAddress } from "../../../src/model/address";
import { keyColumn, keyRow, type Book } from "../../../src/model/book";
import type { Kader } from "../../../src/model/kader";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { planWorkbook } from "../../../src/plans/plan-workbook";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { proefKader } from "../../plans/proef-kader";
import { errorCells, recalculateAll, type ShownSheets } from "../../system/recalculate";
import { validateXlsx } from "../../system/validate-xlsx";
import { addRow, changeCell, poison } from "./edit-book";

const kaders = [...CATALOGUE, proefKader];
const folder = mkdtempSync(join(tmpdir(), "functieboek-kaders-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bookOf = (kader: Kader): Book => bookOfPlan(planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" }));

async function save(book: Book, name: string): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx(book));
  return file;
}

/** A shown cell against the value that the generator planned: numbers to what their format shows, a share as percent. */
function agrees(shown: string, planned: unknown): boolean {
  if (typeof planned !== "number") return shown === String(planned ?? "");
  if (shown === "" || shown === "–") return planned === 0;
  const digits = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  const value = shown.endsWith("%") ? planned * 100 : planned;
  return Math.abs(Number(shown.replace("%", "")) - value) <= 0.5 * 10 ** -digits + 1e-9;
}

describe("the workbook of every framework", () => {
  const calculated = new Map<string, ShownSheets>();

  beforeAll(async () => {
    const files = await Promise.all(kaders.map((kader) => save(poison(bookOf(kader)), kader.kader.id)));
    const sheets = await recalculateAll(files);
    kaders.forEach((kader, index) => calculated.set(kader.kader.id, sheets[index] ?? new Map()));
  });

  it.each(kaders.map((kader) => [kader.kader.id, kader] as const))("%s has no error in the Open XML SDK validator", async (id, kader) => {
    expect(await validateXlsx(await save(bookOf(kader), `${id}-geldig`))).toEqual([]);
  });

  it.each(kaders.map((kader) => [kader.kader.id, kader] as const))("%s calculates in LibreOffice to what was planned, without an error cell", (id, kader) => {
    const shown = calculated.get(id) ?? new Map();
    expect(errorCells(shown)).toEqual([]);
    const wrong: string[] = [];
    let formulas = 0;
    for (const sheet of bookOf(kader).sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === null) continue;
        formulas++;
        const found = shown.get(sheet.name)?.[keyRow(key) - 1]?.[keyColumn(key) - 1] ?? "";
        if (!agrees(found, cell.value)) wrong.push(`${sheet.name}!${cellAddress(keyRow(key), keyColumn(key))}: planned ${String(cell.value)}, calculated ${found}`);
      }
    }
    expect(wrong).toEqual([]);
    // a framework without functions on a scale or profiles (the level guide) has tables only
    if (id !== "bnp-2021") expect(formulas).toBeGreaterThan(10);
  });
});

describe("Ommen's workbook without the add-in", () => {
  const kader = findKader("ommen-hr21");
  if (!kader) throw new Error("ommen-hr21 is not built in");
  let before: ShownSheets;
  let after: ShownSheets;

  /** The line of a sheet that begins with a label. */
  const line = (sheets: ShownSheets, sheet: string, label: string): readonly string[] => {
    const found = sheets.get(sheet)?.find((row) => row[0] === label);
    if (!found) throw new Error(`no line "${label}" on ${sheet}`);
    return found;
  };

  beforeAll(async () => {
    const changed = bookOf(kader);
    // one fte more for the Gemeentesecretaris, who moves to the scale of nobody else; and a function that nobody had, on a tussenschaal
    changeCell(changed, "Ommen_Functies", "Gemeentesecretaris", "formatie", 2);
    addRow(changed, "Ommen_Functies", { functie: "Datasteward", reeks: "Beleid", groep: "Advies", schaal: "10A", formatie: 1.5 });
    addRow(changed, "Ommen_Profielen", { functie: "Datasteward", competentie: "Visie", niveau: "B", herkomst: "functiebeschrijving" });
    changeCell(changed, "Ommen_Clusters", "Beleid en Ontwikkeling", "fte", 14);
    const files = [await save(poison(bookOf(kader)), "ommen-voor"), await save(poison(changed), "ommen-na")];
    [before = new Map(), after = new Map()] = await recalculateAll(files);
  });

  it("shows the document's figures: 45,00 fte and 1/5/18/7/3/3/4/4 on schaal 14/12/11/10/9/8/7/6 (regel 657-905)", () => {
    const heads = line(before, "Formatiematrix", "Functie");
    const totals = line(before, "Formatiematrix", "Totaal");
    const of = (schaal: string): string | undefined => totals[heads.indexOf(schaal)];
    expect(["14", "13", "12", "11", "10", "9", "8", "7", "6", "5", "4"].map(of)).toEqual(["1.00", "0.00", "5.00", "18.00", "7.00", "3.00", "3.00", "4.00", "4.00", "0.00", "0.00"]);
    expect(of("Totaal")).toBe("45.00");
  });

  it("shows the mean scale 445 / 45 = 9,8889, and 138 / 16 = 8,6250 over functions", () => {
    expect(line(before, "Schaalverdeling", "Gemiddelde schaal, gewogen naar fte")[5]).toBe("9.8889");
    expect(line(before, "Formatiematrix", "Gemiddelde schaal, gewogen naar fte")[1]).toBe("9.8889");
    expect(line(before, "Schaalverdeling", "Gemiddelde schaal over functies, ongewogen")[5]).toBe("8.6250");
  });

  it("has the reeksen at 1, 36, 8, 0 and 0 fte, and the groepen of Beleid at 11, 19 and 6", () => {
    const heads = line(before, "Formatiematrix", "Functie");
    const total = (label: string): string | undefined => line(before, "Formatiematrix", label)[heads.indexOf("Totaal")];
    expect(["Management", "Beleid", "Ondersteuning"].map(total)).toEqual(["1.00", "36.00", "8.00"]);
    expect(["Beleid: Ontwikkeling", "Beleid: Advies", "Beleid: Uitvoering"].map(total)).toEqual(["11.00", "19.00", "6.00"]);
  });

  it("marks the eight cells in which the two lists of Medewerker educatie III differ, and no other", () => {
    const marked = (before.get("Competentiematrix") ?? []).flatMap((row) => row.filter((cell) => cell.endsWith("≠")));
    expect(marked).toHaveLength(8);
    const column = line(before, "Competentiematrix", "Competentie").indexOf("Medewerker educatie III");
    expect((before.get("Competentiematrix") ?? []).filter((row) => (row[column] ?? "").endsWith("≠"))).toHaveLength(8);
    expect(line(before, "Competentiematrix", "Klantgerichtheid")[column]).toBe("D / C ≠");
  });

  it("follows a changed fte in every total, share and mean", () => {
    // 45 + 1 + 1.5 = 47.5; (445 + 14 + 1.5 x 10.5) / 47.5 cannot be given while 10A has no column
    const heads = line(after, "Formatiematrix", "Functie");
    const totals = line(after, "Formatiematrix", "Totaal");
    expect(totals[heads.indexOf("Totaal")]).toBe("47.50");
    expect(totals[heads.indexOf("14")]).toBe("2.00");
    expect(line(after, "Schaalverdeling", "14").slice(3, 5)).toEqual(["2.00", "4.2%"]);
    expect(line(after, "Functieboek", "Totaal")[6]).toBe("47.50");
    expect(line(after, "Functieboek", "Gemeentesecretaris")[6]).toBe("2.00");
  });

  it("shows the new function and its scale in 'niet in deze matrix', asks for Vernieuwen, and gives no mean it cannot give", () => {
    const heads = line(after, "Formatiematrix", "Functie");
    expect(line(after, "Formatiematrix", "Niet in deze matrix")[heads.indexOf("Niet in deze matrix")]).toBe("1.50");
    expect(line(after, "Formatiematrix", "Totaal")[heads.indexOf("Niet in deze matrix")]).toBe("1.50");
    expect(line(after, "Schaalverdeling", "Niet in deze verdeling")[3]).toBe("1.50");
    expect(line(after, "Functieboek", "Niet in dit overzicht")[6]).toBe("1.50");
    expect(line(after, "Schaalverdeling", "Gemiddelde schaal, gewogen naar fte")[5]).toBe("niet te bepalen");
    for (const sheet of ["Formatiematrix", "Schaalverdeling", "Functieboek", "Competentiematrix"]) {
      expect([sheet, after.get(sheet)?.[2]?.[0]?.slice(0, 7)]).toEqual([sheet, "Let op:"]);
      expect([sheet, before.get(sheet)?.[2]?.[0]?.slice(0, 5)]).toEqual([sheet, "Alle "]);
    }
  });

  it("follows the clusters: 41,5 becomes 42,5, still not the table's total", () => {
    expect(line(before, "Formatiematrix", "Som van de clusters").slice(1, 4)).toEqual(["41.50", "3.50", "verschil"]);
    expect(line(after, "Formatiematrix", "Som van de clusters").slice(1, 4)).toEqual(["42.50", "5.00", "verschil"]);
  });
});
