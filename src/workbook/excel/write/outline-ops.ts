import type { SheetPlan } from "../../../model/workbook-plan";
import { hasFeature } from "../features";
import { CALL_BYTES } from "./op";
import type { Op } from "./op";

/** Columns that fold away together. On a new sheet only: grouping again would put a group within the group. */
export function outlineOps({ columnGroups = [] }: SheetPlan, sheet: number): readonly Op[] {
  if (columnGroups.length === 0) return [];
  return [{
    sheet, bytes: columnGroups.length * CALL_BYTES,
    run: ({ sheet: on }) => {
      if (hasFeature("columnGroups")) for (const group of columnGroups) on.getRange(group).untrack().group("ByColumns");
    },
  }];
}
