import type { Outcome } from "../../model/outcome";
import { addDays, type IsoDate } from "../datum/iso-date";
import { termijn } from "./termijn";

/** Last day for bedenkingen: two weeks after the conversation (art. 6 lid 11). */
export function uitersteBedenkingen(beoordelingsgesprek: IsoDate): Outcome<IsoDate> {
  return termijn(addDays(beoordelingsgesprek, 14), "twee weken na het gesprek", "art. 6 lid 11");
}

/** Last day on which the employee can explain them in person: two weeks after stating them (art. 6 lid 12). */
export function uitersteToelichting(bedenkingen: IsoDate): Outcome<IsoDate> {
  return termijn(addDays(bedenkingen, 14), "twee weken na de bedenkingen", "art. 6 lid 12");
}

/** Last day on which the review is settled after that talk: four weeks (art. 6 lid 12). */
export function uitersteVaststelling(bedenkingengesprek: IsoDate): Outcome<IsoDate> {
  return termijn(addDays(bedenkingengesprek, 28), "vier weken na dat gesprek", "art. 6 lid 12");
}
