/** The two parts of art. 6 lid 4 as exact fractions: a, the werkafspraken; b, the competences and the kennisniveau. */
import type { Outcome } from "../../model/outcome";
import type { BeoordelingFeiten } from "./beoordeling-feiten";
import type { Breuk } from "./breuk";
import { scoreOf, type Kwalificatie } from "./kwalificatie";

const PLAATS_A = "art. 6 lid 4 a en lid 6; K1, K2";
const PLAATS_B = "art. 6 lid 4 b en lid 6; K1, K3";

/** The labels of part a that are there, with their weights; likewise of part b. */
export interface Ingevuld {
  readonly a: readonly { readonly kwalificatie: Kwalificatie; readonly gewicht: bigint }[];
  readonly b: readonly Kwalificatie[];
  /** What is not: "werkafspraak 2", "kennisniveau". */
  readonly zonderA: readonly string[];
  readonly zonderB: readonly string[];
}

/** Parts what is labelled from what is not. */
export function ingevuld({ werkafspraken, competenties, kennisniveau }: BeoordelingFeiten): Ingevuld {
  const labels = [...competenties.map(({ kwalificatie }) => kwalificatie), kennisniveau];
  return {
    a: werkafspraken.flatMap(({ kwalificatie, gewicht }) => (kwalificatie === null ? [] : [{ kwalificatie, gewicht }])),
    b: labels.filter((kwalificatie) => kwalificatie !== null),
    zonderA: werkafspraken.flatMap(({ kwalificatie }, at) => (kwalificatie === null ? [`werkafspraak ${at + 1}`] : [])),
    zonderB: labels.flatMap((kwalificatie, at) => (kwalificatie !== null ? [] : [at === competenties.length ? "kennisniveau" : `competentie ${at + 1}`])),
  };
}

/** Part a as it must be for an eindkwalificatie: missing names each label that is not there (K6, K7). */
export function onderdeelA(feiten: BeoordelingFeiten): Outcome<Breuk> {
  if (feiten.werkafspraken.length === 0) return { kind: "missing", facts: ["werkafspraken (onderdeel a)"] };
  const { a, zonderA } = ingevuld(feiten);
  return zonderA.length > 0 ? { kind: "missing", facts: zonderA } : gewogenGemiddelde(a);
}

/** Part b likewise; the kennisniveau counts as one item (K3). */
export function onderdeelB(feiten: BeoordelingFeiten): Outcome<Breuk> {
  const { b, zonderB } = ingevuld(feiten);
  const facts = feiten.competenties.length === 0 ? ["competenties (onderdeel b)", ...zonderB] : zonderB;
  return facts.length > 0 ? { kind: "missing", facts } : gemiddelde(b);
}

/** Σ(weight x score) / Σ weight (K2). */
export function gewogenGemiddelde(a: Ingevuld["a"]): Outcome<Breuk> {
  if (a.length === 0) return { kind: "missing", facts: ["kwalificaties van de werkafspraken (onderdeel a)"] };
  const noemer = a.reduce((sum, { gewicht }) => sum + gewicht, 0n);
  if (noemer === 0n) return { kind: "undetermined", candidates: [], because: [{ sentence: "alle gewichten van de werkafspraken zijn 0", plaats: "K7" }] };
  const teller = a.reduce((sum, { gewicht, kwalificatie }) => sum + gewicht * scoreOf(kwalificatie), 0n);
  return { kind: "determined", value: { teller, noemer }, because: [{ sentence: "gewogen gemiddelde van de werkafspraken", plaats: PLAATS_A }] };
}

/** The unweighted mean of the labels (K3). */
export function gemiddelde(b: Ingevuld["b"]): Outcome<Breuk> {
  if (b.length === 0) return { kind: "missing", facts: ["kwalificaties van competenties en kennisniveau (onderdeel b)"] };
  const teller = b.reduce((sum, kwalificatie) => sum + scoreOf(kwalificatie), 0n);
  return {
    kind: "determined",
    value: { teller, noemer: BigInt(b.length) },
    because: [{ sentence: "gemiddelde van de competenties en het kennisniveau", plaats: PLAATS_B }],
  };
}
