import type { Outcome } from "../../model/outcome";
import { addMonths, type IsoDate } from "../datum/iso-date";
import { termijn } from "./termijn";

/** Years that a municipality keeps performance and review conversations after they are handled: Selectielijst, result 4.1.13. The user sets it. */
export const BEWAARTERMIJN_GEMEENTE = 5;

/** Until which day a review is kept: so many years after it was settled. Nothing is deleted by itself. */
export function bewarenTot(vastgesteld: IsoDate, jaren: number): Outcome<IsoDate> {
  return termijn(addMonths(vastgesteld, 12 * jaren), `${jaren} jaar na het vaststellen`, "termijn die u zelf instelt");
}
