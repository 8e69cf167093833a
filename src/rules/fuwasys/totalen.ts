/**
 * What published pairs of points and scale prove about each FUWASYS total. The official table was not available, so a total without
 * proof keeps its candidates and no scale.
 */
import type { Schaal } from "../../model/schaal";

/**
 * - bewezen: a Rijk source prints this total with this scale
 * - ingesloten: it lies between two proven totals of one scale
 * - onbepaald: it lies between two scales
 * - zwak: only an education source or a damaged one gives the scale
 */
export type FuwasysBewijs = "bewezen" | "ingesloten" | "onbepaald" | "zwak";

export interface FuwasysTotaal {
  readonly totaal: number;
  readonly bewijs: FuwasysBewijs;
  /** One when a source names it, two when the total lies between two scales. Lowest first. */
  readonly kandidaten: readonly Schaal[];
}

export const FUWASYS_LAAGSTE = 14;
export const FUWASYS_HOOGSTE = 70;

/** From the lowest total to the highest, none left out. */
export const FUWASYS_TOTALEN: readonly FuwasysTotaal[] = [
  { totaal: 14, bewijs: "ingesloten", kandidaten: ["1"] },
  { totaal: 15, bewijs: "bewezen", kandidaten: ["1"] },
  { totaal: 16, bewijs: "bewezen", kandidaten: ["1"] },
  { totaal: 17, bewijs: "onbepaald", kandidaten: ["1", "2"] },
  { totaal: 18, bewijs: "bewezen", kandidaten: ["2"] },
  { totaal: 19, bewijs: "bewezen", kandidaten: ["2"] },
  { totaal: 20, bewijs: "onbepaald", kandidaten: ["2", "3"] },
  { totaal: 21, bewijs: "bewezen", kandidaten: ["3"] },
  { totaal: 22, bewijs: "zwak", kandidaten: ["3"] },
  { totaal: 23, bewijs: "zwak", kandidaten: ["3"] },
  { totaal: 24, bewijs: "onbepaald", kandidaten: ["3", "4"] },
  { totaal: 25, bewijs: "bewezen", kandidaten: ["4"] },
  { totaal: 26, bewijs: "bewezen", kandidaten: ["4"] },
  { totaal: 27, bewijs: "onbepaald", kandidaten: ["4", "5"] },
  { totaal: 28, bewijs: "bewezen", kandidaten: ["5"] },
  { totaal: 29, bewijs: "ingesloten", kandidaten: ["5"] },
  { totaal: 30, bewijs: "bewezen", kandidaten: ["5"] },
  { totaal: 31, bewijs: "onbepaald", kandidaten: ["5", "6"] },
  { totaal: 32, bewijs: "bewezen", kandidaten: ["6"] },
  { totaal: 33, bewijs: "ingesloten", kandidaten: ["6"] },
  { totaal: 34, bewijs: "bewezen", kandidaten: ["6"] },
  { totaal: 35, bewijs: "bewezen", kandidaten: ["7"] },
  { totaal: 36, bewijs: "bewezen", kandidaten: ["7"] },
  { totaal: 37, bewijs: "bewezen", kandidaten: ["7"] },
  { totaal: 38, bewijs: "bewezen", kandidaten: ["8"] },
  { totaal: 39, bewijs: "bewezen", kandidaten: ["8"] },
  { totaal: 40, bewijs: "bewezen", kandidaten: ["8"] },
  { totaal: 41, bewijs: "onbepaald", kandidaten: ["8", "9"] },
  { totaal: 42, bewijs: "bewezen", kandidaten: ["9"] },
  { totaal: 43, bewijs: "onbepaald", kandidaten: ["9", "10"] },
  { totaal: 44, bewijs: "onbepaald", kandidaten: ["9", "10"] },
  { totaal: 45, bewijs: "bewezen", kandidaten: ["10"] },
  { totaal: 46, bewijs: "ingesloten", kandidaten: ["10"] },
  { totaal: 47, bewijs: "bewezen", kandidaten: ["10"] },
  { totaal: 48, bewijs: "onbepaald", kandidaten: ["10", "11"] },
  { totaal: 49, bewijs: "bewezen", kandidaten: ["11"] },
  { totaal: 50, bewijs: "zwak", kandidaten: ["11"] },
  { totaal: 51, bewijs: "onbepaald", kandidaten: ["11", "12"] },
  { totaal: 52, bewijs: "bewezen", kandidaten: ["12"] },
  { totaal: 53, bewijs: "bewezen", kandidaten: ["12"] },
  { totaal: 54, bewijs: "onbepaald", kandidaten: ["12", "13"] },
  { totaal: 55, bewijs: "bewezen", kandidaten: ["13"] },
  { totaal: 56, bewijs: "bewezen", kandidaten: ["13"] },
  { totaal: 57, bewijs: "onbepaald", kandidaten: ["13", "14"] },
  { totaal: 58, bewijs: "onbepaald", kandidaten: ["13", "14"] },
  { totaal: 59, bewijs: "bewezen", kandidaten: ["14"] },
  { totaal: 60, bewijs: "bewezen", kandidaten: ["14"] },
  { totaal: 61, bewijs: "onbepaald", kandidaten: ["14", "15"] },
  { totaal: 62, bewijs: "bewezen", kandidaten: ["15"] },
  { totaal: 63, bewijs: "onbepaald", kandidaten: ["15", "16"] },
  { totaal: 64, bewijs: "bewezen", kandidaten: ["16"] },
  { totaal: 65, bewijs: "onbepaald", kandidaten: ["16", "17"] },
  { totaal: 66, bewijs: "onbepaald", kandidaten: ["16", "17"] },
  { totaal: 67, bewijs: "bewezen", kandidaten: ["17"] },
  { totaal: 68, bewijs: "onbepaald", kandidaten: ["17", "18"] },
  { totaal: 69, bewijs: "onbepaald", kandidaten: ["17", "18"] },
  { totaal: 70, bewijs: "bewezen", kandidaten: ["18"] },
];
