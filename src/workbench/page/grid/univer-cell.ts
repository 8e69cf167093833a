import type { ICellData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { BookCell } from "../../../model/book";
import type { BorderWeight, CellStyle } from "../../../model/style";
import { BORDER_COLOR, FONT } from "../../../model/style";

const BORDERS: Readonly<Record<Exclude<BorderWeight, "none">, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR, thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM,
};
const HORIZONTAL = {
  general: HorizontalAlign.UNSPECIFIED, left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** The cell as Univer keeps it. Every property is said, also "nothing", because Univer lays a new cell over the old one. */
export function univerCell(cell: BookCell): ICellData {
  return { ...univerValue(cell), f: cell.formula, s: univerStyle(cell.style), p: null, si: null };
}

/** An empty cell without looks. */
export const NO_CELL: ICellData = { v: null, t: null, f: null, s: null, p: null, si: null };

/** Text is said to be text (t = 1), or Univer would take "10" for a number. */
function univerValue(cell: BookCell): Pick<ICellData, "v" | "t"> {
  const value = cell.value;
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}

function univerStyle(style: CellStyle): IStyleData {
  const border = (weight: BorderWeight) => (weight === "none" ? null : { s: BORDERS[weight], cl: { rgb: BORDER_COLOR } });
  return {
    ff: FONT, fs: style.size, bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE, it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cl: { rgb: style.color }, bg: style.fill === null ? null : { rgb: style.fill },
    n: style.numberFormat === "General" ? null : { pattern: univerPattern(style.numberFormat) },
    ht: HORIZONTAL[style.horizontal], vt: VERTICAL[style.vertical], tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    // Univer turns clockwise, Excel counter-clockwise.
    tr: style.rotation === 0 ? null : { a: -style.rotation, v: BooleanNumber.FALSE },
    bd: { t: border(style.borderTop), b: border(style.borderBottom), l: null, r: null },
  };
}

/** Univer shows the bare number where a section is empty ("0.00;-0.00;;@"), Excel nothing: such a section gets a space. */
function univerPattern(format: string): string {
  return format.split(";").map((section) => (section === "" ? '" "' : section)).join(";");
}

/** The pattern as Excel has it. */
export function excelPattern(pattern: string): string {
  return pattern.split(";").map((section) => (section === '" "' ? "" : section)).join(";");
}
