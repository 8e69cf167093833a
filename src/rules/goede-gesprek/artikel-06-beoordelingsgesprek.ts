import type { Outcome } from "../../model/outcome";
import type { IsoDate } from "../datum/iso-date";
import { eindeCyclus, type Cyclussoort } from "./artikel-02-cyclus";
import { tweedeBeoordeling, uitersteEersteBeoordeling } from "./artikel-06-beoordeling-bij-proef";

/** The dates that a cycle counts from; null when not known. */
export interface Cyclusdata {
  readonly start: IsoDate | null;
  readonly indiensttreding: IsoDate | null;
  /** Of the decision on a permanent post, for a trial appointment. */
  readonly beslisdatum: IsoDate | null;
}

/** Last day of the review conversation: before the cycle ends (art. 6 lid 1), and for a trial appointment by lid 2. */
export function uiterstBeoordelingsgesprek(soort: Cyclussoort, data: Cyclusdata): Outcome<IsoDate> {
  switch (soort) {
    case "proef: eerste beoordeling":
      return data.indiensttreding === null ? { kind: "missing", facts: ["indiensttreding"] } : uitersteEersteBeoordeling(data.indiensttreding);
    case "proef: tweede beoordeling":
      return data.beslisdatum === null ? { kind: "missing", facts: ["beslisdatum"] } : tweedeBeoordeling(data.beslisdatum);
    case "proef en aanloopschaal":
      return { kind: "conflict", candidates: [], because: [{ sentence: "lid 3 (proef) en lid 4 (aanloopschaal) noemen verschillende gesprekken", plaats: "art. 2 lid 3 en 4" }] };
    default:
      return data.start === null ? { kind: "missing", facts: ["start van de cyclus"] } : eindeCyclus(soort, data.start);
  }
}
