import { bladverwijzing, type FormatieplanContext } from "../formatieplan/formatieplan-context";

/** Rows of the choices on the sheet Scenario's; they stand in column B. */
export const KEUZE_TOP = 7;
export const STAND_RIJ = KEUZE_TOP;
export const SCENARIO1_RIJ = KEUZE_TOP + 1;
export const SCENARIO2_RIJ = KEUZE_TOP + 2;
export const STANDTELLER_RIJ = KEUZE_TOP + 3;

/** The month counter of the day of which fte is shown, as the sheet Mutaties refers to it. */
export function standteller(context: FormatieplanContext): string {
  return `${bladverwijzing(context, "scenarios")}$B$${STANDTELLER_RIJ}`;
}
