import type { Kader } from "../../model/kader";
import { BEVINDINGEN } from "./bevindingen";
import { COMPETENTIES } from "./competenties";
import { CRITERIA } from "./criteria";
import { FUNCTIES } from "./functies";
import { KADER_RIJ } from "./kader-rij";
import { KENMERKEN } from "./kenmerken";
import { KERNTAAK_BESCHRIJVINGEN } from "./kerntaak-beschrijvingen";
import { ADVISEREN } from "./kerntaken/adviseren";
import { ANALYSEREN } from "./kerntaken/analyseren";
import { BEGELEIDEN } from "./kerntaken/begeleiden";
import { CREEREN } from "./kerntaken/creeren";
import { INTEGREREN } from "./kerntaken/integreren";
import { ORGANISEREN } from "./kerntaken/organiseren";
import { NIVEAUS } from "./niveaus";
import { PROFIELEN } from "./profielen";

/**
 * BNP-2021, Logeion's niveaurichtlijn for communication professionals: 6 kerntaken by 6 niveaus, five criteria a niveau.
 * `plaats` is a line of the publisher's document as text. All prose is ours.
 */
export const bnp2021: Kader = {
  kort: "BNP",
  kader: KADER_RIJ,
  tabellen: {
    Functies: FUNCTIES,
    Kenmerken: KENMERKEN,
    Competenties: COMPETENTIES,
    Niveaus: NIVEAUS,
    Indicatoren: [...KERNTAAK_BESCHRIJVINGEN, ...ANALYSEREN, ...ADVISEREN, ...INTEGREREN, ...CREEREN, ...ORGANISEREN, ...BEGELEIDEN, ...CRITERIA],
    Profielen: PROFIELEN,
    Bevindingen: BEVINDINGEN,
  },
  totaleFormatie: null,
};
