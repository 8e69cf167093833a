/** Checks under a formation view: the table against the total that the source states, against its clusters, and rows without formatie. */
import type { CellPlan } from "../model/workbook-plan";
import { sumFte } from "../rules/formatie/sum-fte";
import { blank, figure, formula, text } from "./cell";
import { columnOf } from "./formula";
import type { Formatietabel } from "./formatietabel";
import { rows, tableName, type PlanContext } from "./plan-context";

/** @param top sheet row of the block's first line, for the formulas that refer within it */
export function formatiecontrole(context: PlanContext, tabel: Formatietabel, top: number): readonly (readonly (CellPlan | null)[])[] {
  const total = sumFte(tabel.rijen.map((rij) => rij.fte));
  const lines: (CellPlan | null)[][] = [
    [text("Controle", "heading"), blank("heading"), blank("heading")],
    [text("Formatie in de tabel", "rowHead"), formula(`=SUM(${tabel.fte})`, total, "fte")],
  ];
  const tableRow = top + 1;
  const compare = (value: number): CellPlan[] => {
    const row = top + lines.length;
    const difference = sumFte([total, -value]);
    return [
      formula(`=B${tableRow}-B${row}`, difference, "fte"),
      formula(`=IF(ROUND(C${row},4)=0,"klopt","verschil")`, difference === 0 ? "klopt" : "verschil", "formulaTextCenter"),
    ];
  };
  const stated = context.kader.totaleFormatie;
  if (stated !== null) lines.push([text(`Totaal volgens de bron (${stated.plaats})`, "rowHead"), figure(stated.fte, "fte"), ...compare(stated.fte)]);
  const clusters = rows(context, "Clusters");
  if (clusters.length > 0) {
    const sum = sumFte(clusters.map((cluster) => cluster.fte));
    lines.push([text("Som van de clusters", "rowHead"), formula(`=SUM(${columnOf(tableName(context, "Clusters"), "fte")})`, sum, "fte"), ...compare(sum)]);
  }
  lines.push([
    text("Functies zonder vermelde formatie", "rowHead"),
    formula(`=COUNTBLANK(${tabel.fte})`, tabel.rijen.filter((rij) => rij.fte === null).length, "count"),
  ]);
  return lines;
}
