import type { Outcome } from "../../model/outcome";
import { addMonths, type IsoDate } from "../datum/iso-date";
import { uiterstePlanningsgesprek } from "./artikel-04-planningsgesprek";

const PLAATS = "art. 4 lid 1; art. 2 lid 7";

/**
 * Last day for the planning agreements of a cycle. The article names no year: for a cycle that starts before 31 May it is that of the
 * start. For one that starts later the article and art. 2 lid 7 do not go together, and the answer is open.
 */
export function planningInCyclus(start: IsoDate): Outcome<IsoDate> {
  const sameYear = uiterstePlanningsgesprek(start);
  if (sameYear.kind !== "determined" || start <= sameYear.value) return sameYear;
  const later = addMonths(sameYear.value, 12);
  return {
    kind: "undetermined",
    candidates: later === null ? [] : [later],
    because: [{ sentence: "wie na 30 mei begint, kan niet voor 31 mei van dat jaar afspraken maken; welke regel voorgaat, staat er niet", plaats: PLAATS }],
  };
}
