/** Which views a framework can give, with what they are, for the pane and the command line to offer. */
import type { Kader } from "../model/kader";
import { nameKey } from "../model/same-name";
import { overzichtOnderwerpen } from "./kerntakenoverzicht";
import { matrixDelen } from "./matrix-delen";
import { vergelijkbareOnderwerpen } from "./niveauvergelijking";
import { canCompareSchalen } from "./schaalvergelijking";
import { PLAN_SOORTEN, type PlanSoort } from "./plan-soort";

export interface AvailablePlan {
  readonly soort: PlanSoort;
  readonly titel: string;
  readonly uitleg: string;
  /** Sheets that it makes. */
  readonly bladen: number;
}

/** A view that the framework has no data for is not offered. */
export function availablePlans(kader: Kader): readonly AvailablePlan[] {
  return PLAN_SOORTEN.flatMap((soort) => {
    const bladen = sheetCount(kader, soort);
    return bladen === 0 ? [] : [{ soort, ...TEKST[soort], bladen }];
  });
}

function sheetCount(kader: Kader, soort: PlanSoort): number {
  const functies = kader.tabellen.Functies ?? [];
  const withSchaal = functies.some((functie) => functie.schaal !== null);
  switch (soort) {
    case "functieboek":
      return withSchaal ? 1 : 0;
    case "formatiematrix":
    case "schaalverdeling":
      return functies.some((functie) => functie.formatie !== null) ? 1 : 0;
    case "competentiematrix":
      // Examples (the persons of a level guide) ask nothing of a function: no matrix is made of them.
      return (kader.tabellen.Profielen ?? []).some((rij) => rij.soort !== "voorbeeld") ? (matrixDelen(kader)?.length ?? 1) : 0;
    case "kerntaken":
      return overzichtOnderwerpen(kader.tabellen.Indicatoren ?? []).length > 0 ? 1 : 0;
    case "niveauvergelijking":
      return (kader.tabellen.Niveaus ?? []).length > 1 && vergelijkbareOnderwerpen(kader.tabellen.Indicatoren ?? []).length > 0 ? 1 : 0;
    case "schaalvergelijking":
      return canCompareSchalen(kader.tabellen.Waarderingen ?? []) ? 1 : 0;
    case "functiebladen":
      return withSchaal ? new Set(functies.map((functie) => nameKey(functie.functie))).size : 0;
  }
}

const TEKST: Readonly<Record<PlanSoort, { readonly titel: string; readonly uitleg: string }>> = {
  functieboek: { titel: "Functieboek", uitleg: "Elke functie met normfunctie, kenmerken, schaal en formatie" },
  formatiematrix: { titel: "Formatiematrix", uitleg: "Fte per functie en schaal, per reeks en groep" },
  schaalverdeling: { titel: "Schaalverdeling", uitleg: "Fte en aandeel per schaal, gemiddelde schaal en een grafiek" },
  competentiematrix: { titel: "Competentiematrix", uitleg: "Gevraagd niveau per competentie en functie; verschillen tussen bronnen gemarkeerd" },
  kerntaken: { titel: "Kerntaken", uitleg: "Wat elke kerntaak inhoudt, los van het niveau" },
  niveauvergelijking: { titel: "Niveaus vergelijken", uitleg: "Twee niveaus van een competentie of kerntaak naast elkaar, te kiezen in het blad" },
  schaalvergelijking: { titel: "Schalen vergelijken", uitleg: "Twee functies naast elkaar op de FUWASYS-kenmerken, verschillen gemarkeerd, met een grafiek" },
  functiebladen: { titel: "Functiebladen", uitleg: "Per functie een afdrukbaar blad" },
};
