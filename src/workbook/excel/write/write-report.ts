import type { Rect } from "../../../model/address";
import type { WrittenCells } from "./set-table-columns";
import type { Message } from "../messages/message";

/** What the add-in wrote on a sheet that it made, so that taking back can tell whether anyone changed it. */
export interface MadeSheet {
  /** Excel's own id: it survives renaming. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The rectangles that were written, input cells included, and a contentPrint of them. */
  readonly extent: readonly Rect[];
  readonly print: string;
  /** Ranges that hold formulas, with their formulaPrint. */
  readonly formulas: readonly { readonly address: string; readonly print: string }[];
  /** Names of its tables. */
  readonly tables: readonly string[];
  readonly charts: number;
}

/**
 * - written: everything stands
 * - refused: nothing was begun, because of what the check found
 * - cancelled, failed: what was begun is taken back; `sheets` and `names` are what still stands all the same
 */
export type WriteKind = "written" | "refused" | "cancelled" | "failed";

export interface WriteReport {
  readonly kind: WriteKind;
  /** For the user, in reading order. */
  readonly messages: readonly Message[];
  readonly sheets: readonly MadeSheet[];
  /** Defined names that were made. */
  readonly names: readonly string[];
  /** Cells of a table that stood already, which taking back restores. Only the pane that wrote them knows them. */
  readonly cells?: WrittenCells;
  /** Requests that this took. */
  readonly syncs: number;
}
