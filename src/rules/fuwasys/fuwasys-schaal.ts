import type { Outcome, Reason } from "../../model/outcome";
import type { Schaal } from "../../model/schaal";
import { FUWASYS_LAAGSTE, FUWASYS_TOTALEN, type FuwasysBewijs } from "./totalen";

const PLAATS = "gepubliceerde FUWASYS-waarderingen";

const BECAUSE: Readonly<Record<FuwasysBewijs, Reason>> = {
  bewezen: { sentence: "een bron van het Rijk drukt dit totaal bij deze schaal", plaats: PLAATS },
  ingesloten: { sentence: "ligt tussen twee totalen die bewezen bij deze schaal horen", plaats: PLAATS },
  onbepaald: { sentence: "geef een conversietabel", plaats: PLAATS },
  zwak: { sentence: "daarvoor is alleen een onderwijsbron of een beschadigde bron; geef een conversietabel", plaats: PLAATS },
};

/**
 * The scale of a FUWASYS total, where sources of the Rijk prove it or enclose it.
 * @param totaal a whole number, 14-70
 * @returns undetermined with the candidates for every other total. @throws on a total outside 14-70: callers check.
 */
export function fuwasysSchaal(totaal: number): Outcome<Schaal> {
  const found = FUWASYS_TOTALEN[totaal - FUWASYS_LAAGSTE];
  if (!found) throw new Error(`${totaal} is geen FUWASYS-totaal`);
  const [schaal] = found.kandidaten;
  const because = [BECAUSE[found.bewijs]];
  const proven = found.bewijs === "bewezen" || found.bewijs === "ingesloten";
  return proven && schaal !== undefined ? { kind: "determined", value: schaal, because } : { kind: "undetermined", candidates: found.kandidaten, because };
}
