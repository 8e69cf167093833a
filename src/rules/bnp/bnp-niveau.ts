import type { Outcome } from "../../model/outcome";

export const BNP_LAAGSTE = 1;
export const BNP_HOOGSTE = 6;

/**
 * One BNP level for a person from the levels per kerntaak: the lower median. The document has no such rule; this one is ours, and
 * everything that shows it says so.
 * @param niveaus whole numbers 1-6, in any order
 */
export function bnpNiveau(niveaus: readonly number[]): Outcome<number> {
  const sorted = [...niveaus].sort((a, b) => a - b);
  const value = sorted[Math.floor((sorted.length - 1) / 2)];
  if (value === undefined) return { kind: "missing", facts: ["een niveau per kerntaak"] };
  return { kind: "determined", value, because: [{ sentence: "lage mediaan van de niveaus per kerntaak; BNP-2021 geeft hiervoor zelf geen regel", plaats: "keuze van Functieboek" }] };
}
