import { beroepscompetentieprofiel } from "./beroepscompetentieprofiel";
import { competentiegids } from "./competentiegids";
import { conversietabel } from "./conversietabel";
import { functiegebouw } from "./functiegebouw";
import { functielijst } from "./functielijst";
import { hr21Functieboek } from "./hr21-functieboek";
import { niveaurichtlijn } from "./niveaurichtlijn";
import { regeling } from "./regeling";
import type { Reader } from "./reader";

/** Every kind of document that can be read. A new reader is added here and nowhere else. */
export const READERS: readonly Reader[] = [niveaurichtlijn, hr21Functieboek, competentiegids, regeling, functiegebouw, beroepscompetentieprofiel, functielijst, conversietabel];
