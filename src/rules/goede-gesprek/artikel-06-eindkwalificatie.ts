/**
 * The eindkwalificatie (art. 6 lid 4-7), with the choices K1-K10 where the regulation is silent. Whole numbers throughout: with W the
 * weights in ten-thousandths, S = ΣW, P = ΣW x score, C the sum and n the count of part b, the label is the highest k with
 * P·n + C·S >= (2k-1)·S·n, at least 1. The sheet formulas compute the same.
 */
import type { Outcome, Reason } from "../../model/outcome";
import { lid7Mogelijk } from "./artikel-06-lid-7";
import { gemiddelde, gewogenGemiddelde, missingA, missingB, onderdeelA, onderdeelB } from "./artikel-06-onderdelen";
import type { BeoordelingFeiten } from "./beoordeling-feiten";
import { reaches, type Breuk, type Midden } from "./breuk";
import { KWALIFICATIES, type Kwalificatie } from "./kwalificatie";

const BECAUSE_TOTAAL: readonly Reason[] = [{ sentence: "het gemiddelde van a en b", plaats: "art. 6 lid 6; K4" }];
const BECAUSE_KWALIFICATIE: readonly Reason[] = [{ sentence: "de dichtstbijzijnde kwalificatie", plaats: "art. 6 lid 6; K5" }];

/** (a + b) / 2, undivided by any rounding (K4). */
export function totaal(feiten: BeoordelingFeiten): Outcome<Midden> {
  return halfway(onderdeelA(feiten), onderdeelB(feiten));
}

/** The label nearest to the total, a tie going up (K5), before lid 7. */
export function berekendeKwalificatie(feiten: BeoordelingFeiten): Outcome<Kwalificatie> {
  return nearest(totaal(feiten));
}

export interface Indicatie {
  readonly kwalificatie: Kwalificatie;
  /** What was left out: "werkafspraak 2", ... Empty when nothing was. */
  readonly zonder: readonly string[];
}

/** The same over the labels that are there (K6); it says what it leaves out, and is never an eindkwalificatie. */
export function indicatie(feiten: BeoordelingFeiten): Outcome<Indicatie> {
  const empty = [
    ...(feiten.werkafspraken.length === 0 ? ["werkafspraken (onderdeel a)"] : []),
    ...(feiten.competenties.length === 0 ? ["competenties (onderdeel b)"] : []),
  ];
  if (empty.length > 0) return { kind: "missing", facts: empty };
  const label = nearest(halfway(gewogenGemiddelde(feiten), gemiddelde(feiten)));
  if (label.kind !== "determined") return withoutCandidates(label);
  return { kind: "determined", value: { kwalificatie: label.value, zonder: [...missingA(feiten), ...missingB(feiten)] }, because: label.because };
}

/**
 * The eindkwalificatie: the computed label, or Onvoldoende where the manager applies lid 7 and may. Where that is asked and not
 * possible the answer is undetermined.
 */
export function eindkwalificatie(feiten: BeoordelingFeiten): Outcome<Kwalificatie> {
  const berekend = berekendeKwalificatie(feiten);
  if (berekend.kind !== "determined" || !feiten.afwijkingLid7) return berekend;
  const lid7 = lid7Mogelijk(feiten);
  if (lid7.kind !== "determined") return withoutCandidates(lid7);
  const plaats = "art. 6 lid 7; K8";
  if (!lid7.value) return { kind: "undetermined", candidates: [berekend.value], because: [{ sentence: "lid 7 is gevraagd maar niet mogelijk", plaats }] };
  return { kind: "determined", value: "Onvoldoende", because: [{ sentence: `de leidinggevende past lid 7 toe; berekend was ${berekend.value}`, plaats }] };
}

function halfway(a: Outcome<Breuk>, b: Outcome<Breuk>): Outcome<Midden> {
  if (a.kind === "determined" && b.kind === "determined") return { kind: "determined", value: { a: a.value, b: b.value }, because: BECAUSE_TOTAAL };
  if (a.kind === "missing" || b.kind === "missing") return { kind: "missing", facts: [a, b].flatMap((part) => (part.kind === "missing" ? part.facts : [])) };
  return withoutCandidates(a.kind === "determined" ? b : a);
}

/** The highest k with total >= k - 1/2, at least 1 (K5). */
export function dichtstbijzijnde(midden: Midden): Kwalificatie {
  let k: number = KWALIFICATIES.length;
  while (k > 1 && !reaches(midden, k)) k--;
  return KWALIFICATIES[k - 1] ?? "Onvoldoende";
}

function nearest(outcome: Outcome<Midden>): Outcome<Kwalificatie> {
  if (outcome.kind !== "determined") return withoutCandidates(outcome);
  return { kind: "determined", value: dichtstbijzijnde(outcome.value), because: BECAUSE_KWALIFICATIE };
}

/** The same answer about something else: what an open part leaves open. */
function withoutCandidates(outcome: Outcome<unknown>): Outcome<never> {
  if (outcome.kind === "determined") throw new Error("nothing is open");
  return outcome.kind === "missing" ? outcome : { ...outcome, candidates: [] };
}
