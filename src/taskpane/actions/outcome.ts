import type { Saying } from "../language/said";
import type { WriteReport } from "../../workbook/excel/write/write-report";

/** How an action ended, for the result screen. */
export interface ActionOutcome {
  readonly action: "make" | "refresh" | "takeBack" | "open";
  readonly kind: "written" | "refused" | "cancelled" | "failed" | "partly";
  /** In reading order. Of a success the first tells what was done. */
  readonly sayings: readonly Saying[];
  /** How many sheets were made, updated or deleted. */
  readonly count: number;
  /** Sheets to go to. */
  readonly sheets: readonly string[];
  /** The write that can be taken back, when there is one. */
  readonly report: WriteReport | null;
}
