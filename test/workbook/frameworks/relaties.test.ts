/** Two frameworks in one workbook and a team read across them: what LibreOffice calculates over wrong cached values is what was planned. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findKader } from "../../../src/frameworks/catalogue";
import { cellAddress } from "../../../src/model/address";
import { cellKey, keyColumn, keyRow, type Book } from "../../../src/model/book";
import type { Kader } from "../../../src/model/kader";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import type { Relatie } from "../../../src/model/relaties/relatie";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { planRelaties } from "../../../src/plans/relaties/plan-relaties";
import { planWorkbook } from "../../../src/plans/plan-workbook";
import { nieuweVoorstellen, voorstellen } from "../../../src/rules/relaties/voorstellen";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { errorCells, recalculateAll, type ShownSheets } from "../../system/recalculate";
import { validateXlsx } from "../../system/validate-xlsx";
import { poison, sheetNamed } from "./edit-book";

const kader = (id: string): Kader => {
  const found = findKader(id);
  if (!found) throw new Error(`${id} is not built in`);
  return found;
};
const [ommen, gids, fgr] = [kader("ommen-hr21"), kader("goede-gesprek"), kader("fgr-communicatie")];
const all = voorstellen([ommen, gids, fgr]);

/** The suggestion between two names, decided. */
function decide(relaties: readonly Relatie[], competentie: string, voorstel: string, change: Partial<Relatie>): readonly Relatie[] {
  const at = relaties.findIndex((rij) => rij.competentie === competentie && rij.voorstel === voorstel);
  if (at < 0) throw new Error(`${competentie} and ${voorstel} are not suggested`);
  return relaties.map((rij, index) => (index === at ? { ...rij, ...change } : rij));
}

let relaties = decide(all, "Klantgerichtheid", "Klantgericht werken", { besluit: "bevestigd" });
relaties = decide(relaties, "Visie", "Visie ontwikkelen", { besluit: "gewijzigd", gekozen: "Integraal werken" });
relaties = decide(relaties, "Flexibiliteit", "Flexibel zijn", { besluit: "afgewezen" });
relaties = [...relaties, { kader: "GoedeGesprek", competentie: "Accuraat werken", anderKader: "Ommen", voorstel: null, grond: null, besluit: "gewijzigd", gekozen: "Nauwkeurigheid", opmerking: "eigen" }];

const tables = (of: Kader): WorkbookPlan => planWorkbook(of, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21", soorten: [] });
const wensen = [
  { van: ommen, naar: gids, team: [{ functie: "Medewerker Ontwikkeling I", aantal: 3 }, { functie: "Medewerker educatie III", aantal: null }] },
  { van: gids, naar: ommen, team: [] },
  { van: fgr, naar: ommen, team: [] },
];
const plan = planRelaties(relaties, wensen, new Map(), NOTHING_TAKEN);
const together = (): Book => {
  const plans = [tables(ommen), tables(gids), tables(fgr)];
  const renamed = plans.map((one, index) => ({ ...one, sheets: one.sheets.filter((sheet) => sheet.tables.some((table) => table.name.startsWith(["Ommen", "GoedeGesprek", "FGR"][index] ?? "")) && sheet.name !== "Bevindingen") }));
  const sheets = [...renamed.flatMap((one) => one.sheets), ...plan.sheets].map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => ({ ...block, rows: block.rows.map((row) => row.map((cell) => (cell?.link ? { value: cell.value } : cell))) })) }));
  // two workbooks' names may meet; these tables' never do
  return bookOfPlan({ title: "Proef", sheets, names: plans.flatMap((one) => one.names) });
};

const folder = mkdtempSync(join(tmpdir(), "functieboek-relaties-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let shown: ShownSheets;
let after: ShownSheets;
let file: string;

beforeAll(async () => {
  file = join(folder, "relaties.xlsx");
  writeFileSync(file, await writeXlsx(poison(together())));
  // the user confirms one more suggestion, by typing in the sheet
  const changed = poison(together());
  const sheet = sheetNamed(changed, "Competentierelaties");
  const at = relaties.findIndex((rij) => rij.competentie === "Netwerken" && rij.voorstel === "Werken in netwerken");
  const cell = sheet.cells.get(cellKey(9 + at, 6));
  if (cell?.value !== "open") throw new Error("no open decision there");
  cell.value = "bevestigd";
  const other = join(folder, "relaties-na.xlsx");
  writeFileSync(other, await writeXlsx(changed));
  [shown = new Map(), after = new Map()] = await recalculateAll([file, other]);
});

const lines = (of: ShownSheets, sheet: string, label: string): readonly (readonly string[])[] => (of.get(sheet) ?? []).filter((row) => row[0] === label);
const column = (of: ShownSheets, sheet: string, functie: string): number => (of.get(sheet)?.find((row) => row[0] === "Functie") ?? []).indexOf(functie);

test("is a valid file", async () => expect(await validateXlsx(file)).toEqual([]));

test("calculates to what was planned, without an error cell", () => {
  expect(errorCells(shown)).toEqual([]);
  const wrong: string[] = [];
  let formulas = 0;
  for (const sheet of together().sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      formulas++;
      const found = shown.get(sheet.name)?.[keyRow(key) - 1]?.[keyColumn(key) - 1] ?? "";
      if (found !== String(cell.value ?? "")) wrong.push(`${sheet.name}!${cellAddress(keyRow(key), keyColumn(key))}: planned ${String(cell.value)}, calculated ${found}`);
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(formulas).toBeGreaterThan(1000);
});

test("reads Ommen's team in the terms of the gids, with Ommen's levels", () => {
  const at = column(shown, "Ommen in GoedeGesprek", "Medewerker educatie III");
  // Educatie III: D by the description, C by the profile (regel 2248, the two lists that contradict each other)
  expect(lines(shown, "Ommen in GoedeGesprek", "Klantgericht werken").map((row) => [row[1], row[at]]).slice(0, 1)).toEqual([["Klantgerichtheid", "D"]]);
  expect(lines(shown, "Ommen in GoedeGesprek", "Klantgericht werken").map((row) => row[at])).toContain("C");
  expect(lines(shown, "Ommen in GoedeGesprek", "Integraal werken")[0]?.[1]).toBe("Visie");
  expect(lines(shown, "Ommen in GoedeGesprek", "Visie ontwikkelen")[0]?.[1]).toBe("");
  expect(lines(shown, "Ommen in GoedeGesprek", "Flexibel zijn")[0]?.[1]).toBe("");
  // a row that the user typed the other way round
  expect(lines(shown, "Ommen in GoedeGesprek", "Accuraat werken")[0]?.[1]).toBe("Nauwkeurigheid");
  expect(lines(shown, "GoedeGesprek in Ommen", "Nauwkeurigheid")[0]?.[1]).toBe("Accuraat werken");
});

test("counts the team: three people of Ontwikkeling I, who are asked for Visie", () => {
  const heads = shown.get("Ommen in GoedeGesprek")?.find((row) => row[0] === "Competentie van GoedeGesprek") ?? [];
  expect(lines(shown, "Ommen in GoedeGesprek", "Integraal werken")[0]?.[heads.indexOf("In het team")]).toBe("3");
  expect(lines(shown, "Ommen in GoedeGesprek", "Aantal in het team")[0]?.[column(shown, "Ommen in GoedeGesprek", "Medewerker Ontwikkeling I")]).toBe("3");
});

test("joins the ladders by a printed salary scale only", () => {
  // Ontwikkeling I stands on schaal 12 (regel 684), within 11 to 18 of article 3 lid 4
  const at = column(shown, "Ommen in GoedeGesprek", "Medewerker Ontwikkeling I");
  expect(lines(shown, "Ommen in GoedeGesprek", "Schaal volgens Ommen")[0]?.[at]).toBe("12");
  expect(lines(shown, "Ommen in GoedeGesprek", "Niveau in GoedeGesprek volgens die schaal")[0]?.[at]).toBe("11-18");
  // the functiegroepen of the gids print no scale
  expect(shown.get("GoedeGesprek in Ommen")?.some((row) => row[0] === "Geen salarisschaal in GoedeGesprek: de niveaus van beide kaders zijn niet met elkaar te verbinden.")).toBe(true);
});

test("follows a decision that is typed in the sheet", () => {
  expect(lines(shown, "Ommen in GoedeGesprek", "Werken in netwerken")[0]?.[1]).toBe("");
  expect(lines(after, "Ommen in GoedeGesprek", "Werken in netwerken")[0]?.[1]).toBe("Netwerken");
  expect(after.get("Ommen in GoedeGesprek")?.[2]?.[0]?.slice(0, 5)).toBe("Alle ");
});

test("suggests only what the table does not hold, whatever was decided, either way round", () => {
  expect(nieuweVoorstellen([ommen, gids, fgr], relaties)).toEqual([]);
  expect(nieuweVoorstellen([fgr, gids, ommen], relaties)).toEqual([]);
  const fresh = nieuweVoorstellen([ommen, gids, fgr], voorstellen([ommen, gids]));
  expect(fresh.length).toBeGreaterThan(3);
  expect(fresh.every((rij) => rij.anderKader === "FGR")).toBe(true);
});
