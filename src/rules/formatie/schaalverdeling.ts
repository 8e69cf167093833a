/** How fte is spread over the scales: per scale the fte, its share, and both cumulated from the lowest scale up. */
import { schaalRang, schalenBetween, type Schaal } from "../../model/schaal";
import type { SchaalFte } from "./gemiddelde-schaal";
import { sumFte } from "./sum-fte";

export interface SchaalRegel {
  readonly schaal: Schaal;
  /** 10A counts as 10.5. */
  readonly rang: number;
  readonly fte: number;
  /** Part of the total, 0-1; null when the total is 0. */
  readonly aandeel: number | null;
  readonly cumulatief: number;
  readonly cumulatiefAandeel: number | null;
  /** Rows on this scale, with or without fte. */
  readonly aantal: number;
}

export interface Schaalverdeling {
  readonly regels: readonly SchaalRegel[];
  readonly totaal: number;
  /** Fte of rows without a scale: in the total, in no line. */
  readonly zonderSchaal: number;
}

/** Lowest scale first; whole scales between the lowest and the highest stand there too, with 0 fte. */
export function schaalverdeling(rijen: readonly SchaalFte[]): Schaalverdeling {
  const totaal = sumFte(rijen.map((rij) => rij.fte));
  const schalen = schalenBetween(rijen.flatMap((rij) => (rij.schaal === null ? [] : [rij.schaal])));
  const aandeel = (fte: number): number | null => (totaal === 0 ? null : fte / totaal);
  let cumulatief = 0;
  const regels = schalen.map((schaal): SchaalRegel => {
    const own = rijen.filter((rij) => rij.schaal === schaal);
    const fte = sumFte(own.map((rij) => rij.fte));
    cumulatief = sumFte([cumulatief, fte]);
    return { schaal, rang: schaalRang(schaal), fte, aandeel: aandeel(fte), cumulatief, cumulatiefAandeel: aandeel(cumulatief), aantal: own.length };
  });
  return { regels, totaal, zonderSchaal: sumFte([totaal, -cumulatief]) };
}
