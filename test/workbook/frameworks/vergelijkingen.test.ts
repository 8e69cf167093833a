/** The comparison sheets as their user works with them: choose in the yellow cells, and LibreOffice calculates what then stands there. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findKader } from "../../../src/frameworks/catalogue";
import { cellKey, type Book } from "../../../src/model/book";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { planWorkbook } from "../../../src/plans/plan-workbook";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { recalculateAll, type ShownSheets } from "../../system/recalculate";
import { poison, sheetNamed } from "./edit-book";

const folder = mkdtempSync(join(tmpdir(), "functieboek-vergelijken-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bookOf(id: string): Book {
  const kader = findKader(id);
  if (!kader) throw new Error(`${id} is not built in`);
  return bookOfPlan(planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" }));
}

/** A workbook in which the user typed into cells of a sheet, as a file. */
async function chosen(id: string, name: string, sheet: string, cells: readonly (readonly [number, number, string])[]): Promise<string> {
  const book = poison(bookOf(id));
  for (const [row, column, value] of cells) {
    const cell = sheetNamed(book, sheet).cells.get(cellKey(row, column));
    if (!cell || cell.formula !== null) throw new Error(`${sheet} has no cell to type in at ${row}, ${column}`);
    cell.value = value;
  }
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx(book));
  return file;
}

describe("comparing scales on FUWASYS", () => {
  let shown: ShownSheets[];
  beforeAll(async () => {
    const pair = (left: string, right: string): Promise<string> =>
      chosen("fgr-communicatie", `fgr-${left}-${right}`, "Schalen vergelijken", [[4, 3, `Functietypering schaal ${left}`], [4, 4, `Functietypering schaal ${right}`]]);
    shown = await recalculateAll([await pair("5", "6"), await pair("6", "7"), await pair("7", "8"), await pair("8", "8")]);
  });

  // the document prints 22222 22222 22 22, 32232 33222 22 22, 32232 33223 32 32 and 32232 33233 33 33 (regel 198, 239, 279, 317)
  it.each([[0, ["1", "4", "6", "7"], ["28", "32"]], [1, ["10", "11", "13"], ["32", "35"]], [2, ["9", "12", "14"], ["35", "38"]], [3, [], ["38", "38"]]] as const)(
    "pair %i differs on kenmerken %p, totals %p",
    (pair, nrs, totals) => {
      const rows = shown[pair]?.get("Schalen vergelijken") ?? [];
      expect(rows.filter((row) => row[4] === "≠" && row[0] !== "").map((row) => row[0])).toEqual(nrs);
      expect(rows.find((row) => row[1] === "Totaal volgens de bron")?.slice(2, 4)).toEqual(totals);
      expect(rows.find((row) => row[1] === "Kenmerken die verschillen")?.[2]).toBe(String(nrs.length));
    },
  );
});

describe("comparing levels", () => {
  it("shows the texts of the chosen kerntaak and levels, and the criteria of those levels", async () => {
    const file = await chosen("bnp-2021", "bnp", "Niveaus vergelijken", [[5, 2, "Creëren"], [6, 2, "3"], [6, 3, "4"]]);
    const ommen = await chosen("ommen-hr21", "ommen", "Niveaus vergelijken", [[5, 2, "Klantgerichtheid"], [6, 2, "D"], [6, 3, "A"]]);
    const [bnp, hr21] = await recalculateAll([file, ommen]);
    const kader = findKader("bnp-2021");
    const text = (onderwerp: string, niveau: string, soort: string): string =>
      kader?.tabellen.Indicatoren?.find((rij) => rij.onderwerp === onderwerp && rij.niveau === niveau && rij.soort === soort)?.tekst ?? "no such text";
    const line = (label: string): readonly string[] => bnp?.get("Niveaus vergelijken")?.find((row) => row[0] === label) ?? [];
    expect(line("Wat doe ik?").slice(1, 4)).toEqual([text("Creëren", "3", "watDoeIk"), text("Creëren", "4", "watDoeIk"), "≠"]);
    expect(line("Wat lever ik op?").slice(1, 3)).toEqual([text("Creëren", "3", "watLeverIkOp"), text("Creëren", "4", "watLeverIkOp")]);
    expect(line("Complexiteit").slice(1, 3)).toEqual([text("Complexiteit", "3", "criterium"), text("Complexiteit", "4", "criterium")]);
    expect(bnp?.get("Niveaus vergelijken")?.[7]?.slice(1, 3)).toEqual(["Niveau 3", "Niveau 4"]);
    // HR21 has no level A of klantgerichtheid in this book: B, C and D only
    expect(hr21?.get("Niveaus vergelijken")?.[7]?.slice(1, 3)).toEqual(["Niveau D", "Niveau A: niet in de bron"]);
    expect(hr21?.get("Niveaus vergelijken")?.[8]?.[2]).toBe("");
  });
});
