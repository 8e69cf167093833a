import { ActionType } from "../../engine/wire-types";
import type { RequestBody } from "../../engine/wire-types";

/** What of a range, table row or column depends on calculated values. */
const CALCULATED = new Set(["values", "text", "valuetypes", "hasspill"]);

/** Whether a request asks for calculated values. A load without names asks for everything. */
export function readsCells(request: RequestBody): boolean {
  return request.Actions.some(({ ActionType: type, QueryInfo: query }) => {
    if (type !== ActionType.query && type !== ActionType.queryAsJson) return false;
    const names = query?.Select ?? [];
    return names.length === 0 || names.some((name) => name === "*" || CALCULATED.has((name.split("/").pop() ?? "").toLowerCase()));
  });
}
