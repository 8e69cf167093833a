import type { Check } from "./check";
import { banden } from "./banden";
import { competentielijsten } from "./competentielijsten";
import { dubbeleFuncties } from "./dubbele-functies";
import { dubbeleWoorden } from "./dubbele-woorden";
import { formatie } from "./formatie";
import { formatieInUren } from "./formatie-in-uren";
import { kenmerkenVerschillen } from "./kenmerken-verschillen";
import { losseTekens } from "./losse-tekens";
import { niveaus } from "./niveaus";
import { organisatiebredeCompetenties } from "./organisatiebrede-competenties";
import { onderdelenOntbreken } from "./onderdelen-ontbreken";
import { patroonSom } from "./patroon-som";
import { scoreEnSchaal } from "./score-en-schaal";
import { vreemdeIndicatoren } from "./vreemde-indicatoren";
import { zelfdeTaken } from "./zelfde-taken";

/** What the tables say against themselves, in the order in which it is shown within one weight. */
export const TABLE_CHECKS: readonly Check[] = [
  competentielijsten, formatie, formatieInUren, banden, scoreEnSchaal, patroonSom, dubbeleFuncties, vreemdeIndicatoren, kenmerkenVerschillen, niveaus, onderdelenOntbreken, organisatiebredeCompetenties,
  zelfdeTaken, dubbeleWoorden, losseTekens,
];
