import { makeSalaristabel, type Salarisregel, type Salaristabel } from "../../rules/loonkosten/salaristabel";
import { CellProblem, wrong } from "../answer";
import { cellRange } from "../reading/cell-range";
import { readTable, tableProblem } from "../reading/table";
import { numberValue, schaalValue } from "../reading/values";

const NAAM = "salaristabel";

/** The salary table in a range: columns schaal, periodiek and bedrag (euro gross per month, full time). Rows without an amount are passed over. */
export function salaristabel(argument: unknown): Salaristabel | CellProblem {
  const range = cellRange(argument);
  if (range === null) return wrong("geef een salaristabel met de kolommen schaal, periodiek en bedrag");
  const table = readTable(range, NAAM, ["schaal", "periodiek", "bedrag"]);
  if (table instanceof CellProblem) return table;
  const regels: Salarisregel[] = [];
  for (const row of table.rows) {
    const content = { schaal: table.content(row, "schaal"), periodiek: table.content(row, "periodiek"), bedrag: table.content(row, "bedrag") };
    if (content.bedrag === null) continue;
    if (content.schaal === null) return tableProblem(NAAM, row, "schaal", "de cel is leeg");
    const schaal = content.schaal instanceof CellProblem ? content.schaal : schaalValue(content.schaal);
    const periodiek = content.periodiek === null || content.periodiek instanceof CellProblem ? content.periodiek : numberValue(content.periodiek);
    const bedrag = content.bedrag instanceof CellProblem ? content.bedrag : numberValue(content.bedrag);
    if (schaal instanceof CellProblem) return tableProblem(NAAM, row, "schaal", schaal);
    if (periodiek instanceof CellProblem) return tableProblem(NAAM, row, "periodiek", periodiek);
    if (bedrag instanceof CellProblem) return tableProblem(NAAM, row, "bedrag", bedrag);
    if (bedrag < 0) return tableProblem(NAAM, row, "bedrag", "een bedrag is niet negatief");
    regels.push({ schaal, periodiek, bedrag });
  }
  return regels.length > 0 ? makeSalaristabel(regels) : wrong("de salaristabel heeft geen rijen met een bedrag");
}
