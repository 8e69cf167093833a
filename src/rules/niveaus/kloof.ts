import type { Outcome } from "../../model/outcome";
import type { Niveau } from "../../model/tabellen";
import { matchKey } from "../match-key";

export type Trede = Pick<Niveau, "niveau" | "volgorde">;

/** matchKey of a niveau -> its place on the ladder. */
export type Ladder = ReadonlyMap<string, Trede>;

/** The ladder of a framework, to look levels up by name. */
export function makeLadder(niveaus: readonly Trede[]): Ladder {
  return new Map(niveaus.map((trede) => [matchKey(trede.niveau), trede]));
}

/**
 * Asked minus present, in steps of the ladder: positive is a gap, negative a surplus. `volgorde` rises with weight, so that it holds
 * for ladders in letters (A is highest) and in figures (6 is highest) alike.
 */
export function kloof(ladder: Ladder, gevraagd: string, aanwezig: string): Outcome<number> {
  const asked = ladder.get(matchKey(gevraagd));
  const present = ladder.get(matchKey(aanwezig));
  if (!asked || !present) {
    const unknown = asked ? aanwezig : gevraagd;
    const known = [...ladder.values()].map(({ niveau }) => niveau).join(", ");
    return { kind: "undetermined", candidates: [], because: [{ sentence: `"${unknown}" is geen niveau van dit kader (wel: ${known})`, plaats: "Niveaus" }] };
  }
  return {
    kind: "determined",
    value: asked.volgorde - present.volgorde,
    because: [{ sentence: `gevraagd ${asked.niveau}, aanwezig ${present.niveau}`, plaats: "Niveaus" }],
  };
}
