import type { CellError, ErrorCode } from "../../../model/book";

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!",
]);

/** The error that Univer writes as text, or null for an ordinary text. */
export function readError(text: string): CellError | null {
  return CODES.has(text) ? { error: text as ErrorCode } : null;
}
