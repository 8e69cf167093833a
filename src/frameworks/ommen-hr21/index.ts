import type { Kader } from "../../model/kader";
import { BEVINDINGEN } from "./bevindingen";
import { CLUSTERS } from "./clusters";
import { COMPETENTIES } from "./competenties";
import { EISEN_OPLEIDING } from "./eisen-opleiding";
import { EISEN_VAARDIGHEID } from "./eisen-vaardigheid";
import { EISEN_VAKKENNIS } from "./eisen-vakkennis";
import { EISEN_WERKSITUATIE } from "./eisen-werksituatie";
import { FUNCTIES } from "./functies";
import { INDICATOREN } from "./indicatoren";
import { KADER } from "./kader";
import { KENMERKEN } from "./kenmerken";
import { NIVEAUS } from "./niveaus";
import { PROFIELEN_COMPETENTIEPROFIEL } from "./profielen-competentieprofiel";
import { PROFIELEN_FUNCTIEBESCHRIJVING } from "./profielen-functiebeschrijving";
import { REGELS } from "./regels";
import { TAKEN } from "./taken";

/** The functieboek of Gemeente Ommen on HR21. `regel` in plaats counts the lines of the document's extracted text. */
export const ommenHr21: Kader = {
  kort: "Ommen",
  kader: KADER,
  tabellen: {
    Functies: FUNCTIES,
    Kenmerken: KENMERKEN,
    Taken: TAKEN,
    Competenties: COMPETENTIES,
    Niveaus: NIVEAUS,
    Indicatoren: INDICATOREN,
    Profielen: [...PROFIELEN_FUNCTIEBESCHRIJVING, ...PROFIELEN_COMPETENTIEPROFIEL],
    Eisen: [...EISEN_WERKSITUATIE, ...EISEN_VAKKENNIS, ...EISEN_VAARDIGHEID, ...EISEN_OPLEIDING],
    Clusters: CLUSTERS,
    Regels: REGELS,
    Bevindingen: BEVINDINGEN,
  },
  totaleFormatie: { fte: 45, plaats: "regel 905" },
};
