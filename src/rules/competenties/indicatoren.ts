import type { Outcome } from "../../model/outcome";
import type { Indicator } from "../../model/tabellen";
import { similarNames } from "../functies/similar-names";
import { matchKey } from "../match-key";

export type IndicatorRij = Pick<Indicator, "onderwerp" | "niveau" | "soort" | "tekst">;

const PLAATS = "Indicatoren";

/**
 * The indicator texts of a subject on a level, in order; only of one soort when that is given. niveau null asks for the texts that
 * belong to the subject as a whole.
 */
export function indicatoren(rijen: readonly IndicatorRij[], onderwerp: string, niveau: string | null, soort: string | null): Outcome<readonly string[]> {
  const own = rijen.filter((rij) => matchKey(rij.onderwerp) === matchKey(onderwerp));
  if (own.length === 0) {
    const similar = similarNames(onderwerp, distinct(rijen.map((rij) => rij.onderwerp)));
    return open(`onbekend onderwerp${similar.length > 0 ? `; lijkt op: ${similar.join(", ")}` : ""}`);
  }
  const onLevel = own.filter((rij) => (rij.niveau === null ? niveau === null : niveau !== null && matchKey(rij.niveau) === matchKey(niveau)));
  if (onLevel.length === 0) return open(`geen indicatoren op niveau ${niveau ?? "(leeg)"}; wel op: ${distinct(own.map((rij) => rij.niveau ?? "(zonder niveau)")).join(", ")}`);
  const found = soort === null ? onLevel : onLevel.filter((rij) => matchKey(rij.soort) === matchKey(soort));
  if (found.length === 0) return open(`geen indicatoren van soort ${soort ?? ""}; wel: ${distinct(onLevel.map((rij) => rij.soort)).join(", ")}`);
  return { kind: "determined", value: found.map((rij) => rij.tekst), because: [{ sentence: `${found.length} indicatoren van ${onderwerp}`, plaats: PLAATS }] };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function open(sentence: string): Outcome<never> {
  return { kind: "undetermined", candidates: [], because: [{ sentence, plaats: PLAATS }] };
}
