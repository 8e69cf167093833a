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
const CALLED = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** Most formulas read the same in the bar and in the file; seeing that takes a fraction of taking them apart. */
function isSameInFile(formula: string): boolean {
  if (!formula.startsWith("=") || SHORT_REFERENCE.test(formula)) return false;
  for (const [, name = ""] of formula.matchAll(CALLED)) if (fileName(name) !== name) return false;
  return true;
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
