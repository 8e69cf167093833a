/**
 * What Excel refuses in the text of a formula, as far as it can be seen without calculating. Range.formulas takes English with commas:
 * learn.microsoft.com, "Excel.Range class", formulas ("in A1-style notation"; formulasLocal is for the user's language).
 */
import { invalidArgument } from "../excel-error";

/** support.microsoft.com, "Excel specifications and limits". */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT_IN_FORMULA = 255;

interface Piece {
  readonly kind: "text" | "quoted" | "bracket" | "open" | "close" | "brace" | "unbrace" | "semicolon" | "comma" | "operator" | "word";
  readonly text: string;
}

/** @throws InvalidArgument when Excel would not take the formula. */
export function checkFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument("formula too long");
  let depth = 0;
  let braces = 0;
  let before: Piece | null = null;
  for (const piece of pieces(formula.slice(1))) {
    if (piece.kind === "open") depth++;
    if (piece.kind === "close" && --depth < 0) throw invalidArgument(`formula ${formula}: a ")" too many`);
    if (piece.kind === "brace") braces++;
    if (piece.kind === "unbrace" && --braces < 0) throw invalidArgument(`formula ${formula}: a "}" too many`);
    if (piece.kind === "semicolon" && braces === 0) throw invalidArgument(`formula ${formula}: arguments are separated by commas`);
    if (piece.kind === "text" && piece.text.length > LONGEST_TEXT_IN_FORMULA + 2) throw invalidArgument(`formula ${formula}: a text longer than 255`);
    if (before && isOperand(before) && startsOperand(piece)) throw invalidArgument(`formula ${formula}: nothing between ${before.text} and ${piece.text}`);
    before = piece;
  }
  if (depth !== 0 || braces !== 0) throw invalidArgument(`formula ${formula}: brackets do not match`);
  if (!before || before.kind === "operator") throw invalidArgument(`formula ${formula}: ends too early`);
}

/** Tells whether a formula uses a structured reference ("Tabel1[kolom]", "[@kolom]"), texts apart. */
export function hasStructuredReference(formula: string): boolean {
  return pieces(formula).some((piece) => piece.kind === "bracket");
}

const isOperand = (piece: Piece): boolean => ["text", "word", "close", "unbrace"].includes(piece.kind);
const startsOperand = (piece: Piece): boolean => ["text", "brace"].includes(piece.kind);

const TOKEN = /("(?:[^"]|"")*")|('(?:[^']|'')*'!?)|(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|([()])|([{}])|(;)|(,)|(\s+)|([-+*/^&=<>%:@#]+)|([^\s"'[\](){};,+*/^&=<>%:@#-]+)|(.)/gu;

function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const [text, string, quoted, bracket, round, curly, semicolon, comma, blank, operator, word] = match;
    if (blank !== undefined) continue;
    if (string !== undefined) found.push({ kind: "text", text });
    else if (quoted !== undefined) found.push({ kind: "quoted", text });
    else if (bracket !== undefined) found.push({ kind: "bracket", text });
    else if (round !== undefined) found.push({ kind: round === "(" ? "open" : "close", text });
    else if (curly !== undefined) found.push({ kind: curly === "{" ? "brace" : "unbrace", text });
    else if (semicolon !== undefined) found.push({ kind: "semicolon", text });
    else if (comma !== undefined) found.push({ kind: "comma", text });
    else if (operator !== undefined) found.push({ kind: operator === "%" || operator === "#" ? "word" : "operator", text });
    else if (word !== undefined) found.push({ kind: "word", text });
    else throw invalidArgument(`formula =${formula}: ${text} is not closed`);
  }
  return found;
}
