import type { Outcome } from "../../model/outcome";
import type { Schaal } from "../../model/schaal";
import { maandbedrag, type Salaristabel } from "../loonkosten/salaristabel";

/** Which step of a scale a plan counts with. The maximum is the trade's usual prudent choice; the average is over the steps of the scale. */
export type Periodiekkeuze = { readonly soort: "maximum" } | { readonly soort: "gemiddelde" } | { readonly soort: "eigen"; readonly periodiek: number };

/** The month amount (euro gross, full time) by which a place on this scale is costed. Undetermined with the reason when the table lacks it. */
export function schaalbedrag(tabel: Salaristabel, schaal: Schaal, keuze: Periodiekkeuze): Outcome<number> {
  if (keuze.soort !== "gemiddelde") return maandbedrag(tabel, schaal, keuze.soort === "eigen" ? keuze.periodiek : null);
  const regels = tabel.get(schaal);
  if (!regels) return maandbedrag(tabel, schaal, null);
  const periodieken = regels.map((regel) => regel.periodiek);
  if (new Set(periodieken).size < periodieken.length) {
    return { kind: "conflict", candidates: regels.map((regel) => regel.bedrag), because: [{ sentence: `schaal ${schaal} noemt een periodiek meer dan eens, dus het gemiddelde is niet te bepalen`, plaats: "salaristabel" }] };
  }
  const value = regels.reduce((sum, regel) => sum + regel.bedrag, 0) / regels.length;
  return { kind: "determined", value, because: [{ sentence: `schaal ${schaal}, gemiddelde van ${regels.length} periodieken`, plaats: "salaristabel" }] };
}
