import { behindLiteral, closingBracket, splitOutside } from "./scan-formula";

/** A call of one of our functions in a formula. */
export interface FunctionCall {
  /** Without namespace, in capitals: "FUWASYS.SCHAAL". */
  readonly id: string;
  readonly args: readonly CallArgument[];
}

export type CallArgument =
  | { readonly kind: "empty" }
  | { readonly kind: "cells"; readonly cells: readonly (readonly (string | number | boolean)[])[] }
  /** An address, a name or a structured reference, as it stands in the formula. */
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly call: FunctionCall }
  /** A calculation of Excel's own, which only Excel can do. */
  | { readonly kind: "other"; readonly text: string };

/** What Excel puts before the name of a custom function in a formula. */
const CALL = /^FUNCTIEBOEK\.([A-Z][A-Z.]*)\(/i;

/** The calls of our functions in a formula, outermost only: those within an argument belong to it. */
export function functionCalls(formula: string): readonly FunctionCall[] {
  const found: FunctionCall[] = [];
  for (let index = 0; index < formula.length; ) {
    const behind = behindLiteral(formula, index);
    const call = behind > index || isWithinName(formula, index) ? null : callAt(formula, index);
    if (call) found.push(call.call);
    index = call ? call.end : Math.max(behind, index + 1);
  }
  return found;
}

/** Whether a formula uses one of our functions. */
export function usesOurFunctions(formula: string): boolean {
  return functionCalls(formula).length > 0;
}

/** MIJNFUNCTIEBOEK.X( is no call of ours. */
function isWithinName(formula: string, index: number): boolean {
  return index > 0 && /[\p{L}\p{N}._]/u.test(formula[index - 1] ?? "");
}

function callAt(formula: string, index: number): { readonly call: FunctionCall; readonly end: number } | null {
  const [head, id] = CALL.exec(formula.slice(index, index + 60)) ?? [];
  if (head === undefined || id === undefined) return null;
  const close = closingBracket(formula, index + head.length - 1);
  if (close < 0) return null;
  const inside = formula.slice(index + head.length, close);
  const args = inside.trim() === "" ? [] : splitOutside(inside, ",").map((text) => argumentOf(text.trim()));
  return { call: { id: id.toUpperCase(), args }, end: close + 1 };
}

function argumentOf(text: string): CallArgument {
  if (text === "") return { kind: "empty" };
  const value = constant(text);
  if (value !== null) return { kind: "cells", cells: [[value]] };
  if (text.startsWith("{") && text.endsWith("}")) return arrayConstant(text);
  const call = callAt(text, 0);
  if (call?.end === text.length) return { kind: "call", call: call.call };
  return isReference(text) ? { kind: "reference", text } : { kind: "other", text };
}

/** "text", number, TRUE or FALSE; null for anything else. */
function constant(text: string): string | number | boolean | null {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:E[+-]?[0-9]+)?%?$/i.test(text)) return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  const truth = text.toUpperCase();
  return truth === "TRUE" ? true : truth === "FALSE" ? false : null;
}

function arrayConstant(text: string): CallArgument {
  const rows = splitOutside(text.slice(1, -1), ";").map((row) => splitOutside(row, ",").map((each) => constant(each.trim())));
  const cells = rows.map((row) => row.filter((value) => value !== null));
  return cells.every((row, index) => row.length === rows[index]?.length) ? { kind: "cells", cells } : { kind: "other", text };
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const ADDRESS = new RegExp(`^${SHEET}(?:${CELLS})$`, "iu");
const NAME = new RegExp(String.raw`^${SHEET}[\p{L}_\\][\p{L}\p{N}_.\\?]*$`, "u");

function isReference(text: string): boolean {
  return ADDRESS.test(text) || NAME.test(text) || isStructured(text);
}

/** "Tabel[kolom]" or, within the table itself, "[@kolom]": a name and one bracketed part. */
function isStructured(text: string): boolean {
  const open = text.indexOf("[");
  return open >= 0 && /^(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?$/u.test(text.slice(0, open)) && behindLiteral(text, open) === text.length;
}
