import type { Outcome } from "../../model/outcome";
import { addDays, type IsoDate } from "../datum/iso-date";
import { termijn } from "./termijn";

/** Last day on which the employee gets the draft: a week before the conversation (art. 6 lid 3). */
export function uitersteConcept(beoordelingsgesprek: IsoDate): Outcome<IsoDate> {
  return termijn(addDays(beoordelingsgesprek, -7), "een week voor het gesprek", "art. 6 lid 3");
}
