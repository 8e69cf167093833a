import type { WriteReport } from "../../workbook/excel/write/write-report";

/** How an action ended, for the result screen. */
export interface ActionOutcome {
  readonly action: "make" | "refresh" | "takeBack";
  readonly kind: "written" | "refused" | "cancelled" | "failed" | "partly";
  /** Dutch sentences of the workbook layer, in reading order. */
  readonly sentences: readonly string[];
  /** How many sheets were made, updated or deleted. */
  readonly count: number;
  /** Sheets to go to. */
  readonly sheets: readonly string[];
  /** The write that can be taken back, when there is one. */
  readonly report: WriteReport | null;
}
