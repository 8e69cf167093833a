import type { Outcome } from "../../model/outcome";
import { addMonths, type IsoDate } from "../datum/iso-date";
import { termijn } from "./termijn";

/** Last day on which the cycle of a new employee starts: one calendar month after indiensttreding (art. 2 lid 7). */
export function uitersteStartCyclus(indiensttreding: IsoDate): Outcome<IsoDate> {
  return termijn(addMonths(indiensttreding, 1), "een maand na indiensttreding", "art. 2 lid 7");
}
