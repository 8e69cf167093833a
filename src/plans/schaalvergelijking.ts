/**
 * Two function types side by side on the fourteen features of FUWASYS: scores, the sign ≠ where they differ, totals, and their profiles in
 * a chart. Chosen in the sheet, live over the table Waarderingen. A missing score stays empty: it is not 0.
 */
import { nameKey } from "../model/same-name";
import type { Waardering } from "../model/tabellen";
import type { CellPlan, SheetPlan, ValidationPlan } from "../model/workbook-plan";
import { FUWASYS_KENMERKEN } from "../rules/fuwasys/kenmerken";
import { blank, formula, text } from "./cell";
import { columnOf } from "./formula";
import { rows, sheetName, tableName, type PlanContext } from "./plan-context";
import { sheetPlan } from "./sheet";

const CHOICE_ROW = 4;
const HEAD_ROW = 6;
const FIRST_ROW = HEAD_ROW + 1;

type Score = `k${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`;

export function schaalvergelijking(context: PlanContext, key: string): SheetPlan {
  const waarderingen = rows(context, "Waarderingen");
  const [left, right] = waarderingen;
  const table = tableName(context, "Waarderingen");
  const look = (column: "C" | "D", kolom: keyof Waardering & string): string => {
    const cell = `INDEX(${columnOf(table, kolom)},MATCH($${column}$${CHOICE_ROW},${columnOf(table, "functie")},0))`;
    return `=IFERROR(IF(${cell}="","",${cell}),"")`;
  };
  const line = (row: number, label: CellPlan[], kolom: keyof Waardering & string): CellPlan[] => {
    const [one, two] = [left?.[kolom] ?? "", right?.[kolom] ?? ""];
    return [
      ...label,
      formula(look("C", kolom), one, "countCenter"),
      formula(look("D", kolom), two, "countCenter"),
      formula(`=IF(C${row}=D${row},"","≠")`, one === two ? "" : "≠", "formulaTextCenter"),
    ];
  };
  const body = FUWASYS_KENMERKEN.map((kenmerk, index) =>
    line(FIRST_ROW + index, [{ value: kenmerk.nr, role: "countCenter" }, text(kenmerk.naam, "rowHead")], `k${kenmerk.nr}` as Score),
  );
  const last = FIRST_ROW + body.length - 1;
  const total = last + 1;
  const namen = waarderingen.map((rij) => rij.functie);
  const altText = "Radardiagram van de scores op de veertien kenmerken van beide gekozen functies. De cijfers staan in de tabel links ervan.";
  const choose = (cell: string): ValidationPlan => ({
    range: cell,
    allow: { kind: "list", items: namen },
    prompt: { title: "Kies een functie", message: "Kies uit de lijst; scores en grafiek volgen." },
    error: { style: "warning", title: "Onbekende functie", message: "Deze functie heeft geen waardering in de tabel. Toch gebruiken?" },
  });
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "view",
    columns: [6, 36, 26, 26, 10, 3, 12, 12, 12, 12, 12, 12],
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(`Schalen vergelijken: ${context.kader.kader.naam}`, "title")],
          [text("Kies twee functies in de lichtgele cellen. ≠ betekent: de scores op dit FUWASYS-kenmerk verschillen.", "subtitle")],
        ],
      },
      { top: CHOICE_ROW, left: 1, rows: [[blank("text"), text("Functies", "rowHead"), text(left?.functie ?? null, "input"), text(right?.functie ?? null, "input")]] },
      {
        top: HEAD_ROW,
        left: 1,
        rows: [
          [text("Nr", "headCenter"), text("Kenmerk", "head"), headOf("C", left), headOf("D", right), text("Verschil", "headCenter")],
          ...body,
          line(total, [blank("text"), text("Totaal volgens de bron", "rowHead")], "totaal"),
          line(total + 1, [blank("text"), text("Schaal volgens de bron", "rowHead")], "schaal"),
          [blank("text"), text(`Kenmerken die verschillen`, "rowHead"), formula(`=COUNTIF(E${FIRST_ROW}:E${last},"≠")`, differing(left, right), "countCenter")],
          [text(altText, "note")],
        ],
      },
    ],
    validations: [choose(`C${CHOICE_ROW}`), choose(`D${CHOICE_ROW}`)],
    conditionalFormats: [{ range: `A${FIRST_ROW}:E${last}`, formula: `$E${FIRST_ROW}="≠"`, tone: "attention" }],
    charts: [
      {
        name: "Profiel", kind: "radar", title: "FUWASYS-profiel", altText, categories: `B${FIRST_ROW}:B${last}`,
        series: [{ name: "Linker functie", values: `C${FIRST_ROW}:C${last}` }, { name: "Rechter functie", values: `D${FIRST_ROW}:D${last}` }],
        axes: { category: "", value: "" }, from: `G${CHOICE_ROW}`, to: `L${total + 4}`,
      },
    ],
    freeze: { rows: HEAD_ROW, columns: 2 },
    print: { orientation: "landscape", pagesTall: 1, titleRows: null, titleColumns: null, area: null, breaks: [] },
  });
}

function headOf(column: string, waardering: Waardering | undefined): CellPlan {
  return formula(`=IF($${column}$${CHOICE_ROW}="","kies een functie",$${column}$${CHOICE_ROW})`, waardering?.functie ?? "kies een functie", "headFormulaCenter");
}

function differing(left: Waardering | undefined, right: Waardering | undefined): number {
  return FUWASYS_KENMERKEN.filter(({ nr }) => left?.[`k${nr}` as Score] !== right?.[`k${nr}` as Score]).length;
}

/** Whether there are two valuations to compare. */
export function canCompareSchalen(waarderingen: readonly Waardering[]): boolean {
  return new Set(waarderingen.map((rij) => nameKey(rij.functie))).size > 1;
}
