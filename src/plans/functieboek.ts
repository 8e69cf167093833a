/** The functieboek: each available function with its normfunctie, features, scale and formatie, live from the table Functies. */
import { nameKey } from "../model/same-name";
import { uniqueBy } from "./unique-by";
import type { Functie, Kenmerk } from "../model/tabellen";
import type { CellPlan, SheetPlan } from "../model/workbook-plan";
import { sumFte } from "../rules/formatie/sum-fte";
import { groupByName } from "./group-by-name";
import { blank, formula, text } from "./cell";
import { columnOf, criterion, fixedColumn } from "./formula";
import { rows, sheetName, tableName, type PlanContext } from "./plan-context";
import { sheetPlan } from "./sheet";
import { tekstsoortenOf } from "./tekstsoort";

const TOP = 5;
/** Whose words the features are: a reader must not take a summary for the text of the book. */
const KENMERKEN_HEAD = { samenvatting: "Kenmerken (samenvatting)", bron: "Kenmerken (brontekst)", beide: "Kenmerken (deels samenvatting)", geen: "Kenmerken" } as const;

export function functieboek(context: PlanContext, key: string): SheetPlan {
  const table = tableName(context, "Functies");
  const functies = rows(context, "Functies");
  const listed = uniqueBy(functies, (functie) => nameKey(functie.functie));
  const first = TOP + 1;
  const last = TOP + listed.length;
  const all = sumFte(functies.map((functie) => functie.formatie));
  const formatie = columnOf(table, "formatie");
  const same = groupByName(functies, (functie) => functie.functie);
  const kenmerken = groupByName(rows(context, "Kenmerken"), (kenmerk) => kenmerk.functie);
  const heads = ["Beschikbare functie", "Normfunctie", "Reeks", "Groep", KENMERKEN_HEAD[tekstsoortenOf(rows(context, "Kenmerken"))], "Schaal", "Formatie (fte)"];
  const body = listed.map((functie, index) =>
    functieRow(context, functie, same.get(nameKey(functie.functie)) ?? [], kenmerken.get(nameKey(functie.normfunctie ?? functie.functie)) ?? [], first + index),
  );
  const rest: CellPlan[] = [
    text("Niet in dit overzicht", "rowHead"), blank("text"), blank("text"), blank("text"), blank("text"), blank("text"),
    formula(`=SUM(${formatie})-SUM(G${first}:G${last})`, 0, "fte"),
  ];
  const total: CellPlan[] = [
    text("Totaal", "totalLabel"), blank("totalLabel"), blank("totalLabel"), blank("totalLabel"), blank("totalLabel"), blank("totalLabel"),
    formula(`=SUM(${formatie})`, all, "totalFte"),
  ];
  const complete = "Alle formatie uit de tabel Functies staat in dit overzicht.";
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "view",
    columns: [30, 34, 17, 15, 62, 9, 12],
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(titleOf(context.kader.kader.naam), "title")],
          [text(`Schaal en formatie volgen de tabel ${table}; wijzig ze daar. Bron: zie Start.`, "subtitle")],
          [formula(`=IF(ROUND(G${last + 1},4)=0,"${complete}","Let op: een deel van de formatie staat niet in dit overzicht. Kies Vernieuwen in het taakvenster.")`, complete, "note")],
        ],
      },
      { top: TOP, left: 1, rows: [heads.map((head, index) => text(head, index >= 5 ? "headNumber" : "head")), ...body, rest, total] },
    ],
    conditionalFormats: [{ range: `A3:G3`, formula: `ROUND($G$${last + 1},4)<>0`, tone: "attention" }],
    freeze: { rows: TOP, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: `A1:G${last + 2}`, breaks: [] },
  });
}

/** A document that is called a functieboek itself needs no second word for it. */
function titleOf(naam: string): string {
  return /^functieboek\b/i.test(naam) ? naam : `Functieboek: ${naam}`;
}

function functieRow(context: PlanContext, functie: Functie, same: readonly Functie[], own: readonly Kenmerk[], row: number): CellPlan[] {
  const table = tableName(context, "Functies");
  const name = fixedColumn(row, 1);
  const key = criterion(name, functie.functie);
  const found = `MATCH(${key},${columnOf(table, "functie")},0)`;
  const count = `COUNTIFS(${columnOf(table, "functie")},${key})`;
  /** One function on several rows has no single scale: say so and leave it to the table. */
  const follow = (kolom: "normfunctie" | "reeks" | "groep" | "schaal", role: "formulaText" | "formulaTextWrapped" | "formulaTextCenter"): CellPlan => {
    const cell = `INDEX(${columnOf(table, kolom)},${found})`;
    const value = same.length > 1 && kolom === "schaal" ? "zie tabel" : functie[kolom] ?? "";
    const several = kolom === "schaal" ? `IF(${count}>1,"zie tabel",IF(${cell}="","",${cell}))` : `IF(${cell}="","",${cell})`;
    return formula(`=IF(${count}=0,"niet in tabel",${several})`, value, role);
  };
  const stated = same.some((other) => other.formatie !== null);
  const formatie = columnOf(table, "formatie");
  const sum = `SUMIFS(${formatie},${columnOf(table, "functie")},${key})`;
  return [
    text(functie.functie, "rowHeadWrapped"),
    follow("normfunctie", "formulaTextWrapped"),
    follow("reeks", "formulaTextWrapped"),
    follow("groep", "formulaTextWrapped"),
    text(kenmerktekst(own), "prose"),
    follow("schaal", "formulaTextCenter"),
    formula(
      `=IF(COUNTIFS(${columnOf(table, "functie")},${key},${formatie},"<>")=0,"niet vermeld",${sum})`,
      stated ? sumFte(same.map((other) => other.formatie)) : "niet vermeld",
      "fte",
    ),
  ];
}

/** The features that the functieboek's own table prints; those of the description only where the table has none. */
function kenmerktekst(own: readonly Kenmerk[]): string | null {
  const fromTable = own.filter((kenmerk) => kenmerk.herkomst === "tabel");
  const texts = (fromTable.length > 0 ? fromTable : own).map((kenmerk) => kenmerk.tekst);
  return texts.length > 0 ? texts.join("; ") : null;
}
