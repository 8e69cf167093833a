/** One cell as Excel hands it over. */
import { CellProblem, wrong, type ProblemCode, type Value } from "../answer";

/** null is an empty cell; a text of blanks alone counts as one. */
export type Content = Value | null | CellProblem;

/** Error in a cell -> how Dutch Excel shows it. Excel can give back the first five from a function, not the others. */
const DUTCH_ERRORS: ReadonlyMap<string, string> = new Map([
  ["#N/A", "#N/B"], ["#VALUE!", "#WAARDE!"], ["#DIV/0!", "#DEEL/0!"], ["#NUM!", "#GETAL!"], ["#NULL!", "#LEEG!"],
  ["#NAME?", "#NAAM?"], ["#REF!", "#VERW!"], ["#SPILL!", "#OVERLOOP!"], ["#CALC!", "#BEREKENEN!"],
]);
const RETURNABLE: ReadonlySet<string> = new Set<ProblemCode>(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"]);

/** Reads what the host handed over for a cell; whatever it is, this never throws. */
export function cellContent(raw: unknown): Content {
  switch (typeof raw) {
    case "string":
      return raw.length === 0 || isBlank(raw) ? null : raw;
    case "number":
      return Number.isFinite(raw) ? raw : wrong("een cel bevat geen gewoon getal");
    case "boolean":
      return raw;
    case "undefined":
      return null;
    case "object":
      return raw === null ? null : objectContent(raw);
    default:
      return wrong("een cel is niet te lezen");
  }
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 32 || first >= 160) && text.trim() === "";
}

/** An error ({ code } in older hosts, { basicValue } in newer), or a number that carries its format ({ basicValue }). */
function objectContent(raw: object): Content {
  const { code, basicValue } = raw as { readonly code?: unknown; readonly basicValue?: unknown };
  const error = [code, basicValue].find((each) => typeof each === "string" && each.startsWith("#"));
  if (typeof error === "string") return errorContent(error);
  if (typeof basicValue === "string" || typeof basicValue === "number" || typeof basicValue === "boolean") return cellContent(basicValue);
  return wrong("een cel is niet te lezen");
}

function errorContent(error: string): CellProblem {
  const reason = `de cel waarnaar wordt verwezen bevat zelf een fout (${DUTCH_ERRORS.get(error) ?? error.slice(0, 20)})`;
  return new CellProblem(isReturnable(error) ? error : "#VALUE!", reason);
}

function isReturnable(error: string): error is ProblemCode {
  return RETURNABLE.has(error);
}
