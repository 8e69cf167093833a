import type { CellError, ErrorCode } from "../../../model/book";

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!",
]);

/** Univer's own name for a value that is still to come; Excel says #BUSY!. */
const STILL_TO_COME = "#GETTING_DATA";

/** The error that Univer writes as text, or null for an ordinary text. */
export function readError(text: string): CellError | null {
  if (text === STILL_TO_COME) return { error: "#BUSY!" };
  return CODES.has(text) ? { error: text as ErrorCode } : null;
}
