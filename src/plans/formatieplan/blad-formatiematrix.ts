/** Functie x schaal in fte on the peildatum, grouped by reeks and groep, live over the plan. */
import { cellAddress } from "../../model/address";
import { readSchaal } from "../../model/schaal";
import type { SheetPlan } from "../../model/workbook-plan";
import { schaalverdeling } from "../../rules/formatie/schaalverdeling";
import { formatiegroepen } from "../formatiegroepen";
import { matrixLayout } from "../formatiematrix-layout";
import { matrixRows } from "../formatiematrix-rows";
import type { FormatieRij, Formatietabel } from "../formatietabel";
import { planblad, terug, titel } from "./blad";
import type { FormatieplanContext } from "./formatieplan-context";
import { NIET_HEEL, volledigheid } from "./volledig";

const HEAD_ROW = 6;

export function bladFormatiematrix(context: FormatieplanContext): SheetPlan {
  const tabel = planAlsFormatie(context);
  const schalen = schaalverdeling(tabel.rijen).regels.map((regel) => regel.schaal);
  const regels = formatiegroepen(tabel.rijen.filter(({ functie }) => functie !== ""));
  const layout = matrixLayout(HEAD_ROW, regels, schalen.length);
  const matrix = matrixRows(tabel, schalen, regels, layout);
  const restLine = `${cellAddress(layout.restRow, layout.firstColumn)}:${cellAddress(layout.restRow, layout.totalColumn)}`;
  const restColumn = `${cellAddress(layout.firstRow, layout.restColumn)}:${cellAddress(layout.restRow, layout.restColumn)}`;
  const leftOut = `ROUND(SUMPRODUCT(ABS(${restLine}))+SUMPRODUCT(ABS(${restColumn})),4)`;
  return planblad(context, "matrix", {
    tab: "view",
    columns: [42, ...schalen.map(() => 8), 13, 11, 22],
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Formatiematrix", "Fte per functie en schaal op de peildatum, uit het blad Formatieplan."),
          [volledigheid(context, `${leftOut}=0`, matrix.incomplete)],
          [terug(context)],
        ],
      },
      { top: HEAD_ROW, left: 1, rows: matrix.rows },
    ],
    conditionalFormats: [
      { range: `A3:${cellAddress(3, layout.remarkColumn)}`, formula: NIET_HEEL, tone: "attention" },
      { range: restLine, formula: `ROUND(${cellAddress(layout.restRow, layout.firstColumn)},4)<>0`, tone: "attention" },
      { range: restColumn, formula: `ROUND(${cellAddress(layout.firstRow, layout.restColumn)},4)<>0`, tone: "attention" },
    ],
    freeze: { rows: HEAD_ROW, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${HEAD_ROW}:${HEAD_ROW}`, titleColumns: "A:A", area: null, breaks: [] },
  });
}

/** The plan as the table that a formation matrix counts. */
function planAlsFormatie({ uitkomst, v, kort }: FormatieplanContext): Formatietabel {
  return {
    name: `${kort}_Formatieplan`, functie: v.plan("Functie"), schaal: v.plan("Schaal"), fte: v.plan("Fte op peildatum"),
    rijen: uitkomst.regels.map((regel): FormatieRij => ({
      functie: String(regel["Functie"] ?? ""), reeks: String(regel["Reeks"]) || null, groep: String(regel["Groep"]) || null,
      schaal: readSchaal(String(regel["Schaal"])), fte: typeof regel["Fte op peildatum"] === "number" ? regel["Fte op peildatum"] : null,
    })),
  };
}
