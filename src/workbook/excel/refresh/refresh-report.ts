import type { MadeSheet } from "../write/write-report";
import type { Message } from "../messages/message";

/**
 * - refreshed: every sheet is new, or was made
 * - partly: some sheets are; the others are as they were, with the reason
 * - refused: nothing was changed
 * - cancelled, failed: the sheets in `refreshed` and `made` are new, the others as they were unless a message says otherwise
 */
export type RefreshKind = "refreshed" | "partly" | "refused" | "cancelled" | "failed";

export interface RefreshReport {
  readonly kind: RefreshKind;
  /** For the user, in reading order. */
  readonly messages: readonly Message[];
  /** Tab names of sheets that were written anew. */
  readonly refreshed: readonly string[];
  /** Sheets that the plan has and the workbook had not. */
  readonly made: readonly MadeSheet[];
  readonly syncs: number;
}
