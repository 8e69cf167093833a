import type { Planregel } from "../../model/formatieplan/kolommen";
import { sumFte } from "../../rules/formatie/sum-fte";
import { SOORTEN_WIJZIGING, type SoortWijziging } from "../../rules/was-wordt/soort-wijziging";
import type { WasWordtPlaats } from "../../rules/was-wordt/was-wordt-plaats";
import { wasWordtRegels } from "../../rules/was-wordt/was-wordt-regels";
import type { WasWordtGegevens } from "./was-wordt-gegevens";
import { wordtPlaatsen } from "../../rules/was-wordt/wordt-plaatsen";

/** What one of two plans adds up to, over the places of which it is known. */
export interface Plantotaal {
  readonly fte: number;
  readonly kosten: number;
  /** Places of which the cost is not known. */
  readonly zonderKosten: number;
}

export interface WasWordtSamenvatting {
  readonly was: Plantotaal;
  readonly wordt: Plantotaal;
  /** In the order of the kinds; those that do not occur are left out. */
  readonly soorten: readonly { readonly soort: SoortWijziging; readonly aantal: number }[];
}

/** What was/wordt shows before it is made. @param regels of the new plan, as planuitkomst gives them */
export function wasWordtSamenvatting({ was, overgangen }: WasWordtGegevens, regels: readonly Planregel[]): WasWordtSamenvatting {
  const lines = wasWordtRegels(was.plaatsen, wordtPlaatsen(regels), overgangen);
  return {
    was: totaal(was.plaatsen),
    wordt: totaal(wordtPlaatsen(regels)),
    soorten: SOORTEN_WIJZIGING.flatMap((soort) => {
      const aantal = lines.filter((line) => line.soort === soort).length;
      return aantal === 0 ? [] : [{ soort, aantal }];
    }),
  };
}

function totaal(plaatsen: readonly WasWordtPlaats[]): Plantotaal {
  return {
    fte: sumFte(plaatsen.map(({ fte }) => fte)),
    kosten: plaatsen.reduce((sum, { kosten }) => sum + (kosten ?? 0), 0),
    zonderKosten: plaatsen.filter(({ kosten }) => kosten === null).length,
  };
}
