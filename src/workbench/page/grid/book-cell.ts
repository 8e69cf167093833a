import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { BookCell } from "../../../model/book";
import type { BorderWeight, CellStyle, NumberFormat } from "../../../model/style";
import { PLAIN } from "../../../model/style";
import { bookValue } from "./calculation";
import { excelPattern } from "./univer-cell";

/** A cell of Univer as the Book keeps it: what the user pasted, filled or formatted in the grid. null for an empty cell without looks. */
export function bookCell(cell: Nullable<ICellData>, style: Nullable<IStyleData>, link: BookCell["link"]): BookCell | null {
  const look = style ? bookStyle(style) : PLAIN;
  const value = bookValue(cell);
  const formula = cell?.f ? cell.f : null;
  if (value === null && formula === null && look === PLAIN && link === null) return null;
  // A cell with the text format keeps what is put into it as text; Univer may have read a number.
  const kept = look.numberFormat === "@" && typeof value === "number" && formula === null ? String(value) : value;
  return { value: kept, formula, style: look, link };
}

const isOn = (flag: BooleanNumber | null | undefined): boolean => flag === BooleanNumber.TRUE;

function bookStyle(style: IStyleData): CellStyle {
  return {
    bold: isOn(style.bl), italic: isOn(style.it), size: style.fs ?? PLAIN.size, color: hexColor(style.cl?.rgb) ?? PLAIN.color, fill: hexColor(style.bg?.rgb),
    numberFormat: (style.n ? excelPattern(style.n.pattern) : PLAIN.numberFormat) as NumberFormat, horizontal: horizontal(style.ht), vertical: vertical(style.vt),
    wrap: style.tb === WrapStrategy.WRAP, rotation: style.tr?.a === -90 ? 90 : 0, borderTop: weight(style.bd?.t?.s), borderBottom: weight(style.bd?.b?.s),
  };
}

function horizontal(align: IStyleData["ht"]): CellStyle["horizontal"] {
  if (align === HorizontalAlign.LEFT) return "left";
  if (align === HorizontalAlign.CENTER) return "center";
  return align === HorizontalAlign.RIGHT ? "right" : "general";
}

function vertical(align: IStyleData["vt"]): CellStyle["vertical"] {
  if (align === VerticalAlign.TOP) return "top";
  return align === VerticalAlign.MIDDLE ? "center" : "bottom";
}

function weight(line: BorderStyleTypes | undefined): BorderWeight {
  if (line === undefined || line === BorderStyleTypes.NONE) return "none";
  if (line === BorderStyleTypes.HAIR) return "hair";
  return line === BorderStyleTypes.THIN ? "thin" : "medium";
}

/** "rgb(1,2,3)" and "#abc123" -> "#RRGGBB"; null for no colour. */
function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts) return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : null;
}
