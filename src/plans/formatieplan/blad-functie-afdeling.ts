/** Functie x afdeling in fte on the peildatum, live over the plan; what has no row or column of its own stands in 'niet in deze matrix'. */
import { cellAddress } from "../../model/address";
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import { formula, text } from "../cell";
import { criterion, fixedColumn, fixedRow } from "../formula";
import { planblad, terug, titel } from "./blad";
import type { FormatieplanContext } from "./formatieplan-context";
import { NIET_INGEVULD } from "./opstelling";
import type { Voorwaarde } from "./telling";
import { NIET_HEEL, volledigheid } from "./volledig";
import { waarden } from "./waarden";

const HEAD_ROW = 6;
const FIRST = HEAD_ROW + 1;

export function bladFunctieAfdeling(context: FormatieplanContext): SheetPlan {
  const { telling, uitkomst } = context;
  const functies = waarden(uitkomst.regels, "Functie");
  const afdelingen = [...waarden(uitkomst.regels, "Afdeling"), ...(uitkomst.regels.some((regel) => (regel["Afdeling"] ?? "") === "") ? [""] : [])];
  const restRow = FIRST + functies.length;
  const totalRow = restRow + 1;
  const restColumn = 2 + afdelingen.length;
  const totalColumn = restColumn + 1;
  const functieIn = (row: number, naam: string): Voorwaarde => ({ kolom: "Functie", criterium: criterion(fixedColumn(row, 1), naam), tekst: naam });
  const afdelingIn = (at: number, naam: string): Voorwaarde => ({ kolom: "Afdeling", criterium: naam === "" ? '""' : criterion(fixedRow(HEAD_ROW, at + 2), naam), tekst: naam });
  const som = (waar: readonly Voorwaarde[]): { formule: string; waarde: number } => telling.som("Fte op peildatum", waar);
  const sumDown = (column: number): string => (functies.length === 0 ? "0" : `SUM(${cellAddress(FIRST, column)}:${cellAddress(restRow - 1, column)})`);
  const sumAcross = (row: number): string => (afdelingen.length === 0 ? "0" : `SUM(${cellAddress(row, 2)}:${cellAddress(row, restColumn - 1)})`);
  const tidy = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

  const rowOf = (functie: string, row: number): readonly CellPlan[] => {
    const cells = afdelingen.map((naam, at) => som([functieIn(row, functie), afdelingIn(at, naam)]));
    const total = som([functieIn(row, functie)]);
    return [
      text(functie, "rowHead"), ...cells.map((cell) => formula(`=${cell.formule}`, cell.waarde, "fteMatrix")),
      formula(`=ROUND(${cellAddress(row, totalColumn)}-${sumAcross(row)},6)`, tidy(cells.reduce((left, cell) => left - cell.waarde, total.waarde)), "fteMatrix"),
      formula(`=${total.formule}`, total.waarde, "fteDash"),
    ];
  };
  const body = functies.map((functie, index) => rowOf(functie, FIRST + index));
  const totals = [...afdelingen.map((naam, at) => som([afdelingIn(at, naam)])), null, som([])];
  const totalOf = (at: number): number => totals[at]?.waarde ?? tidy(afdelingen.reduce((left, _, index) => left - (totals[index]?.waarde ?? 0), som([]).waarde));
  const restOf = (at: number): number => tidy(body.reduce((left, cells) => left - Number(cells[at + 1]?.value), totalOf(at)));
  const columns = totals.map((_, at) => at + 2);
  const rest = columns.map((column, at) => formula(`=ROUND(${cellAddress(totalRow, column)}-${sumDown(column)},6)`, restOf(at), at === columns.length - 1 ? "fte" : "fteMatrix"));
  const total = totals.map((one, at) => formula(one === null ? `=ROUND(${cellAddress(totalRow, totalColumn)}-${sumAcross(totalRow)},6)` : `=${one.formule}`, totalOf(at), "totalFte"));
  const restLine = `${cellAddress(restRow, 2)}:${cellAddress(restRow, totalColumn)}`;
  const restDown = `${cellAddress(FIRST, restColumn)}:${cellAddress(restRow, restColumn)}`;
  const incomplete = rest.some((cell) => cell.value !== 0) || body.some((cells) => cells[restColumn - 1]?.value !== 0);
  return planblad(context, "afdelingen", {
    tab: "view",
    columns: [42, ...afdelingen.map(() => 14), 13, 11],
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Functie per afdeling", "Fte per functie en afdeling op de peildatum, uit het blad Formatieplan."),
          [volledigheid(context, `SUMPRODUCT(ABS(${restLine}))+SUMPRODUCT(ABS(${restDown}))=0`, incomplete)],
          [terug(context)],
        ],
      },
      {
        top: HEAD_ROW, left: 1,
        rows: [
          [text("Functie", "head"), ...afdelingen.map((naam) => text(naam || NIET_INGEVULD, "headNumber")), text("Niet in deze matrix", "headNumber"), text("Totaal", "headNumber")],
          ...body,
          [text("Niet in deze matrix", "rowHead"), ...rest],
          [text("Totaal", "totalLabel"), ...total],
        ],
      },
    ],
    conditionalFormats: [
      { range: `A3:${cellAddress(3, totalColumn)}`, formula: NIET_HEEL, tone: "attention" },
      { range: restLine, formula: `${cellAddress(restRow, 2)}<>0`, tone: "attention" },
      { range: restDown, formula: `${cellAddress(FIRST, restColumn)}<>0`, tone: "attention" },
    ],
    freeze: { rows: HEAD_ROW, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${HEAD_ROW}:${HEAD_ROW}`, titleColumns: "A:A", area: null, breaks: [] },
  });
}
