import type { Check } from "./check";
import { competentielijsten } from "./competentielijsten";
import { doubtfulJoins } from "./doubtful-joins";
import { dubbeleWoorden } from "./dubbele-woorden";
import { formatie } from "./formatie";
import { kenmerkenVerschillen } from "./kenmerken-verschillen";
import { leesvolgorde } from "./leesvolgorde";
import { losseTekens } from "./losse-tekens";
import { niveaus } from "./niveaus";
import { organisatiebredeCompetenties } from "./organisatiebrede-competenties";
import { onderdelenOntbreken } from "./onderdelen-ontbreken";
import { vreemdeIndicatoren } from "./vreemde-indicatoren";
import { zelfdeTaken } from "./zelfde-taken";

/** In the order in which their findings are shown within one weight. */
export const CHECKS: readonly Check[] = [
  competentielijsten, formatie, vreemdeIndicatoren, kenmerkenVerschillen, niveaus, onderdelenOntbreken, organisatiebredeCompetenties, zelfdeTaken, dubbeleWoorden, losseTekens, leesvolgorde, doubtfulJoins,
];
