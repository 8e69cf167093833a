/** Checks what an assignment brings: a wrong kind is InvalidArgument, as in Excel. */
import { invalidArgument } from "../excel-error";

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is needed");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("a number is needed");
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("a text is needed");
  return value;
}

/** One of the values of an enumeration, without regard to case, in its own spelling. */
export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = typeof value === "string" ? allowed.find((one) => one.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed.join(", ")}`);
  return found;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("an object is needed");
  return value as Readonly<Record<string, unknown>>;
}
