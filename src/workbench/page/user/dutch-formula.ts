import { formulaTokens } from "../../../workbook/xlsx/formula-tokens";
import type { FormulaToken } from "../../../workbook/xlsx/formula-tokens";
import { DUTCH_FUNCTION_NAMES } from "./dutch-function-names";

/**
 * A formula as a user of a Dutch Excel types it, in the notation that a workbook holds: SOM(A1;1,5) -> SUM(A1,1.5). A formula without
 * semicolons keeps its commas: whoever types English gets English. Texts, sheet names and columns of tables stay as they are.
 */
export function fromDutchFormula(formula: string): string {
  const tokens = formulaTokens(formula);
  const isDutch = tokens.some(({ kind, text }) => kind === "other" && text.includes(";"));
  return tokens.map((token, index) => {
    if (token.kind === "name") return englishName(token.text, tokens[index + 1]);
    return token.kind === "other" && isDutch ? englishSigns(token, tokens[index - 1], tokens[index + 1]) : token.text;
  }).join("");
}

/** Only a name before "(" is a function; WAAR and ONWAAR stand alone too. */
function englishName(name: string, next: FormulaToken | undefined): string {
  const english = DUTCH_FUNCTION_NAMES[name.toUpperCase()];
  if (english === undefined) return name;
  return next?.text.startsWith("(") || english === "TRUE" || english === "FALSE" ? english : name;
}

/** A comma between two numbers is a decimal sign; other commas do not occur between arguments in Dutch. */
function englishSigns(token: FormulaToken, before: FormulaToken | undefined, after: FormulaToken | undefined): string {
  if (token.text === "," && before?.kind === "number" && after?.kind === "number") return ".";
  return token.text.replaceAll(";", ",");
}
