import type { Outcome } from "../../model/outcome";
import { addMonths, type IsoDate } from "../datum/iso-date";
import { termijn } from "./termijn";

const PLAATS = "art. 6 lid 2";

/** Last day of the first review of someone on trial: at most five calendar months after indiensttreding. */
export function uitersteEersteBeoordeling(indiensttreding: IsoDate): Outcome<IsoDate> {
  return termijn(addMonths(indiensttreding, 5), "vijf maanden na indiensttreding", PLAATS);
}

/** The second review of someone on trial: one calendar month before the decision on a permanent post. */
export function tweedeBeoordeling(beslisdatum: IsoDate): Outcome<IsoDate> {
  return termijn(addMonths(beslisdatum, -1), "een maand voor de beslissing", PLAATS);
}
