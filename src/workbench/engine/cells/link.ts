/** Range.hyperlink: the Book knows jumps within the workbook only. */
import type { Engine } from "../engine";
import { invalidArgument, NotImplementedError } from "../excel-error";
import { asRecord, asText } from "../input/value-kinds";
import { refuseProtected } from "../rules/protection";
import type { Area } from "./area";
import { sheetPrefix } from "./area";
import { cellAt, eachCell, ensureCell } from "./cell-access";

/** The colour of Excel's own "Hyperlink" cell style, which setting a link gives the cell. */
const LINK_COLOR = "#0563C1";

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^!']+))!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/;

/** learn.microsoft.com, "Excel.RangeHyperlink interface": documentReference, textToDisplay, screenTip, or address for the web. */
export function setLink(engine: Engine, target: Area, value: unknown): void {
  refuseProtected(target.sheet);
  const link = asRecord(value);
  if (typeof link["address"] === "string" && link["address"] !== "") throw new NotImplementedError("Range.hyperlink with an address");
  const reference = asText(link["documentReference"]);
  const found = REFERENCE.exec(reference.replace(/^#/, ""));
  if (!found) throw invalidArgument(`documentReference "${reference}"`);
  const sheet = found[1]?.replaceAll("''", "'") ?? found[2] ?? "";
  const cell = (found[3] ?? "").replaceAll("$", "");
  eachCell(target.rect, (row, column) => {
    const one = ensureCell(target.sheet, row, column);
    one.link = { sheet, cell };
    one.style = { ...one.style, color: LINK_COLOR };
    if (typeof link["textToDisplay"] === "string" && link["textToDisplay"] !== "") one.value = link["textToDisplay"];
    else if (one.value === null) one.value = reference;
  });
  engine.noteChange(target.sheet, target.rect);
}

export function linkOf(target: Area): Readonly<Record<string, string>> | null {
  const cell = cellAt(target.sheet, target.rect.top, target.rect.left);
  if (!cell?.link) return null;
  return { documentReference: `${sheetPrefix(cell.link.sheet)}${cell.link.cell}`, textToDisplay: typeof cell.value === "string" ? cell.value : "" };
}
