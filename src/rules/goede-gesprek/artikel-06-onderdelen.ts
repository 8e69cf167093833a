/** The two parts of art. 6 lid 4 as exact fractions: a, the werkafspraken; b, the competences and the kennisniveau. */
import type { Outcome, Reason } from "../../model/outcome";
import type { BeoordelingFeiten } from "./beoordeling-feiten";
import type { Breuk } from "./breuk";
import { scoreOf } from "./kwalificatie";

const BECAUSE_A: readonly Reason[] = [{ sentence: "gewogen gemiddelde van de werkafspraken", plaats: "art. 6 lid 4 a en lid 6; K1, K2" }];
const BECAUSE_B: readonly Reason[] = [{ sentence: "gemiddelde van de competenties en het kennisniveau", plaats: "art. 6 lid 4 b en lid 6; K1, K3" }];

/** Part a as it must be for an eindkwalificatie: missing names each label that is not there (K6, K7). */
export function onderdeelA(feiten: BeoordelingFeiten): Outcome<Breuk> {
  if (feiten.werkafspraken.length === 0) return { kind: "missing", facts: ["werkafspraken (onderdeel a)"] };
  const facts = missingA(feiten);
  return facts.length > 0 ? { kind: "missing", facts } : gewogenGemiddelde(feiten);
}

/** Part b likewise; the kennisniveau counts as one item (K3). */
export function onderdeelB(feiten: BeoordelingFeiten): Outcome<Breuk> {
  const facts = feiten.competenties.length === 0 ? ["competenties (onderdeel b)", ...missingB(feiten)] : missingB(feiten);
  return facts.length > 0 ? { kind: "missing", facts } : gemiddelde(feiten);
}

/** "werkafspraak 2" for each without a label. */
export function missingA({ werkafspraken }: BeoordelingFeiten): readonly string[] {
  const facts: string[] = [];
  for (const [index, { kwalificatie }] of werkafspraken.entries()) if (kwalificatie === null) facts.push(`werkafspraak ${index + 1}`);
  return facts;
}

/** "competentie 1", "kennisniveau". */
export function missingB({ competenties, kennisniveau }: BeoordelingFeiten): readonly string[] {
  const facts: string[] = [];
  for (const [index, { kwalificatie }] of competenties.entries()) if (kwalificatie === null) facts.push(`competentie ${index + 1}`);
  if (kennisniveau === null) facts.push("kennisniveau");
  return facts;
}

/** Σ(weight x score) / Σ weight (K2) over the werkafspraken that have a label. */
export function gewogenGemiddelde({ werkafspraken }: BeoordelingFeiten): Outcome<Breuk> {
  let teller = 0;
  let noemer = 0;
  let labels = 0;
  for (const { kwalificatie, gewicht } of werkafspraken) {
    if (kwalificatie === null) continue;
    labels++;
    teller += gewicht * scoreOf(kwalificatie);
    noemer += gewicht;
  }
  if (labels === 0) return { kind: "missing", facts: ["kwalificaties van de werkafspraken (onderdeel a)"] };
  if (noemer === 0) return { kind: "undetermined", candidates: [], because: [{ sentence: "alle gewichten van de werkafspraken zijn 0", plaats: "K7" }] };
  if (!Number.isSafeInteger(5 * noemer)) return { kind: "undetermined", candidates: [], because: [{ sentence: "de gewichten zijn samen te groot om exact mee te rekenen", plaats: "K4" }] };
  return { kind: "determined", value: { teller, noemer }, because: BECAUSE_A };
}

/** The unweighted mean of the labels that are there (K3). */
export function gemiddelde({ competenties, kennisniveau }: BeoordelingFeiten): Outcome<Breuk> {
  let teller = kennisniveau === null ? 0 : scoreOf(kennisniveau);
  let noemer = kennisniveau === null ? 0 : 1;
  for (const { kwalificatie } of competenties) {
    if (kwalificatie === null) continue;
    teller += scoreOf(kwalificatie);
    noemer++;
  }
  if (noemer === 0) return { kind: "missing", facts: ["kwalificaties van competenties en kennisniveau (onderdeel b)"] };
  return { kind: "determined", value: { teller, noemer }, because: BECAUSE_B };
}
