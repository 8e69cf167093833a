/** A stand-in for the part of the custom functions runtime that src/functions says: the errors and the register. */
export class RuntimeError extends Error {
  constructor(readonly code: string, message = "") {
    super(message);
  }
}

/** The codes as the real runtime has them (custom-functions-runtime.debug.js of @microsoft/office-js). */
const CODES = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!" };

export interface Runtime {
  readonly Error: typeof RuntimeError;
  readonly ErrorCode: typeof CODES;
  associate(id: string, code: (...args: readonly unknown[]) => unknown): void;
}

/** @param registered what associate is called with, in order */
export function makeRuntime(registered: Map<string, (...args: readonly unknown[]) => unknown>): Runtime {
  return {
    Error: RuntimeError,
    ErrorCode: CODES,
    associate(id, code) {
      if (registered.has(id)) throw new Error(`${id} is associated twice`);
      registered.set(id, code);
    },
  };
}
