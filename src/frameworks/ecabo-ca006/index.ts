import type { Kader } from "../../model/kader";
import { BEVINDINGEN } from "./bevindingen";
import { COMPETENTIES } from "./competenties";
import { EISEN } from "./eisen";
import { FUNCTIES } from "./functies";
import { INDICATOREN } from "./indicatoren";
import { KADER_RIJ } from "./kader-rij";
import { KENMERKEN } from "./kenmerken";
import { PROFIELEN } from "./profielen";
import { TAKEN } from "./taken";

/**
 * ECABO's beroepscompetentieprofiel CA 006 (2004): 5 kerntaken, 3 kernopgaven, 23 competences in 4 categories, no levels.
 * `plaats` is a line of the document as text, which is a scan read by OCR: what the scan lost stays undetermined. All prose is ours.
 */
export const ecaboCa006: Kader = {
  kort: "ECABO",
  kader: KADER_RIJ,
  tabellen: {
    Functies: FUNCTIES,
    Kenmerken: KENMERKEN,
    Taken: TAKEN,
    Competenties: COMPETENTIES,
    Indicatoren: INDICATOREN,
    Profielen: PROFIELEN,
    Eisen: EISEN,
    Bevindingen: BEVINDINGEN,
  },
  totaleFormatie: null,
};
