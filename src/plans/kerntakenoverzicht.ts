/** What each core task is about: the texts that hold for all of its levels, one column a question, live over the table Indicatoren. */
import { nameKey } from "../model/same-name";
import type { Indicator } from "../model/tabellen";
import type { CellPlan, SheetPlan } from "../model/workbook-plan";
import { formula, text } from "./cell";
import { columnOf, fixedColumn, quoted } from "./formula";
import { rows, sheetName, tableName, type PlanContext } from "./plan-context";
import { sheetPlan } from "./sheet";
import { uniqueBy } from "./unique-by";

const HEAD_ROW = 4;
const NAMES: Readonly<Record<string, string>> = { focus: "Focus", verschijningsvorm: "Verschijningsvorm", samenhang: "Samenhang" };

/** Subjects with texts of no level in particular. */
export function overzichtOnderwerpen(indicatoren: readonly Indicator[]): readonly string[] {
  return uniqueBy(indicatoren.filter((rij) => rij.niveau === null && NAMES[rij.soort] !== undefined).map((rij) => rij.onderwerp), nameKey);
}

export function kerntakenoverzicht(context: PlanContext, key: string): SheetPlan {
  const indicatoren = rows(context, "Indicatoren");
  const table = tableName(context, "Indicatoren");
  const soorten = Object.keys(NAMES).filter((soort) => indicatoren.some((rij) => rij.soort === soort && rij.niveau === null));
  const body = overzichtOnderwerpen(indicatoren).map((onderwerp, index): CellPlan[] => {
    const cell = fixedColumn(HEAD_ROW + 1 + index, 1);
    return [
      text(onderwerp, "rowHeadWrapped"),
      ...soorten.map((soort) => {
        const own = indicatoren.find((rij) => nameKey(rij.onderwerp) === nameKey(onderwerp) && rij.soort === soort && rij.niveau === null);
        const fit = `INDEX((${columnOf(table, "onderwerp")}=${cell})*(${columnOf(table, "soort")}=${quoted(soort)})*(${columnOf(table, "niveau")}=""),0)`;
        return formula(`=IFERROR(INDEX(${columnOf(table, "tekst")},MATCH(1,${fit},0)),"niet in tabel")`, own?.tekst ?? "niet in tabel", "formulaTextWrapped");
      }),
    ];
  });
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "view",
    columns: [20, ...soorten.map(() => 56)],
    blocks: [
      { top: 1, left: 1, rows: [[text(`Kerntaken: ${context.kader.kader.naam}`, "title")], [text("Wat elke kerntaak inhoudt, los van het niveau. Vergelijk twee niveaus op het blad Niveaus vergelijken.", "subtitle")]] },
      { top: HEAD_ROW, left: 1, rows: [[text("Kerntaak", "head"), ...soorten.map((soort) => text(NAMES[soort] ?? soort, "head"))], ...body] },
    ],
    freeze: { rows: HEAD_ROW, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${HEAD_ROW}:${HEAD_ROW}`, titleColumns: null, area: null, breaks: [] },
  });
}
