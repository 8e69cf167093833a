import { LEGE_FORMATIEPLAATS } from "../../model/formatieplan/lege-formatieplaats";
import { legeParameters } from "../../model/formatieplan/lege-parameters";
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import type { Kader } from "../../model/kader";
import { leidinggevendeGroep } from "./leidinggevende-groep";
import { nummerPlaatsen } from "./nummer-plaatsen";

/**
 * A plan that begins with a framework: a row per function as printed, its formatie as fte; scale and normfunctie follow from the framework.
 * Places, bezetting and cost are the user's to fill in: the source does not state them.
 */
export function planVanKader(kader: Kader, planjaar: number): FormatieplanGegevens {
  const plaatsen = (kader.tabellen.Functies ?? []).map(({ functie, formatie }) => ({ ...LEGE_FORMATIEPLAATS, functie, fte: formatie }));
  const parameters = legeParameters(planjaar, leidinggevendeGroep(kader));
  const total = kader.totaleFormatie;
  return {
    naam: kader.kader.naam, kader, plaatsen: nummerPlaatsen(plaatsen).plaatsen, eigenKolommen: [], metNamen: false, salaristabel: null, conversietabel: null,
    parameters: total === null ? parameters : { ...parameters, vermeldeFormatie: { waarde: total.fte, datum: null, bron: `${kader.kader.naam}, ${total.plaats}` } },
  };
}
