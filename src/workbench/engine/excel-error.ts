/**
 * The errors that Excel answers with. Codes and messages: learn.microsoft.com, "Error handling with the application-specific
 * JavaScript APIs". `location` is filled in by the executor when the thrower does not know it.
 */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with another table.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

export class ExcelError extends Error {
  constructor(readonly code: ExcelErrorCode, detail = "", readonly location = "") {
    super(detail === "" ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = "ExcelError";
  }
}

export function invalidArgument(detail: string): ExcelError {
  return new ExcelError("InvalidArgument", detail);
}

export function itemNotFound(what: string): ExcelError {
  return new ExcelError("ItemNotFound", what);
}

/** What the emulated engine cannot do, always with the name to look for: never a silent default. */
export class NotImplementedError extends Error {
  readonly code = "NotImplemented";

  constructor(readonly member: string) {
    super(`NotImplemented: ${member}`);
    this.name = "NotImplementedError";
  }
}
