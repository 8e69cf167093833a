/**
 * Two small plans of our own making, of which every figure is worked out by hand. Opslag (1 + 0,20) x (1 + 0,25) = 1,5, so a whole year of
 * 1 fte costs month amount x 18: schaal 6 3.000 -> 54.000, 7 3.500 -> 63.000, 10 5.000 -> 90.000, 10A 5.500 -> 99.000, 11 6.000 -> 108.000.
 */
import type { Formatieplaats } from "../../../src/model/formatieplan/formatieplaats";
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { legeParameters } from "../../../src/model/formatieplan/lege-parameters";

const plaats = (formatieplaats: string, afdeling: string | null, functie: string, eigenSchaal: string, fte: number, more: Partial<Formatieplaats> = {}): Formatieplaats => ({
  ...LEGE_FORMATIEPLAATS, formatieplaats, afdeling, functie, eigenSchaal, fte, ...more,
});

const salaristabel = (factor: number, naam: string, datum: string): FormatieplanGegevens["salaristabel"] => ({
  id: null, naam, datum, bron: "eigen voorbeeld",
  regels: ([["6", 3000], ["7", 3500], ["10", 5000], ["10A", 5500], ["11", 6000]] as const).flatMap(([schaal, bedrag]) => [
    { schaal, periodiek: 10, bedrag: bedrag * factor - 500 }, { schaal, periodiek: 11, bedrag: bedrag * factor },
  ]),
});

const plan = (planjaar: number, factor: number, plaatsen: readonly Formatieplaats[]): FormatieplanGegevens => {
  const fraction = (waarde: number): { waarde: number; datum: string; bron: string } => ({ waarde, datum: `${planjaar}-01-01`, bron: "eigen voorbeeld" });
  return {
    naam: "Proefstad", kader: null, plaatsen, eigenKolommen: [], metNamen: false, conversietabel: null,
    parameters: { ...legeParameters(planjaar, null), ikb: fraction(0.2), werkgeverslasten: fraction(0.25) },
    salaristabel: salaristabel(factor, `Tabel ${planjaar}`, `${planjaar}-01-01`),
  };
};

/** 2026: 5,5 fte. 108.000 + 162.000 + 27.000 + 54.000 + 27.000 + 99.000 = 477.000. */
export const PLAN_2026 = plan(2026, 1, [
  plaats("1", "Beleid", "Adviseur", "11", 1, { aantalPersonen: 1, bezetting: 1 }),
  plaats("2", "Beleid", "Adviseur", "11", 1.5, { aantalPersonen: 2, bezetting: 1.5 }),
  plaats("3", "Publiek", "Klerk", "6", 0.5, { aantalPersonen: 1, bezetting: 0.5 }),
  plaats("4", "Publiek", "Klerk", "6", 1, { aantalPersonen: 0, bezetting: 0 }),
  plaats("5", "Publiek", "Bode", "6", 0.5, { einddatum: "2026-12-31", bezetting: 0.5 }),
  plaats("6", "Beleid", "Jurist", "10A", 1, { aantalPersonen: 1, bezetting: 1 }),
]);

/**
 * 2027, amounts 10% higher: a whole year of 1 fte is schaal 6 59.400, 7 69.300, 10 99.000, 10A 108.900, 11 118.800.
 * On 1 January 1 + 0,9 + 0,6 + 1,2 + 1 = 4,7 fte (7 begins on 1 July).
 * Cost 118.800 + 106.920 + 59.400 + 83.160 + 118.800 + 0,8 x 99.000 x 6/12 = 39.600 -> 526.680.
 */
export const PLAN_2027 = plan(2027, 1.1, [
  plaats("1", "Beleid", "adviseur", "11", 1, { bezetting: 1 }),
  plaats("2a", "Beleid", "Adviseur", "11", 0.9),
  plaats("2b", "Publiek", "Adviseur", "10", 0.6),
  plaats("34", "Publiek", "Medewerker", "7", 1.2),
  plaats("6", "Beleid", "Jurist", "11", 1),
  plaats("7", null, "Datasteward", "10", 0.8, { ingangsdatum: "2027-07-01" }),
]);

/**
 * Places on more rows, that follow each other. 2026: 3,5 fte on 1 January; 108.000 + 27.000 + 54.000 + 27.000 + (27.000 / 2 + 31.500 / 2 = 29.250) = 245.250.
 */
export const VERVOLG_2026 = plan(2026, 1, [
  plaats("1", "Beleid", "Adviseur", "11", 1),
  plaats("2", "Beleid", "Klerk", "6", 0.5),
  plaats("3", "Publiek", "Klerk", "6", 1),
  plaats("4", "Publiek", "Klerk", "6", 0.5),
  plaats("5", "Publiek", "Klerk", "6", 0.5, { einddatum: "2026-06-30" }),
  plaats("5", "Publiek", "Klerk", "7", 0.5, { ingangsdatum: "2026-07-01" }),
]);

/**
 * On 1 January 2027 1 + 0,5 + 0,4 + 0,6 + 1 + 0,5 = 4 fte. Cost of the places:
 * 1: 118.800 / 2 + 0,8 x 99.000 / 2 = 99.000; 2: 0,5 x (118.800 + 59.400) / 2 + inhuur 6 x 1.000 = 50.550; 3a: 0,4 x (59.400 x 3 + 69.300 x 9) / 12 = 26.730;
 * 3b: 35.640; 45: 59.400; 9: 0,5 x 59.400 / 2 = 14.850, and from July on schaal 14, of which the table has no amount. Together 286.170.
 */
export const VERVOLG_2027 = plan(2027, 1.1, [
  plaats("1", "Beleid", "Adviseur", "11", 1, { einddatum: "2027-06-30" }),
  plaats("2", "Publiek", "Adviseur", "11", 0.5, { ingangsdatum: "2027-07-01" }),
  plaats("3a", "Publiek", "Klerk", "6", 0.4, { einddatum: "2027-03-31" }),
  plaats("3b", "Publiek", "Klerk", "6", 0.6),
  plaats("45", "Publiek", "Klerk", "6", 1),
  plaats("9", "Beleid", "Klerk", "6", 0.5, { einddatum: "2027-06-30" }),
  plaats("9", "Beleid", "Klerk", "14", 0.5, { ingangsdatum: "2027-07-01" }),
  plaats("3A", "Publiek", "Klerk", "7", 0.4, { ingangsdatum: "2027-04-01" }),
  plaats("2", "Beleid", "Klerk", "6", 0.5, { einddatum: "2027-06-30", inhuurPerMaand: 1000 }),
  plaats("1", "Publiek", "Adviseur", "10", 0.8, { ingangsdatum: "2027-07-01" }),
]);
