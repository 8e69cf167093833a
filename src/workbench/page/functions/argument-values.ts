import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from "@univerjs/preset-sheets-core";
import type { ParameterMetadata } from "./functions-metadata";

/** An argument on the wire: empty cells are null, errors say so. */
export type WireValue = string | number | boolean | null | { readonly type: "CustomFunctionError"; readonly code: string };

/** An error that stands among the arguments, for functions that take none. */
export interface ArgumentError {
  readonly error: string;
}

/**
 * The arguments of one call as Excel hands them over: a range as rows of cells, a single value for a matrix parameter as [[value]],
 * null for an argument that was left out.
 */
export function argumentValues(variants: readonly FunctionVariantType[], parameters: readonly ParameterMetadata[]): readonly unknown[] | ArgumentError {
  const given = variants.map((variant, index) => {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    const rows = rowsOf(variant as BaseValueObject);
    if (parameter?.isMatrix) return rows;
    if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] ?? null;
    // Excel would call the function for each cell; the workbench says that it does not.
    return { error: "#VALUE!" };
  });
  const refused = given.find((value): value is ArgumentError => typeof value === "object" && value !== null && "error" in value);
  return refused ?? [...given, ...Array.from({ length: Math.max(0, parameters.length - given.length) }, () => null)];
}

function rowsOf(value: BaseValueObject): WireValue[][] {
  if (!value.isArray()) return [[wireValue(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => (cell ? wireValue(cell) : null)));
}

function wireValue(value: BaseValueObject): WireValue {
  if (value.isNull()) return null;
  if (value.isError()) return { type: "CustomFunctionError", code: String(value.getValue()) };
  return value.getValue();
}

/** The first error cell among the arguments, or null. */
export function errorIn(values: readonly unknown[]): string | null {
  for (const value of values.flat(2)) {
    if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  }
  return null;
}
