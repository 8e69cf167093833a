import type { Kader } from "../../model/kader";
import { BEVINDINGEN } from "./bevindingen";
import { COMPETENTIES } from "./competenties";
import { EISEN } from "./eisen";
import { FUNCTIES } from "./functies";
import { INDICATOREN } from "./indicatoren";
import { KADER } from "./kader-rij";
import { KENMERKEN } from "./kenmerken";
import { PROFIELEN } from "./profielen";
import { TAKEN } from "./taken";
import { WAARDERINGEN } from "./waarderingen";

/**
 * A supporting communication function of the Functiegebouw Rijk on four scales, with FUWASYS patterns. `regel` in plaats counts the
 * lines of the document's text as extracted. All prose is ours.
 */
export const fgrCommunicatie: Kader = {
  kort: "FGR",
  kader: KADER,
  tabellen: {
    Functies: FUNCTIES,
    Kenmerken: KENMERKEN,
    Taken: TAKEN,
    Competenties: COMPETENTIES,
    Indicatoren: INDICATOREN,
    Profielen: PROFIELEN,
    Eisen: EISEN,
    Waarderingen: WAARDERINGEN,
    Bevindingen: BEVINDINGEN,
  },
  totaleFormatie: null,
};
