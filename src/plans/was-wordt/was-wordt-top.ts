/** Where the parts of the sheet Was-wordt stand. */
import { SOORTEN_WIJZIGING } from "../../rules/was-wordt/soort-wijziging";

/** First row of the block above the lines, and how many rows it takes with its heads. */
export const AANSLUITING_TOP = 7;
export const AANSLUITING_ROWS = SOORTEN_WIJZIGING.length + 5;
export const WAS_WORDT_TOP = AANSLUITING_TOP + AANSLUITING_ROWS + 2;

/** The rows that count repetitions stand last in the block, with their figure in column E. */
const LAST = AANSLUITING_TOP + AANSLUITING_ROWS - 1;
/** Cells with how many lines repeat a was or a wordt, and how many rows of the plan go on from an earlier one. */
export const HERHALING = { Was: `$E$${LAST - 2}`, Wordt: `$E$${LAST - 1}`, Plan: `$E$${LAST}` } as const;
