import type { Outcome } from "../../model/outcome";
import { isoDate, yearOf, type IsoDate } from "../datum/iso-date";
import { termijn } from "./termijn";

/** Last day for the planning agreements in the year of a date: "vóór 31 mei" is 30 May (art. 4 lid 1). */
export function uiterstePlanningsgesprek(dagInHetJaar: IsoDate): Outcome<IsoDate> {
  return termijn(isoDate(yearOf(dagInHetJaar), 5, 30), "de laatste dag voor 31 mei", "art. 4 lid 1");
}
