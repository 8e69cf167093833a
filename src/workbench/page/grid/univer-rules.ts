/** Validations and conditional formats in Univer's words. */
import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType } from "@univerjs/preset-sheets-conditional-formatting";
import { parseRect } from "../../../model/address";
import type { BookConditionalFormat } from "../../../model/book";
import { TONES } from "../../../model/style";
import type { ValidationPlan } from "../../../model/workbook-plan";

/** Ranges of one rule: "A1:B2" or several, with commas or spaces between. @throws on what is no address. */
function univerRanges(addresses: string): IRange[] {
  return addresses.split(/[\s,]+/).filter((part) => part !== "").map((part) => {
    const rect = parseRect(part);
    if (!rect) throw new Error(`"${part}" is geen bereik`);
    return { startRow: rect.top - 1, endRow: rect.bottom - 1, startColumn: rect.left - 1, endColumn: rect.right - 1 };
  });
}

const ERROR_STYLES = { stop: DataValidationErrorStyle.STOP, warning: DataValidationErrorStyle.WARNING, information: DataValidationErrorStyle.INFO } as const;

/** null for a validation that only shows a message: Univer shows none, the page does (input-message.ts). */
export function univerValidation(plan: ValidationPlan, uid: string): ISheetDataValidationRule | null {
  const rule = allowRule(plan.allow);
  if (!rule) return null;
  return {
    uid, ranges: univerRanges(plan.range), allowBlank: true, ...rule, showErrorMessage: plan.error !== null,
    ...(plan.error ? { errorStyle: ERROR_STYLES[plan.error.style], errorTitle: plan.error.title, error: plan.error.message } : {}),
  };
}

/** The text as it is with an arrow beside it, not Univer's coloured pill. */
const ARROW = { showDropDown: true, renderMode: DataValidationRenderMode.ARROW } as const;

function allowRule(allow: ValidationPlan["allow"]): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown" | "renderMode"> | null {
  switch (allow.kind) {
    case "any":
      return null;
    case "list":
      return { type: DataValidationType.LIST, formula1: allow.items.join(","), ...ARROW };
    case "listName":
      return { type: DataValidationType.LIST, formula1: `=${allow.name}`, ...ARROW };
    case "decimal":
      return allow.max === null
        ? { type: DataValidationType.DECIMAL, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: String(allow.min) }
        : { type: DataValidationType.DECIMAL, operator: DataValidationOperator.BETWEEN, formula1: String(allow.min), formula2: String(allow.max) };
  }
}

export function univerFormat(format: BookConditionalFormat, cfId: string): IConditionFormattingRule {
  const tone = format.tone === null ? null : TONES[format.tone];
  return {
    cfId, stopIfTrue: false, ranges: univerRanges(format.range),
    rule: {
      type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: format.formula.startsWith("=") ? format.formula : `=${format.formula}`,
      style: tone ? { bl: tone.bold ? 1 : 0, it: tone.italic ? 1 : 0, cl: { rgb: tone.color }, ...(tone.fill === null ? {} : { bg: { rgb: tone.fill } }) } : {},
    },
  };
}
