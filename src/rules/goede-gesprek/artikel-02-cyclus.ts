import type { Outcome } from "../../model/outcome";
import { addDays, addMonths, type IsoDate } from "../datum/iso-date";
import { termijn } from "./termijn";

/**
 * The cycles of art. 2: three conversations in two years (lid 1) or in one (lid 2, by choice of the manager); a trial appointment with one
 * planning and two reviews in one year (lid 3), each review with a form of its own; an aanloopschaal (lid 4). Lid 3 and lid 4 together
 * name different conversations.
 */
export const CYCLUSSOORTEN = ["twee jaar", "een jaar", "proef: eerste beoordeling", "proef: tweede beoordeling", "aanloopschaal", "proef en aanloopschaal"] as const;

export type Cyclussoort = (typeof CYCLUSSOORTEN)[number];

/** Months of a cycle. */
export function cyclusduur(soort: Cyclussoort): number {
  return soort === "twee jaar" ? 24 : 12;
}

/** Whether it is a cycle of a trial appointment alone (art. 2 lid 3). */
export function isProef(soort: Cyclussoort): boolean {
  return soort === "proef: eerste beoordeling" || soort === "proef: tweede beoordeling";
}

/** The last day of the cycle: so many calendar months after its first day, less a day. */
export function eindeCyclus(soort: Cyclussoort, start: IsoDate): Outcome<IsoDate> {
  const after = addMonths(start, cyclusduur(soort));
  return termijn(after === null ? null : addDays(after, -1), `de laatste dag van een cyclus van ${cyclusduur(soort)} maanden`, "art. 2 lid 1 tot en met 4");
}
