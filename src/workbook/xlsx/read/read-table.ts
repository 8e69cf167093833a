import { parseRect } from "../../../model/address";
import type { BookTable } from "../../../model/book";
import { fromFileFormula } from "../file-formula";
import { unescapeText } from "./escaped-text";
import type { Losses } from "./losses";
import type { XmlElement } from "./xml-tree";

/** A table; null (and listed as lost) when it has no header row or no rows. A total row becomes ordinary cells below it. */
export function readTable(root: XmlElement, sheet: string, losses: Losses): BookTable | null {
  const name = root.attribute("displayName") ?? root.attribute("name") ?? "";
  const rect = parseRect(root.attribute("ref") ?? "");
  const totals = root.number("totalsRowCount") ?? 0;
  const rowCount = rect === null ? 0 : rect.bottom - rect.top - totals;
  if (rect === null || rowCount < 1 || (root.number("headerRowCount") ?? 1) !== 1) {
    losses.add(`tabel "${name}" heeft geen koprij of geen rijen; haar cellen blijven staan`, sheet);
    return null;
  }
  if (totals > 0) losses.add(`de totaalrij van tabel "${name}" is gewone cellen geworden`, sheet);
  const columns = (root.child("tableColumns")?.all("tableColumn") ?? []).map((column) => {
    const formula = column.child("calculatedColumnFormula")?.text.trim() ?? "";
    return { name: unescapeText(column.attribute("name") ?? ""), formula: formula === "" ? null : fromFileFormula(formula) };
  });
  return { name, top: rect.top, left: rect.left, rowCount, columns, style: root.child("tableStyleInfo")?.attribute("name") ?? null };
}
