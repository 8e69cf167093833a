import { cellStyle } from "../../../model/cell-style";
import type { CellStyle } from "../../../model/style";
import type { CellPlan } from "../../../model/workbook-plan";

/** The style of a planned cell; equal styles are one object, so that cells can be grouped by identity. */
export type StylePool = (cell: Pick<CellPlan, "role" | "format" | "formula">) => CellStyle;

export function makeStylePool(): StylePool {
  const byAsked = new Map<string, CellStyle>();
  const byContent = new Map<string, CellStyle>();
  return (cell) => {
    const asked = `${cell.role ?? ""}|${cell.format ?? ""}|${cell.formula !== undefined}`;
    const known = byAsked.get(asked);
    if (known) return known;
    const made = cellStyle(cell);
    const content = JSON.stringify(made);
    const style = byContent.get(content) ?? made;
    byContent.set(content, style);
    byAsked.set(asked, style);
    return style;
  };
}
