import type { Rect } from "../../../../model/address";
import type { TypedCell } from "../read-block";
import type { Message } from "../../messages/message";

/** A formula that became values: its own cell is the first of the rectangle, the others are those that it spilled to. */
export interface FrozenFormula {
  readonly rect: Rect;
  /** English, with commas. */
  readonly formula: string;
  readonly cells: readonly (readonly TypedCell[])[];
}

/** The rows on the sheet 'Vastgezet' that tell of one action. */
export interface FreezeNote {
  readonly sheetId: string;
  readonly top: number;
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface FreezeReport {
  /** refused: nothing was changed, for the reasons in the messages. failed: Excel stopped; the messages say what stands. */
  readonly kind: "frozen" | "refused" | "failed";
  /** For the user. */
  readonly messages: readonly Message[];
  /** What taking back needs; null when there is nothing to take back. */
  readonly done: FrozenAction | null;
}

export interface FrozenAction {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly formulas: readonly FrozenFormula[];
  readonly note: FreezeNote;
}
