/** Made-up people and what was typed in their forms: nobody who exists. */
import { goedeGesprek } from "../../../src/frameworks/goede-gesprek";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { leesMedewerkers } from "../../../src/plans/beoordeling/lijst/lees-medewerkers";
import type { Medewerker } from "../../../src/plans/beoordeling/medewerker";
import { planBeoordelingen, type BeoordelingOptions, type BeoordelingPlan } from "../../../src/plans/beoordeling/plan-beoordelingen";

export const LIJST = [
  ["medewerker", "functiegroep", "schaal", "leidinggevende", "afdeling", "cyclus", "start", "indiensttreding", "beslisdatum", "personeelsnr"],
  ["A. Proef", "Adviseur", "11", "L. Baas", "Beleid", "twee jaar", "01-01-2026", null, null, "77"],
  ["B. Test", "Teammanager", 12, "L. Baas", "Beleid", "een jaar", "01-03-2026", null, null, "78"],
  ["C. Voorbeeld", "Vakspecialist", "10A", "L. Baas", "Beleid", "twee jaar", "15-06-2026", null, null, "79"],
  ["D. Nieuw", "Administratief Medewerker", "6", "L. Baas", "Bedrijf", "proef", "01-09-2026", "01-09-2026", "01-09-2027", "80"],
  ["E. Onbekend", "Tovenaar", "6", null, null, null, null, null, null, "81"],
] as const;

export function gelezen(rijen: readonly (readonly (string | number | null)[])[] = LIJST): readonly Medewerker[] {
  const read = leesMedewerkers({ rijen, eersteRij: 1 });
  if (typeof read === "string") throw new Error(read);
  return read.medewerkers;
}

export function teamPlan(medewerkers: readonly Medewerker[] = gelezen(), options: Partial<BeoordelingOptions> = {}): BeoordelingPlan {
  return planBeoordelingen(goedeGesprek, medewerkers, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-09-15", ...options });
}
