import { contentPrint } from "../../../model/content-print";
import type { Rect } from "../../../model/address";
import type { ContentCell } from "./content-cell";
import { isWithin } from "./row-heads";

/**
 * A sheet whose plan brings the content of its input cells itself, because they change place: a form for another profile. The plan was made
 * from what stood there, so that nothing may have been typed since.
 */
export interface Renewal {
  /** cellKeys of the input cells as they stand. */
  readonly inputs: ReadonlySet<number>;
  /** standingPrint of what the plan was made from. */
  readonly print: string;
}

/** By key of the sheet. */
export type Renewals = ReadonlyMap<string, Renewal>;

/** A print of everything in our cells, what was typed included. */
export function standingPrint(cells: readonly ContentCell[], extent: readonly Rect[]): string {
  return contentPrint(cells.filter((cell) => isWithin(cell, extent)).map(({ row, column, value, formula }) => (formula === null ? { row, column, value } : { row, column, formula: true as const })));
}
