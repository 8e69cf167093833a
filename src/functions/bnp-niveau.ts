import { bnpNiveau as answer } from "../cells/bnp-niveau";
import { toExcel } from "../cells/to-excel";

/**
 * Geeft één BNP-niveau uit de niveaus per kerntaak: de lage mediaan. Dit is een eigen regel van Functieboek; BNP-2021 geeft er geen.
 * @customfunction BNP.NIVEAU
 * @param niveaus Niveaus (1 tot en met 6) per kerntaak; lege cellen tellen niet mee
 * @returns Het niveau als getal
 */
export function bnpNiveau(niveaus: unknown[][]): unknown[][] {
  return toExcel(CustomFunctions, answer(niveaus));
}
