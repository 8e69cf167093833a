/**
 * - text: "..." with quotes; quoted: a '...' sheet name; brackets: [...] with what is nested in it
 * - name: a function, table, defined name, cell or column, dollars included; number: digits; other: everything else
 */
export type FormulaTokenKind = "text" | "quoted" | "brackets" | "name" | "number" | "other";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'?/y;
const NAME = /[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /\$?[0-9]+(?:\.[0-9]*)?/y;
const OTHER = /[^"'[$\p{L}_\\0-9]+/uy;

/** Cuts a formula in pieces that together are the formula again. Knows no grammar: enough to find names, and to leave texts alone. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const first = formula.charAt(at);
  if (first === '"') return { kind: "text", text: match(TEXT, formula, at) };
  if (first === "'") return { kind: "quoted", text: match(QUOTED, formula, at) };
  if (first === "[") return { kind: "brackets", text: bracketsAt(formula, at) };
  const number = match(NUMBER, formula, at);
  if (number !== "") return { kind: "number", text: number };
  const name = match(NAME, formula, at);
  if (name !== "") return { kind: "name", text: name };
  return { kind: "other", text: match(OTHER, formula, at) || first };
}

/** From "[" to the "]" that closes it; an apostrophe escapes the character after it. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
