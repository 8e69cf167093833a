import type { Kader } from "../../model/kader";
import { bevindingen } from "./bevindingen";
import { competenties } from "./competenties";
import { criteria } from "./criteria";
import { functies } from "./functies";
import { kaderRij } from "./kader-rij";
import { kenmerken } from "./kenmerken";
import { kerntaakBeschrijvingen } from "./kerntaak-beschrijvingen";
import { adviseren } from "./kerntaken/adviseren";
import { analyseren } from "./kerntaken/analyseren";
import { begeleiden } from "./kerntaken/begeleiden";
import { creeren } from "./kerntaken/creeren";
import { integreren } from "./kerntaken/integreren";
import { organiseren } from "./kerntaken/organiseren";
import { niveaus } from "./niveaus";
import { profielen } from "./profielen";

/**
 * BNP-2021, Logeion's niveaurichtlijn for communication professionals: 6 kerntaken by 6 niveaus, five criteria a niveau.
 * `plaats` is a line of the publisher's document as text. All prose is ours.
 */
export const bnp2021: Kader = {
  kort: "BNP",
  kader: kaderRij,
  tabellen: {
    Functies: functies,
    Kenmerken: kenmerken,
    Competenties: competenties,
    Niveaus: niveaus,
    Indicatoren: [...kerntaakBeschrijvingen, ...analyseren, ...adviseren, ...integreren, ...creeren, ...organiseren, ...begeleiden, ...criteria],
    Profielen: profielen,
    Bevindingen: bevindingen,
  },
  totaleFormatie: null,
};
