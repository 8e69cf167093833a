import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } from "@univerjs/preset-sheets-core";
import type { FunctionResult } from "../../engine/custom-functions";

/** Where a result will stand; Univer wants to know it for a result that spills. Row and column count from 0. */
export interface ResultPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a custom function gave, as a value of Univer. Text stays text: Univer's own conversion would make a number of "10". */
export function resultValue(result: FunctionResult, place: ResultPlace): BaseValueObject {
  if (result.kind === "error") return errorValue(result.error);
  if (!Array.isArray(result.value)) return plainValue(result.value);
  const rows = (result.value as readonly (readonly unknown[])[]).map((row) => row.map(plainValue));
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] ?? NullValueObject.create();
  return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount: rows[0]?.length ?? 0, ...place });
}

function plainValue(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "object" && "basicValue" in value) return errorValue(String(value.basicValue));
  return StringValueObject.create(String(value));
}

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

export function errorValue(code: string): ErrorValueObject {
  return ErrorValueObject.create(ERRORS.has(code) ? (code as ErrorType) : ErrorType.VALUE);
}

/** The message that goes with a result, also when only a cell of it is an error. null when there is none. */
export function messageOf(result: FunctionResult): string | null {
  if (result.kind === "error") return result.message === "" ? null : result.message;
  const values: readonly unknown[] = Array.isArray(result.value) ? (result.value as readonly unknown[]).flat() : [result.value];
  for (const value of values) {
    if (typeof value === "object" && value !== null && "message" in value && typeof value.message === "string" && value.message !== "") return value.message;
  }
  return null;
}
