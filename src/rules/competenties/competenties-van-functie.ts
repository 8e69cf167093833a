import type { Outcome } from "../../model/outcome";
import { matchKey } from "../match-key";
import type { ProfielRij } from "./profiel-index";
import type { Profieldelen } from "./profiel-van-functie";

const PLAATS = "Profielen";
const MOST_NAMED = 3;

/** The rows that a function asks, in the order of the source; conflict when two parts of the source do not ask the same. */
export function competentiesVanFunctie({ functie, delen }: Profieldelen): Outcome<readonly ProfielRij[]> {
  const [first, second] = delen;
  if (!first) throw new Error("a profile without parts");
  const because = [{ sentence: `competenties van ${functie}`, plaats: PLAATS }];
  if (!second) return { kind: "determined", value: first.rijen, because };
  const keys = [keysOf(first.rijen), keysOf(second.rijen)] as const;
  const only = [...keys[0].values()].filter((rij) => !keys[1].has(keyOf(rij)));
  const other = [...keys[1].values()].filter((rij) => !keys[0].has(keyOf(rij)));
  if (only.length === 0 && other.length === 0) return { kind: "determined", value: first.rijen, because };
  const sentence = `de bronnen verschillen, kies een herkomst (alleen ${first.herkomst ?? "zonder herkomst"}: ${named(only)}; alleen ${second.herkomst ?? "zonder herkomst"}: ${named(other)})`;
  return { kind: "conflict", candidates: [first.rijen, second.rijen], because: [{ sentence, plaats: PLAATS }] };
}

function keyOf(rij: ProfielRij): string {
  return JSON.stringify([matchKey(rij.competentie), rij.niveau === null ? null : matchKey(rij.niveau)]);
}

function keysOf(rijen: readonly ProfielRij[]): ReadonlyMap<string, ProfielRij> {
  return new Map(rijen.map((rij) => [keyOf(rij), rij]));
}

function named(rijen: readonly ProfielRij[]): string {
  if (rijen.length === 0) return "geen";
  const first = rijen.slice(0, MOST_NAMED).map((rij) => `${rij.competentie}${rij.niveau === null ? "" : ` ${rij.niveau}`}`).join(", ");
  return rijen.length > MOST_NAMED ? `${first} en nog ${rijen.length - MOST_NAMED}` : first;
}
