/** Every function by its id, so that the pane can calculate the same cell again and say why it holds an error. */
import type { Answer } from "./answer";
import { beoordeling } from "./beoordeling";
import { beoordelingOpbouw } from "./beoordeling-opbouw";
import { bnpNiveau } from "./bnp-niveau";
import { competentiematrix } from "./competentiematrix";
import { competentieniveau } from "./competentieniveau";
import { competenties } from "./competenties";
import { functieschaal } from "./functieschaal";
import { fuwasys } from "./fuwasys";
import { fuwasysKenmerken } from "./fuwasys-kenmerken";
import { fuwasysSchaal } from "./fuwasys-schaal";
import { gemiddeldeSchaal } from "./gemiddelde-schaal";
import { indicatoren } from "./indicatoren";
import { kloof } from "./kloof";
import { loonkosten } from "./loonkosten";
import { niveau } from "./niveau";
import { normfunctie } from "./normfunctie";
import { schaal } from "./schaal";
import { schaalrang } from "./schaalrang";
import { schaalverdeling } from "./schaalverdeling";
import { termijn } from "./termijn";

/** Arguments in order, each a block of cells, one value, or null when it is left out. */
export type CellFunction = (args: readonly unknown[]) => Answer;

/** In the order of the contract. */
export const CELL_FUNCTIONS = {
  FUWASYS: ([patroon]) => fuwasys(patroon),
  "FUWASYS.SCHAAL": ([patroonOfTotaal, conversie]) => fuwasysSchaal(patroonOfTotaal, conversie),
  "FUWASYS.KENMERKEN": ([patroon]) => fuwasysKenmerken(patroon),
  SCHAAL: ([score, conversie]) => schaal(score, conversie),
  SCHAALRANG: ([value]) => schaalrang(value),
  SCHAALVERDELING: ([schalen, fte, lege]) => schaalverdeling(schalen, fte, lege),
  GEMIDDELDESCHAAL: ([schalen, fte]) => gemiddeldeSchaal(schalen, fte),
  FUNCTIESCHAAL: ([functie, kader]) => functieschaal(functie, kader),
  NORMFUNCTIE: ([functie, kader]) => normfunctie(functie, kader),
  COMPETENTIES: ([functie, kader, herkomst]) => competenties(functie, kader, herkomst),
  NIVEAU: ([functie, competentie, kader, herkomst]) => niveau(functie, competentie, kader, herkomst),
  COMPETENTIENIVEAU: ([value, kader]) => competentieniveau(value, kader),
  INDICATOREN: ([onderwerp, level, kader, soort]) => indicatoren(onderwerp, level, kader, soort),
  COMPETENTIEMATRIX: ([kader, functies, herkomst]) => competentiematrix(kader, functies, herkomst),
  KLOOF: ([gevraagd, aanwezig, kader]) => kloof(gevraagd, aanwezig, kader),
  BEOORDELING: ([a, gewichten, b, kennisniveau, cruciaal, afwijking]) => beoordeling(a, gewichten, b, kennisniveau, cruciaal, afwijking),
  "BEOORDELING.OPBOUW": ([a, gewichten, b, kennisniveau, cruciaal, afwijking]) => beoordelingOpbouw(a, gewichten, b, kennisniveau, cruciaal, afwijking),
  TERMIJN: ([soort, datum]) => termijn(soort, datum),
  "BNP.NIVEAU": ([niveaus]) => bnpNiveau(niveaus),
  LOONKOSTEN: ([value, fte, tabel, periodiek, opslag]) => loonkosten(value, fte, tabel, periodiek, opslag),
} as const satisfies Readonly<Record<string, CellFunction>>;

export type FunctionId = keyof typeof CELL_FUNCTIONS;

/** The ids in the order of the contract. */
export const FUNCTION_IDS = Object.keys(CELL_FUNCTIONS) as readonly FunctionId[];

const BY_ID: ReadonlyMap<string, CellFunction> = new Map(Object.entries(CELL_FUNCTIONS));

/** Calculates a function by its id ("FUWASYS.SCHAAL"); null when there is none. Never throws, whatever the arguments. */
export function calculate(id: string, args: readonly unknown[]): Answer | null {
  return BY_ID.get(id.toUpperCase())?.(args) ?? null;
}
