import type { BookConditionalFormat } from "../../../model/book";
import { TONES } from "../../../model/style";
import type { Tone } from "../../../model/style";
import { toFileFormula } from "../file-formula";
import type { StyleRegistry } from "./style-registry";
import { colorXml } from "./style-xml";
import { xmlElement } from "./xml-element";
import { xmlText } from "./xml-text";

/** <conditionalFormatting> for each, the first on top. */
export function conditionalFormatsXml(formats: readonly BookConditionalFormat[], styles: StyleRegistry): string {
  return formats.map(({ range, formula, tone }, index) => {
    const dxfId = tone === null ? undefined : styles.differentialOf(toneXml(tone));
    const rule = xmlElement("cfRule", { type: "expression", dxfId, priority: index + 1 }, `<formula>${xmlText(toFileFormula(formula, null))}</formula>`);
    return xmlElement("conditionalFormatting", { sqref: range }, rule);
  }).join("");
}

/** What a tone changes: font, then fill. */
function toneXml(tone: Tone): string {
  const { bold, italic, color, fill } = TONES[tone];
  const font = `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${colorXml("color", color)}</font>`;
  return fill === null ? font : `${font}<fill><patternFill patternType="solid">${colorXml("fgColor", fill)}${colorXml("bgColor", fill)}</patternFill></fill>`;
}
