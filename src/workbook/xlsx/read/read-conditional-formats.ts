import type { BookConditionalFormat } from "../../../model/book";
import type { Tone } from "../../../model/style";
import { fromFileFormula } from "../file-formula";
import type { Losses } from "./losses";
import type { XmlElement } from "./xml-tree";

/** Rules by formula over one range, the first on top; others are listed as lost. */
export function readConditionalFormats(sheet: XmlElement, name: string, tones: readonly (Tone | null)[], losses: Losses): BookConditionalFormat[] {
  const found: { readonly priority: number; readonly format: BookConditionalFormat }[] = [];
  for (const element of sheet.all("conditionalFormatting")) {
    const range = (element.attribute("sqref") ?? "").trim();
    for (const rule of element.all("cfRule")) {
      const formula = rule.child("formula")?.text.trim() ?? "";
      if (rule.attribute("type") !== "expression" || formula === "" || range === "" || /\s/.test(range)) {
        losses.add("een voorwaardelijke opmaak van een soort die hier niet bestaat", name);
        continue;
      }
      const tone = tones[rule.number("dxfId") ?? -1] ?? null;
      found.push({ priority: rule.number("priority") ?? 0, format: { range, formula: fromFileFormula(formula), tone } });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}
