/** The rows of a formation matrix: heads with subtotals, functions, 'niet in deze matrix', total, and the mean scale. */
import { cellAddress } from "../model/address";
import { nameKey } from "../model/same-name";
import { schaalRang, type Schaal } from "../model/schaal";
import type { CellPlan } from "../model/workbook-plan";
import { gemiddeldeSchaal } from "../rules/formatie/gemiddelde-schaal";
import { blank, formula, text } from "./cell";
import { criterion, fixedColumn, fixedRow } from "./formula";
import type { Groepsregel } from "./formatiegroepen";
import { sumOverFuncties, sumOverSchalen, type MatrixLayout } from "./formatiematrix-layout";
import { formatielijnen, sumLines, type Formatielijn } from "./formatielijn";
import type { Formatietabel } from "./formatietabel";

export interface MatrixRows {
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  /** Whether the planned data already holds fte that no named row and column shows. */
  readonly incomplete: boolean;
}

export function matrixRows(tabel: Formatietabel, schalen: readonly Schaal[], regels: readonly Groepsregel[], layout: MatrixLayout): MatrixRows {
  const lines = formatielijnen(tabel.rijen, schalen);
  const linesNamed = (functies: readonly string[]): readonly Formatielijn[] => functies.flatMap((functie) => lines.get(nameKey(functie)) ?? []);
  const columns = schalen.map((_, index) => layout.firstColumn + index);
  const schaalHead = (column: number): string => fixedRow(layout.headRow, column);

  const functieRow = (functie: string, row: number): CellPlan[] => {
    const key = criterion(fixedColumn(row, 1), functie);
    const line = sumLines(linesNamed([functie]), schalen);
    return [
      text(functie, "rowHead"),
      ...columns.map((column, index) => formula(`=SUMIFS(${tabel.fte},${tabel.functie},${key},${tabel.schaal},${schaalHead(column)})`, line.cells[index] ?? 0, "fteMatrix")),
      formula(`=${cellAddress(row, layout.totalColumn)}-${sumOverSchalen(layout, row)}`, line.rest, "fteMatrix"),
      formula(`=SUMIFS(${tabel.fte},${tabel.functie},${key})`, line.total, "fteDash"),
      formula(
        `=IF(COUNTIFS(${tabel.functie},${key})=0,"niet in tabel",IF(COUNTIFS(${tabel.functie},${key},${tabel.fte},">-1000000")=0,"geen formatie vermeld",""))`,
        line.stated ? "" : "geen formatie vermeld",
        "formulaTextCenter",
      ),
    ];
  };

  const headRow = (regel: Groepsregel & { kind: "reeks" | "groep" }, index: number): CellPlan[] => {
    const row = layout.firstRow + index;
    const below = linesUnder(regels, index);
    const line = sumLines(linesNamed(below.functies), schalen);
    const values = [...line.cells, line.rest, line.total];
    const sum = (column: number): string =>
      regel.kind === "groep"
        ? `=SUM(${cellAddress(row + 1, column)}:${cellAddress(row + regel.functies, column)})`
        : `=${below.groepen.map((at) => cellAddress(layout.firstRow + at, column)).join("+")}`;
    const role = regel.kind === "reeks" ? "reeksFte" : "groepFte";
    return [
      text(regel.label, regel.kind === "reeks" ? "reeksHead" : "groepHead"),
      ...values.map((value, at) => formula(sum(layout.firstColumn + at), value, role)),
      blank(role),
    ];
  };

  const named = new Set(regels.flatMap((regel) => (regel.kind === "functie" ? [nameKey(regel.functie)] : [])));
  const rest = sumLines([...lines].flatMap(([key, line]) => (named.has(key) ? [] : [line])), schalen);
  const all = sumLines([...lines.values()], schalen);
  const restRow: CellPlan[] = [
    text("Niet in deze matrix", "rowHead"),
    ...columns.map((column, index) => formula(`=${cellAddress(layout.totalRow, column)}-${sumOverFuncties(layout, column)}`, rest.cells[index] ?? 0, "fteMatrix")),
    formula(`=${cellAddress(layout.restRow, layout.totalColumn)}-${sumOverSchalen(layout, layout.restRow)}`, rest.rest, "fteMatrix"),
    formula(`=${cellAddress(layout.totalRow, layout.totalColumn)}-${sumOverFuncties(layout, layout.totalColumn)}`, rest.total, "fte"),
    blank("text"),
  ];
  const totalRow: CellPlan[] = [
    text("Totaal", "totalLabel"),
    ...columns.map((column, index) => formula(`=SUMIFS(${tabel.fte},${tabel.schaal},${schaalHead(column)})`, all.cells[index] ?? 0, "totalFte")),
    formula(`=${cellAddress(layout.totalRow, layout.totalColumn)}-${sumOverSchalen(layout, layout.totalRow)}`, all.rest, "totalFte"),
    formula(`=SUM(${tabel.fte})`, all.total, "totalFte"),
    blank("totalLabel"),
  ];
  return {
    rows: [
      [text("Functie", "head"), ...schalen.map((schaal) => text(schaal, "headNumber")), text("Niet in deze matrix", "headNumber"), text("Totaal", "headNumber"), text("Opmerking", "headCenter")],
      ...regels.map((regel, index) => (regel.kind === "functie" ? functieRow(regel.functie, layout.firstRow + index) : headRow(regel, index))),
      restRow,
      totalRow,
      ...meanRows(tabel, schalen, layout),
    ],
    incomplete: all.rest !== 0 || rest.total !== 0 || rest.cells.some((fte) => fte !== 0),
  };
}

/** The functions under a head, and the positions of the groep heads under a reeks head. */
function linesUnder(regels: readonly Groepsregel[], head: number): { functies: string[]; groepen: number[] } {
  const kind = regels[head]?.kind;
  const functies: string[] = [];
  const groepen: number[] = [];
  for (let at = head + 1; at < regels.length; at++) {
    const regel = regels[at];
    if (!regel || regel.kind === "reeks" || regel.kind === kind) break;
    if (regel.kind === "functie") functies.push(regel.functie);
    else groepen.push(at);
  }
  return { functies, groepen };
}

/** The rank of each scale, stated because 10A counts as 10.5, and the mean over the total row. */
function meanRows(tabel: Formatietabel, schalen: readonly Schaal[], layout: MatrixLayout): readonly (readonly (CellPlan | null)[])[] {
  if (schalen.length === 0) return [];
  const mean = gemiddeldeSchaal(tabel.rijen);
  const across = (row: number): string => `${cellAddress(row, layout.firstColumn)}:${cellAddress(row, layout.lastColumn)}`;
  const totals = across(layout.totalRow);
  const unknown = `OR(ROUND(${cellAddress(layout.totalRow, layout.restColumn)},4)<>0,SUM(${totals})=0)`;
  return [
    [text("Rang voor het gemiddelde (10A telt als 10,5)", "rowHead"), ...schalen.map((schaal): CellPlan => ({ value: schaalRang(schaal), role: "count", format: "General" }))],
    [
      text("Gemiddelde schaal, gewogen naar fte", "rowHead"),
      formula(`=IF(${unknown},"niet te bepalen",SUMPRODUCT(${across(layout.rangRow)},${totals})/SUM(${totals}))`, mean.kind === "determined" ? mean.value : "niet te bepalen", "mean"),
    ],
  ];
}
