import { FUTURE_FUNCTIONS } from "./future-functions";
import { formulaTokens } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";

/** How Excel writes the custom functions of an add-in in a file: "_xldudf_", namespace and name. */
const NAMESPACE = "FUNCTIEBOEK.";
const NAMESPACE_IN_FILE = "_xldudf_FUNCTIEBOEK_";

/**
 * The formula bar's form -> the file's form: no "=", future functions with their prefix, our custom functions as Excel files them, and
 * structured references in full ("[@fte]" -> "T[[#This Row],[fte]]").
 * @param table the Table in which the cell lies, or null.
 */
export function toFileFormula(formula: string, table: string | null): string {
  if (isSameInFile(formula)) return formula.slice(1);
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  return tokens.map((token, index) => fileToken(token, tokens[index - 1], tokens[index + 1], table)).join("");
}

/** "[@fte]" and a bracket without a table's name in front of it are the only references that a file writes otherwise. */
const SHORT_REFERENCE = /\[@|[^\p{L}\p{N}_.\\]\[(?!\[?#)/u;

/** Most formulas read the same in the bar and in the file; seeing that takes a fraction of taking them apart. */
function isSameInFile(formula: string): boolean {
  if (!formula.startsWith("=") || SHORT_REFERENCE.test(formula)) return false;
  for (let open = formula.indexOf("("); open >= 0; open = formula.indexOf("(", open + 1)) {
    let start = open;
    while (start > 0 && isNameCode(formula.charCodeAt(start - 1))) start--;
    const name = formula.slice(start, open);
    if (fileName(name) !== name) return false;
  }
  return true;
}

/** A-Z, a-z, 0-9, point and underscore: what names of functions in English are made of. */
function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46 || code === 95;
}

/** The file's form -> the formula bar's form, "=" in front. */
export function fromFileFormula(text: string): string {
  const tokens = formulaTokens(text.replace(/^=/, ""));
  return `=${tokens.map((token, index) => (isFunction(token, tokens[index + 1]) ? barName(token.text) : token.text)).join("")}`;
}

function fileToken(token: FormulaToken, before: FormulaToken | undefined, after: FormulaToken | undefined, table: string | null): string {
  if (isFunction(token, after)) return fileName(token.text);
  if (token.kind !== "brackets") return token.text;
  if (before?.kind === "name") return fullReference(token.text);
  // [1]Blad!A1 is another workbook; [kolom] without a table's name is a column of the table in which the cell lies.
  return table === null || after?.kind === "name" || after?.kind === "quoted" ? token.text : `${table}${fullReference(token.text)}`;
}

const isFunction = (token: FormulaToken, after: FormulaToken | undefined): boolean =>
  token.kind === "name" && after?.kind === "other" && after.text.startsWith("(");

function fileName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(NAMESPACE)) return NAMESPACE_IN_FILE + upper.slice(NAMESPACE.length);
  return FUTURE_FUNCTIONS.get(upper) ?? name;
}

function barName(name: string): string {
  if (name.startsWith(NAMESPACE_IN_FILE)) return NAMESPACE + name.slice(NAMESPACE_IN_FILE.length);
  const bare = name.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
  return FUTURE_FUNCTIONS.has(bare.toUpperCase()) ? bare : name;
}

/** "[@]" -> "[#This Row]", "[@fte]" -> "[[#This Row],[fte]]", "[@[a b]:[c]]" -> "[[#This Row],[a b]:[c]]"; others unchanged. */
function fullReference(brackets: string): string {
  if (!brackets.startsWith("[@")) return brackets;
  const inner = brackets.slice(2, -1);
  if (inner === "") return "[#This Row]";
  return `[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}
