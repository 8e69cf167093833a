import type { ActionInfo } from "./wire-types";
import { ActionType } from "./wire-types";

/** What of a range, table row or column depends on calculated values. */
const CALCULATED = new Set(["values", "text", "valuetypes", "hasspill"]);

/** Whether an action asks for calculated values. A load without names asks for everything. */
export function readsValues({ ActionType: type, QueryInfo: query }: ActionInfo): boolean {
  if (type !== ActionType.query && type !== ActionType.queryAsJson) return false;
  const names = query?.Select ?? [];
  return names.length === 0 || names.some((name) => name === "*" || CALCULATED.has((name.split("/").pop() ?? "").toLowerCase()));
}
