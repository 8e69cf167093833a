import { tell, type Message, type MessageCode } from "./messages/message";

/** Codes of Excel that the catalogues have a sentence for. */
const KNOWN = [
  "AccessDenied", "ActivityLimitReached", "ApiNotFound", "GeneralException", "InactiveWorkbook", "InsertDeleteConflict", "InvalidOperationInCellEditMode", "InvalidSelection",
  "ItemAlreadyExists", "ItemNotFound", "MergedRangeConflict", "NonBlankCellOffSheet", "RequestAborted", "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
] as const satisfies readonly MessageCode[];

/** What to tell the user of whatever a batch threw; an error that is not known keeps its code and text. */
export function excelErrorMessage(error: unknown): Message {
  if (error instanceof ToldError) return error.told;
  const { code, text } = errorParts(error);
  const known = KNOWN.find((one) => one === code);
  return known ? tell(known) : tell("otherError", { code, text });
}

/** An error of our own that says what to tell the user. */
export class ToldError extends Error {
  constructor(readonly told: Message) {
    super(told.code);
    this.name = "ToldError";
  }
}

/** Whether Excel refused because the user is typing in a cell. */
export function isCellEditError(error: unknown): boolean {
  return errorParts(error).code === "InvalidOperationInCellEditMode";
}

/** Whether Excel refused because a sheet, table or name was there already. */
export function isNameTakenError(error: unknown): boolean {
  return errorParts(error).code === "ItemAlreadyExists";
}

function errorParts(error: unknown): { code: string; text: string } {
  if (typeof error !== "object" || error === null) return { code: "", text: String(error) };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "", text: typeof message === "string" ? message : "" };
}
