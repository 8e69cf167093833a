import type { Outcome } from "../../model/outcome";
import { schaalRang, type Schaal } from "../../model/schaal";
import type { Niveau } from "../../model/tabellen";

export type Schaalband = Pick<Niveau, "niveau" | "schaalVan" | "schaalTot">;

const PLAATS = "art. 3 lid 4";

/**
 * The level of competences that goes with a salary scale (art. 3 lid 4), from the levels that name a band of scales.
 * A tussenschaal between two bands (10A) is undetermined: the article only knows whole scales.
 */
export function competentieniveau(niveaus: readonly Schaalband[], schaal: Schaal): Outcome<string> {
  const rang = schaalRang(schaal);
  const banden = niveaus.flatMap(({ niveau, schaalVan, schaalTot }) =>
    schaalVan === null || schaalTot === null ? [] : [{ niveau, van: schaalRang(schaalVan), tot: schaalRang(schaalTot) }],
  );
  if (banden.length === 0) return open([], "dit kader verbindt geen niveau aan een salarisschaal");
  const found = banden.filter(({ van, tot }) => van <= rang && rang <= tot);
  const [only, second] = found;
  if (only && !second) return { kind: "determined", value: only.niveau, because: [{ sentence: `schaal ${schaal} hoort bij competentieniveau ${only.niveau}`, plaats: PLAATS }] };
  if (only) return { kind: "conflict", candidates: found.map(({ niveau }) => niveau), because: [{ sentence: "de schaal valt in meer dan een niveau", plaats: PLAATS }] };
  const below = banden.filter(({ tot }) => tot < rang).sort((a, b) => b.tot - a.tot)[0];
  const above = banden.filter(({ van }) => van > rang).sort((a, b) => a.van - b.van)[0];
  if (below && above) return open([below.niveau, above.niveau], "de regeling noemt deze tussenschaal niet");
  const laagste = Math.min(...banden.map(({ van }) => van));
  const hoogste = Math.max(...banden.map(({ tot }) => tot));
  return open([], `de niveaus gaan over schaal ${laagste} tot en met ${hoogste}`);
}

function open(candidates: readonly string[], sentence: string): Outcome<string> {
  return { kind: "undetermined", candidates, because: [{ sentence, plaats: PLAATS }] };
}
