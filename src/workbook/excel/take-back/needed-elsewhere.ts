import { cellAddress } from "../../../model/address";
import type { ExcelSession } from "../excel-session";
import { tell, type Message } from "../messages/message";
import { isFormula } from "../read/printed-cells";
import { readRects, type CellsRead } from "../read/read-rects";
import type { WriteReport } from "../write/write-report";
import type { LookedSheet } from "./look-at-sheets";
import { mentions } from "./mentions";

/** Formulas on the other sheets that would lose what they refer to. */
export async function neededElsewhere(looked: readonly LookedSheet[], report: WriteReport, context: Excel.RequestContext, session: ExcelSession): Promise<readonly Message[]> {
  const others = looked.flatMap(({ sheet, made, filled }) => (made || !filled ? [] : [{ sheet, rect: filled }]));
  const read = await readRects(context, session, others, ["values", "formulas"]);
  return others.flatMap(({ sheet, rect }, index) => {
    const cells = read[index];
    const cell = cells ? firstMention(rect, cells, report) : null;
    return cell === null ? [] : [tell("neededElsewhere", { sheet: sheet.name, cell })];
  });
}

/** The first cell whose formula speaks of what the report made. */
function firstMention(rect: { readonly top: number; readonly left: number }, cells: CellsRead, report: WriteReport): string | null {
  for (const [down, line] of cells.formulas.entries()) {
    for (const [along, formula] of line.entries()) {
      if (typeof formula !== "string" || !isFormula(formula, cells.values[down]?.[along])) continue;
      if (mentions(formula, report)) return cellAddress(rect.top + down, rect.left + along);
    }
  }
  return null;
}
