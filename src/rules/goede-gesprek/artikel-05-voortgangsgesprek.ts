import type { Outcome } from "../../model/outcome";
import { addMonths, type IsoDate } from "../datum/iso-date";
import { cyclusduur, isProef, type Cyclussoort } from "./artikel-02-cyclus";

/** Whether the cycle has a progress conversation: lid 3 of art. 2 (trial) names none, lid 4 (aanloopschaal) does; together they do not agree. */
export function heeftVoortgangsgesprek(soort: Cyclussoort): Outcome<boolean> {
  if (soort === "proef en aanloopschaal") {
    return { kind: "conflict", candidates: [true, false], because: [{ sentence: "lid 3 (proef) en lid 4 (aanloopschaal) noemen verschillende gesprekken; welke reeks geldt, staat er niet", plaats: "art. 2 lid 3 en 4" }] };
  }
  return { kind: "determined", value: !isProef(soort), because: [{ sentence: isProef(soort) ? "bij een proefaanstelling noemt lid 3 geen voortgangsgesprek" : "een van de drie gesprekken", plaats: "art. 2" }] };
}

/** Halfway the cycle is no date: the middle is only a candidate (art. 5 lid 1). */
export function voortgangHalverwege(soort: Cyclussoort, start: IsoDate): Outcome<IsoDate> {
  const middle = addMonths(start, cyclusduur(soort) / 2);
  return { kind: "undetermined", candidates: middle === null ? [] : [middle], because: [{ sentence: "halverwege de cyclus is geen datum", plaats: "art. 5 lid 1" }] };
}
