import type { ValidationPlan } from "../../../model/workbook-plan";
import type { Attributes } from "./xml-element";
import { xmlElement } from "./xml-element";
import { xmlText } from "./xml-text";

/** <dataValidations>, or nothing. */
export function validationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return "";
  return xmlElement("dataValidations", { count: validations.length }, validations.map(validationXml).join(""));
}

function validationXml(validation: ValidationPlan): string {
  const { prompt, error } = validation;
  const { attributes, formulas } = allowXml(validation.allow);
  return xmlElement("dataValidation", {
    ...attributes,
    errorStyle: error === null || error.style === "stop" ? undefined : error.style,
    allowBlank: true,
    showInputMessage: prompt !== null || undefined, showErrorMessage: error !== null || undefined,
    errorTitle: error?.title, error: error?.message, promptTitle: prompt?.title, prompt: prompt?.message,
    sqref: validation.range,
  }, formulas.map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`).join(""));
}

function allowXml(allow: ValidationPlan["allow"]): { attributes: Attributes; formulas: readonly string[] } {
  switch (allow.kind) {
    case "list": return { attributes: { type: "list" }, formulas: [`"${allow.items.join(",").replaceAll('"', '""')}"`] };
    case "listName": return { attributes: { type: "list" }, formulas: [allow.name] };
    case "decimal": return allow.max === null
      ? { attributes: { type: "decimal", operator: "greaterThanOrEqual" }, formulas: [String(allow.min)] }
      : { attributes: { type: "decimal" }, formulas: [String(allow.min), String(allow.max)] };
    case "any": return { attributes: {}, formulas: [] };
  }
}
