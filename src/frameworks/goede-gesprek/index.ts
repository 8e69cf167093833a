import type { Kader } from "../../model/kader";
import { BEVINDINGEN_BEOORDELING } from "./bevindingen-beoordeling";
import { BEVINDINGEN_CYCLUS } from "./bevindingen-cyclus";
import { BEVINDINGEN_GIDS } from "./bevindingen-gids";
import { COMPETENTIES } from "./competenties";
import { FUNCTIES } from "./functies";
import { INDICATOREN_KERN } from "./indicatoren-kern";
import { INDICATOREN_KIEZEN } from "./indicatoren-kiezen";
import { INDICATOREN_LEREN } from "./indicatoren-leren";
import { INDICATOREN_VERBINDEN } from "./indicatoren-verbinden";
import { KADER } from "./kader-rij";
import { NIVEAUS } from "./niveaus";
import { PROFIELEN } from "./profielen";
import { REGELS_BEGRIPPEN } from "./regels-begrippen";
import { REGELS_BEOORDELING } from "./regels-beoordeling";
import { REGELS_COMPETENTIES } from "./regels-competenties";
import { REGELS_CYCLUS } from "./regels-cyclus";
import { REGELS_GIDS } from "./regels-gids";
import { REGELS_PLANNING_EN_VOORTGANG } from "./regels-planning-en-voortgang";
import { REGELS_SLOT } from "./regels-slot";
import { REGELS_TOELICHTING } from "./regels-toelichting";

/**
 * Maastricht's regulation on the cycle of conversations and its competence guide. `regel` in plaats counts the lines of the
 * document's text as extracted; art., lid and sub are the regulation's. All prose is ours.
 */
export const goedeGesprek: Kader = {
  kort: "GoedeGesprek",
  kader: KADER,
  tabellen: {
    Functies: FUNCTIES,
    Competenties: COMPETENTIES,
    Niveaus: NIVEAUS,
    Indicatoren: [...INDICATOREN_KERN, ...INDICATOREN_VERBINDEN, ...INDICATOREN_KIEZEN, ...INDICATOREN_LEREN],
    Profielen: PROFIELEN,
    Regels: [
      ...REGELS_BEGRIPPEN,
      ...REGELS_CYCLUS,
      ...REGELS_COMPETENTIES,
      ...REGELS_PLANNING_EN_VOORTGANG,
      ...REGELS_BEOORDELING,
      ...REGELS_SLOT,
      ...REGELS_TOELICHTING,
      ...REGELS_GIDS,
    ],
    Bevindingen: [...BEVINDINGEN_BEOORDELING, ...BEVINDINGEN_CYCLUS, ...BEVINDINGEN_GIDS],
  },
  totaleFormatie: null,
};
