/** The mean scale, weighted by fte: Σ(fte x rang) / Σ fte, with a tussenschaal counted as a half (model/schaal.ts). */
import type { Outcome } from "../../model/outcome";
import { schaalRang, type Schaal } from "../../model/schaal";

export interface SchaalFte {
  readonly schaal: Schaal | null;
  /** null = no fte stated; such a row does not count. */
  readonly fte: number | null;
}

/** @returns undetermined when a row has fte but no scale; missing when no row has fte. */
export function gemiddeldeSchaal(rijen: readonly SchaalFte[]): Outcome<number> {
  const withFte = rijen.filter((rij) => rij.fte !== null && rij.fte !== 0);
  if (withFte.length === 0) return { kind: "missing", facts: ["fte"] };
  const open = withFte.filter((rij) => rij.schaal === null).length;
  if (open > 0) {
    return { kind: "undetermined", candidates: [], because: [{ sentence: open === 1 ? "1 rij met fte heeft geen schaal" : `${open} rijen met fte hebben geen schaal`, plaats: "kolom schaal" }] };
  }
  let weighted = 0;
  let fte = 0;
  for (const rij of withFte) {
    const billionths = Math.round((rij.fte ?? 0) * 1e9);
    weighted += billionths * schaalRang(rij.schaal ?? "");
    fte += billionths;
  }
  if (fte === 0) return { kind: "missing", facts: ["fte"] };
  return {
    kind: "determined",
    value: weighted / fte,
    because: [{ sentence: "Som van fte maal schaal, gedeeld door de som van fte; een tussenschaal telt als een half (10A = 10,5)", plaats: "keuze van Functieboek" }],
  };
}
