/** Mutations of a scenario on the small plan of 2027, worked out by hand: a month of 1 fte is schaal 7 3.850, 10 5.500, 10A 6.050, 11 6.600, times 1,5. */
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { maandteller } from "../../../src/rules/formatieplan/maandteller";
import { excelDag } from "../../../src/rules/formatieplan/excel-dag";
import { planuitkomst } from "../../../src/rules/formatieplan/planuitkomst";
import { salarisbedragen } from "../../../src/rules/formatieplan/salarisbedragen";
import type { Mutatie } from "../../../src/rules/scenario/mutatie";
import { mutatieUitkomsten, type Scenariofeiten } from "../../../src/rules/scenario/mutatie-uitkomst";
import { PLAN_2027 } from "../../plans/formatieplan-vergelijken/kleine-plannen";

const plan = { ...PLAN_2027, plaatsen: [...PLAN_2027.plaatsen, { ...LEGE_FORMATIEPLAATS, formatieplaats: "8", functie: "Bode", afdeling: "Publiek", eigenSchaal: "7", fte: 1, einddatum: "2027-09-30" }] };
const feiten: Scenariofeiten = {
  regels: planuitkomst(plan).regels, opslag: 1.5, planjaar: 2027, tussen: [], stand: maandteller(excelDag("2027-12-31") ?? 0),
  bedrag: (schaal) => salarisbedragen(plan.salaristabel?.regels ?? []).bedrag(schaal, "maximum", null),
};
const mutatie = (change: Partial<Mutatie>): Mutatie => ({ scenario: "A", ingangsdatum: "2027-07-01", soort: "verplaatsen", formatieplaats: "1", fte: 1, naarAfdeling: null, naarSchaal: null, toelichting: null, ...change });
const one = (change: Partial<Mutatie>, facts = feiten) => mutatieUitkomsten([mutatie(change)], facts)[0];
function expectFields(uitkomst: ReturnType<typeof one>, expected: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(expected)) {
    const found = uitkomst?.[key as "kosten"];
    if (typeof value === "number" && typeof found === "number") expect(found).toBeCloseTo(value, 8);
    else expect([key, found]).toEqual([key, value]);
  }
}

it.each<[string, Partial<Mutatie>, Partial<NonNullable<ReturnType<typeof one>>>]>([
  // (5.500 - 6.600) x 1,5 = -1.650 a month: 6 months -9.900, a year -19.800
  ["1 fte from schaal 11 to 10 on 1 July", { naarSchaal: "10" }, { afSchaal: "11", bijSchaal: "10", afAfdeling: "Beleid", bijAfdeling: "Beleid", fteAf: 1, fteBij: 1, maanden: 6, kosten: -9_900, perJaar: -19_800, melding: "" }],
  ["a pasted scale as people type it", { naarSchaal: " 10a " }, { bijSchaal: "10A", kosten: -550 * 1.5 * 6 }],
  ["another afdeling changes no cost", { naarAfdeling: "Publiek" }, { bijAfdeling: "Publiek", bijSchaal: "11", kosten: 0, melding: "" }],
  // 0,6 x 3.850 x 1,5 = 3.465 a month; 16 April to 31 December is 15/30 + 8 = 8,5 months
  ["part of a place ends in the middle of April", { soort: "vervallen", formatieplaats: "34", fte: 0.6, ingangsdatum: "2027-04-16" }, { fteAf: 0.6, fteBij: 0, maanden: 8.5, kosten: -29_452.5, perJaar: -41_580 }],
  ["new fte", { soort: "uitbreiden", formatieplaats: null, naarAfdeling: "Digitaal", naarSchaal: "10A", ingangsdatum: "2027-01-01" }, { rij: "", fteBij: 1, maanden: 12, kosten: 108_900, perJaar: 108_900, melding: "" }],
  // a place that ends on 30 September has 3 months from 1 July, and none on 31 December
  ["a place that ends in the year", { formatieplaats: "8", naarSchaal: "10" }, { maanden: 3, fteAf: 0, fteBij: 0, kosten: 1_650 * 1.5 * 3 }],
  // place 7 begins on 1 July: before that there is nothing to move
  ["a place that has not begun", { formatieplaats: "7", fte: 0.8, soort: "vervallen", ingangsdatum: "2027-01-01" }, { maanden: 6, kosten: -0.8 * 5_500 * 1.5 * 6 }],
  ["an effective date after the day that is shown", { ingangsdatum: "2028-01-01", naarSchaal: "10" }, { maanden: 0, fteAf: 0, fteBij: 0, kosten: 0, perJaar: -19_800 }],
  ["an unknown place", { formatieplaats: "99" }, { melding: "onbekende formatieplaats", fteAf: 0, fteBij: 0, kosten: "" }],
  ["more than the place has", { fte: 1.2, naarSchaal: "10" }, { melding: "meer fte dan de plaats heeft" }],
  ["a scale that the table lacks", { naarSchaal: "15" }, { melding: "bedrag of opslag ontbreekt", kosten: "", fteBij: 1 }],
  ["new fte without a scale", { soort: "uitbreiden", formatieplaats: null, naarAfdeling: "Digitaal" }, { melding: "schaal ontbreekt" }],
  ["new fte without an afdeling", { soort: "uitbreiden", formatieplaats: null, naarSchaal: "10" }, { melding: "afdeling ontbreekt" }],
  ["no date", { ingangsdatum: null }, { melding: "ingangsdatum ontbreekt", fteAf: 0, kosten: "" }],
  ["no kind", { soort: null }, { melding: "soort ontbreekt", perJaar: "", fteAf: 0, fteBij: 0, bijAfdeling: "", bijSchaal: "", rij: "" }],
  ["no scenario", { scenario: null, fte: 9 }, { melding: "scenario ontbreekt", teVeel: false }],
  ["no fte", { fte: null, naarSchaal: "10" }, { melding: "fte ontbreekt", fteAf: 0, kosten: 0 }],
  // place 34 is the fourth row; 1,2 x 3.850 x 1,5 = 6.930 a month goes
  ["a whole place that ends", { soort: "vervallen", formatieplaats: "34", fte: 1.2 }, { rij: 4, fteAf: 1.2, fteBij: 0, maandAf: 6_930, maandBij: 0, kostenAf: 41_580, kostenBij: 0, kosten: -41_580, bijSchaal: "", bijAfdeling: "", afSchaal: "7", melding: "", teVeel: false }],
  ["1 fte from schaal 11 to 7, month by month", { naarSchaal: "7" }, { maandAf: 9_900, maandBij: 5_775, kostenAf: 59_400, kostenBij: 34_650, kosten: -24_750 }],
  ["exactly what the place has", { formatieplaats: "34", fte: 1.2, naarSchaal: "10" }, { melding: "", teVeel: false }],
  ["new fte names no place, also when one is typed", { soort: "uitbreiden", formatieplaats: "1", naarAfdeling: "Digitaal", naarSchaal: "10", fte: 40 }, { rij: "", afSchaal: "", fteAf: 0, teVeel: false, melding: "" }],
  ["no place to take from", { formatieplaats: null }, { melding: "onbekende formatieplaats", rij: "", fteBij: 0 }],
  // a place without afdeling: nothing to keep
  ["a place that has no afdeling", { formatieplaats: "7", fte: 0.8, naarSchaal: "11" }, { afAfdeling: "", bijAfdeling: "", melding: "" }],
  ["the day that is shown is the first of it", { ingangsdatum: "2027-12-31" }, { fteAf: 1, fteBij: 1 }],
  ["the day after", { ingangsdatum: "2028-01-01" }, { fteAf: 0, fteBij: 0, maanden: 0 }],
  ["from before the year: the twelve months of it", { ingangsdatum: "2026-03-01", naarSchaal: "10" }, { maanden: 12, kosten: -19_800 }],
])("%s", (_, change, expected) => {
  expectFields(one(change), expected);
});

it("an empty line says nothing", () => {
  expect(one({ scenario: null, ingangsdatum: null, soort: null, formatieplaats: null, fte: null })).toMatchObject({ melding: "", kosten: "", fteAf: 0 });
});

it("a place whose cost is not known says so, and the scale it goes to has its cost all the same", () => {
  const zonder = { ...feiten, regels: feiten.regels.map((regel) => ({ ...regel, Maandbedrag: "" })) };
  expect(one({ soort: "vervallen" }, zonder)).toMatchObject({ melding: "kosten van deze plaats onbekend", maandAf: "", kosten: "", perJaar: "" });
  expect(one({ naarSchaal: "10" }, zonder)).toMatchObject({ melding: "kosten van deze plaats onbekend", maandAf: "", maandBij: 5_500 * 1.5, kosten: "", perJaar: "" });
});

it.each<[string, Partial<Scenariofeiten>, Partial<Mutatie>, Readonly<Record<string, unknown>>]>([
  ["no opslag", { opslag: null }, { soort: "vervallen" }, { melding: "kosten van deze plaats onbekend", kosten: "", maandAf: "" }],
  ["no planjaar", { planjaar: null }, { naarSchaal: "10" }, { maanden: "", kosten: "", perJaar: -19_800, melding: "" }],
  ["no day to show", { stand: null }, { naarSchaal: "10" }, { fteAf: 0, fteBij: 0, kosten: -9_900 }],
  // on 30 September place 8 is in force for the last day, on 1 October it is not
  ["the last day of a place", { stand: maandteller(excelDag("2027-09-30") ?? 0) }, { formatieplaats: "8", naarSchaal: "10" }, { fteAf: 1, fteBij: 1 }],
  ["the day after it", { stand: maandteller(excelDag("2027-10-01") ?? 0) }, { formatieplaats: "8", naarSchaal: "10" }, { fteAf: 0, fteBij: 0 }],
])("%s", (_, facts, change, expected) => {
  expectFields(one(change, { ...feiten, ...facts }), expected);
});

it("does not add new fte to what is taken, nor lines of one name of place in another scenario", () => {
  const lines = [mutatie({ soort: "uitbreiden", formatieplaats: "1", naarAfdeling: "X", naarSchaal: "10", fte: 3 }), mutatie({ naarSchaal: "10", fte: 1 }), mutatie({ scenario: "a", soort: "vervallen", formatieplaats: "34", fte: 1 })];
  expect(mutatieUitkomsten(lines, feiten).map(({ teVeel }) => teVeel)).toEqual([false, false, false]);
});

it("adds what one scenario takes from a place, and not what another does", () => {
  const half = { fte: 0.6, naarSchaal: "10" };
  expect(mutatieUitkomsten([mutatie(half), mutatie({ ...half, naarSchaal: "7" }), mutatie({ ...half, scenario: "B" })], feiten).map(({ melding }) => melding)).toEqual([
    "meer fte dan de plaats heeft", "meer fte dan de plaats heeft", "",
  ]);
});

it("gives no amount for another scale while the plan counts with own steps", () => {
  expect(one({ naarSchaal: "10" }, { ...feiten, bedrag: () => null })).toMatchObject({ melding: "bedrag of opslag ontbreekt", kosten: "" });
  expect(one({ naarAfdeling: "Publiek" }, { ...feiten, bedrag: () => null })).toMatchObject({ melding: "", kosten: 0 });
});
