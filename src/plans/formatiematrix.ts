/**
 * Functie x schaal in fte, grouped by reeks and groep, live over the formation table. Below and right of the named functions and scales
 * stand 'niet in deze matrix', so that the totals are the table's, whatever the user adds to it.
 */
import { cellAddress } from "../model/address";
import type { SheetPlan } from "../model/workbook-plan";
import { schaalverdeling } from "../rules/formatie/schaalverdeling";
import { formula, text } from "./cell";
import { formatiecontrole } from "./formatiecontrole";
import { formatiegroepen } from "./formatiegroepen";
import { matrixLayout } from "./formatiematrix-layout";
import { matrixRows } from "./formatiematrix-rows";
import { functiesAlsFormatie } from "./formatietabel";
import { sheetName, type PlanContext } from "./plan-context";
import { sheetPlan } from "./sheet";

const HEAD_ROW = 5;
const COMPLETE = "Alle formatie uit de tabel staat in deze matrix.";
const INCOMPLETE = "Let op: een deel van de tabel staat niet in deze matrix. Kies Vernieuwen in het taakvenster.";

export function formatiematrix(context: PlanContext, key: string): SheetPlan {
  const tabel = functiesAlsFormatie(context);
  const schalen = schaalverdeling(tabel.rijen).regels.map((regel) => regel.schaal);
  const regels = formatiegroepen(tabel.rijen);
  const layout = matrixLayout(HEAD_ROW, regels, schalen.length);
  const matrix = matrixRows(tabel, schalen, regels, layout);
  const restLine = `${cellAddress(layout.restRow, layout.firstColumn)}:${cellAddress(layout.restRow, layout.totalColumn)}`;
  const restColumn = `${cellAddress(layout.firstRow, layout.restColumn)}:${cellAddress(layout.restRow, layout.restColumn)}`;
  const leftOut = `ROUND(SUMPRODUCT(ABS(${restLine}))+SUMPRODUCT(ABS(${restColumn})),4)`;
  return sheetPlan({
    key,
    name: sheetName(context, key),
    tab: "view",
    columns: [42, ...schalen.map(() => 8), 13, 11, 22],
    blocks: [
      {
        top: 1,
        left: 1,
        rows: [
          [text(`Formatiematrix: ${context.kader.kader.naam}`, "title")],
          [text(`Fte per functie en schaal uit de tabel ${tabel.name}; wijzig de formatie in die tabel.`, "subtitle")],
          [formula(`=IF(${leftOut}=0,"${COMPLETE}","${INCOMPLETE}")`, matrix.incomplete ? INCOMPLETE : COMPLETE, "note")],
        ],
      },
      { top: HEAD_ROW, left: 1, rows: matrix.rows },
      { top: layout.meanRow + 2, left: 1, rows: formatiecontrole(context, tabel, layout.meanRow + 2) },
    ],
    conditionalFormats: [
      { range: `A3:${cellAddress(3, layout.remarkColumn)}`, formula: `LEFT($A$3,6)="Let op"`, tone: "attention" },
      { range: restLine, formula: `ROUND(${cellAddress(layout.restRow, layout.firstColumn)},4)<>0`, tone: "attention" },
      { range: restColumn, formula: `ROUND(${cellAddress(layout.firstRow, layout.restColumn)},4)<>0`, tone: "attention" },
    ],
    freeze: { rows: HEAD_ROW, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${HEAD_ROW}:${HEAD_ROW}`, titleColumns: "A:A", area: null, breaks: [] },
  });
}
