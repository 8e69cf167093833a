import { BORDER_COLOR, FONT } from "../../../model/style";
import type { BorderWeight, CellStyle } from "../../../model/style";
import { xmlElement } from "./xml-element";

/** "#1F2A37" -> <name rgb="FF1F2A37"/>. */
export function colorXml(name: string, color: string): string {
  return xmlElement(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

/** The order of the children is the schema's; Excel takes others, the validator does not. */
export function fontXml(style: Pick<CellStyle, "bold" | "italic" | "size" | "color">): string {
  const traits = `${style.bold ? "<b/>" : ""}${style.italic ? "<i/>" : ""}`;
  return `<font>${traits}${xmlElement("sz", { val: style.size })}${colorXml("color", style.color)}${xmlElement("name", { val: FONT })}<family val="2"/></font>`;
}

export function fillXml(color: string | null): string {
  if (color === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(style: Pick<CellStyle, "borderTop" | "borderBottom">): string {
  return `<border><left/><right/>${edgeXml("top", style.borderTop)}${edgeXml("bottom", style.borderBottom)}<diagonal/></border>`;
}

function edgeXml(name: string, weight: BorderWeight): string {
  return weight === "none" ? `<${name}/>` : xmlElement(name, { style: weight }, colorXml("color", BORDER_COLOR));
}
