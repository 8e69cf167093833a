import { CellProblem, type CellAnswer } from "../../cells/answer";

const DUTCH_ERRORS: Readonly<Record<string, string>> = { "#N/A": "#N/B", "#VALUE!": "#WAARDE!", "#DIV/0!": "#DEEL/0!", "#NUM!": "#GETAL!", "#NULL!": "#LEEG!" };

/** A cell of an answer as Excel in the user's language shows it. */
export function shownValue(value: CellAnswer, isDutch: boolean): string {
  if (value instanceof CellProblem) return errorCode(value.code, isDutch);
  if (typeof value === "number") return numberText(value, isDutch);
  if (typeof value === "boolean") return isDutch ? (value ? "WAAR" : "ONWAAR") : String(value).toUpperCase();
  return value;
}

/** "#N/A" is "#N/B" in Dutch Excel. */
export function errorCode(code: string, isDutch: boolean): string {
  return (isDutch ? DUTCH_ERRORS[code] : undefined) ?? code;
}

function numberText(value: number, isDutch: boolean): string {
  const text = String(Math.round(value * 1e6) / 1e6);
  return isDutch ? text.replace(".", ",") : text;
}
