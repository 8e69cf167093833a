import type { MarkedSheet } from "../../../../workbook/excel/situation/own-sheets";
import type { Remark } from "../../../../workbook/excel/read/ask-remarks";
import type { WholeCell } from "../../../../workbook/excel/read/read-whole-sheets";

/** What takes the place of a name, so that a row says why it is empty. On sheets, so Dutch. */
export const VERWIJDERD = "(verwijderd)";

/** A filled cell that would go. */
export interface TeLegen {
  readonly cell: WholeCell;
  readonly becomes: typeof VERWIJDERD | null;
}

/** Personal data of one person on one sheet; of nobody in particular when there is neither nr nor name. */
export interface Vindplaats {
  readonly sheet: MarkedSheet;
  /** "Gesprekken/001": the form that it belongs to; null where a sheet knows people by name only. */
  readonly formulier: string | null;
  /** As printed; "" when there is none. */
  readonly naam: string;
  /** Cells that we made to type in. */
  readonly cellen: readonly TeLegen[];
  /** Columns of a table in which its rows hold something that goes. */
  readonly kolommen: readonly string[];
  /** What the user typed beside or under what we made. */
  readonly eigen: readonly TeLegen[];
  readonly opmerkingen: readonly Remark[];
}

export const teLegen = (cell: WholeCell): TeLegen => ({ cell, becomes: null });

export function isLeeg({ cellen, eigen, opmerkingen }: Vindplaats): boolean {
  return cellen.length + eigen.length + opmerkingen.length === 0;
}
