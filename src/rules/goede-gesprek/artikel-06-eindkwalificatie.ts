/**
 * The eindkwalificatie (art. 6 lid 4-7), with the choices K1-K10 where the regulation is silent. Whole numbers throughout: with W the
 * weights in ten-thousandths, S = ΣW, P = ΣW x score, C the sum and n the count of part b, the label is the highest k with
 * P·n + C·S >= (2k-1)·S·n, at least 1. The sheet formulas compute the same.
 */
import type { Outcome } from "../../model/outcome";
import { lid7Mogelijk } from "./artikel-06-lid-7";
import { gemiddelde, gewogenGemiddelde, ingevuld, onderdeelA, onderdeelB } from "./artikel-06-onderdelen";
import type { BeoordelingFeiten } from "./beoordeling-feiten";
import type { Breuk } from "./breuk";
import { KWALIFICATIES, type Kwalificatie } from "./kwalificatie";

/** (a + b) / 2, undivided by any rounding (K4). */
export function totaal(feiten: BeoordelingFeiten): Outcome<Breuk> {
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
  const { a, b, zonderA, zonderB } = ingevuld(feiten);
  const empty = [
    ...(feiten.werkafspraken.length === 0 ? ["werkafspraken (onderdeel a)"] : []),
    ...(feiten.competenties.length === 0 ? ["competenties (onderdeel b)"] : []),
  ];
  if (empty.length > 0) return { kind: "missing", facts: empty };
  const label = nearest(halfway(gewogenGemiddelde(a), gemiddelde(b)));
  if (label.kind !== "determined") return withoutCandidates(label);
  return { kind: "determined", value: { kwalificatie: label.value, zonder: [...zonderA, ...zonderB] }, because: label.because };
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

function halfway(a: Outcome<Breuk>, b: Outcome<Breuk>): Outcome<Breuk> {
  if (a.kind === "determined" && b.kind === "determined") {
    const value = { teller: a.value.teller * b.value.noemer + b.value.teller * a.value.noemer, noemer: 2n * a.value.noemer * b.value.noemer };
    return { kind: "determined", value, because: [{ sentence: "het gemiddelde van a en b", plaats: "art. 6 lid 6; K4" }] };
  }
  if (a.kind === "missing" || b.kind === "missing") return { kind: "missing", facts: [a, b].flatMap((part) => (part.kind === "missing" ? part.facts : [])) };
  return a.kind === "determined" ? b : a;
}

/** The highest k with total >= k - 1/2, at least 1. */
function nearest(outcome: Outcome<Breuk>): Outcome<Kwalificatie> {
  if (outcome.kind !== "determined") return withoutCandidates(outcome);
  const { teller, noemer } = outcome.value;
  const at = KWALIFICATIES.findLastIndex((_, index) => 2n * teller >= BigInt(2 * index + 1) * noemer);
  const value = KWALIFICATIES[Math.max(at, 0)] ?? "Onvoldoende";
  return { kind: "determined", value, because: [{ sentence: "de dichtstbijzijnde kwalificatie", plaats: "art. 6 lid 6; K5" }] };
}

/** The same answer about something else: what an open part leaves open. */
function withoutCandidates(outcome: Exclude<Outcome<unknown>, { kind: "determined" }>): Outcome<never> {
  return outcome.kind === "missing" ? outcome : { ...outcome, candidates: [] };
}
