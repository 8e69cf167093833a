/** Small parts of the sentences that functions answer with. */
import type { Value } from "./answer";

const LONGEST = 40;
const MOST_LISTED = 6;

/** A value as a Dutch reader writes it: 10,5, WAAR. */
export function shown(value: Value): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "boolean" ? (value ? "WAAR" : "ONWAAR") : value;
}

/** The value between quotes, cut off when it is long. */
export function quoted(value: Value): string {
  const text = shown(value);
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}

/** "5 of 6", "a, b en c"; a long list is cut off and says so. */
export function listed(items: readonly string[], last: "en" | "of"): string {
  if (items.length > MOST_LISTED) return `${items.slice(0, MOST_LISTED).join(", ")} en nog ${items.length - MOST_LISTED}`;
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
}
