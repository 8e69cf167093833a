/** What a row says where something is not filled in, or contradicts itself: never a stand-in figure. */
import type { Formatieplaats } from "../../../src/model/formatieplan/formatieplaats";
import type { FormatieplanParameters } from "../../../src/model/formatieplan/parameters";
import type { Salarisregel } from "../../../src/model/formatieplan/gedateerde-tabel";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { legeParameters } from "../../../src/model/formatieplan/lege-parameters";
import { fteJaren } from "../../../src/rules/formatieplan/fte-jaren";
import { loonfactoren, planuitkomst } from "../../../src/rules/formatieplan/planuitkomst";
import { salarisbedragen } from "../../../src/rules/formatieplan/salarisbedragen";

const open = { waarde: null, datum: null, bron: null };
const is = <T>(waarde: T) => ({ waarde, datum: null, bron: null });
/** Opslag 1,2 x 1,25 = 1,5; schaal 9 is 4.000 a month: a month of 1 fte costs 6.000. */
const rows = (plaatsen: readonly Partial<Formatieplaats>[], change: Partial<FormatieplanParameters> = {}) => planuitkomst({
  naam: "Proef", kader: null, plaatsen: plaatsen.map((plaats) => ({ ...LEGE_FORMATIEPLAATS, ...plaats })), eigenKolommen: [], metNamen: false, conversietabel: null,
  parameters: { ...legeParameters(2026, null), ikb: is(0.2), werkgeverslasten: is(0.25), ...change },
  salaristabel: { id: null, naam: "Tabel", datum: null, bron: null, regels: [{ schaal: "9", periodiek: 1, bedrag: 4000 }] },
}).regels;
const VOL = { eigenSchaal: "9", fte: 1, inhuurPerMaand: 1000, inhuurFte: 0.5 };
const rise = (jaar: number, waarde: number | null) => ({ jaar, ...is(waarde) });

it.each<[string, Partial<Formatieplaats>, Partial<FormatieplanParameters>, Readonly<Record<string, unknown>>]>([
  ["everything known", VOL, {}, { Maanden: 12, Loonkosten: 72_000, Inhuurkosten: 12_000, Kosten: 84_000, "Fte op peildatum": 1, "Inhuur op peildatum": 0.5 }],
  ["no IKB", VOL, { ikb: open }, { Loonkosten: "", Inhuurkosten: 12_000, Kosten: 12_000 }],
  ["no werkgeverslasten", VOL, { werkgeverslasten: open }, { Loonkosten: "", Inhuurkosten: 12_000, Kosten: 12_000 }],
  ["no planjaar", VOL, { planjaar: open }, { Maanden: "", Loonkosten: "", Inhuurkosten: "", Kosten: "", "Kosten t+1": "" }],
  ["no peildatum", VOL, { peildatum: open }, { "Van kracht": "?", "Fte op peildatum": "", "Inhuur op peildatum": "", Loonkosten: 72_000 }],
  // 6.000 x (3 + 6 x 1,02 + 3 x 1,02 x 1,05): 2% from April, 5% on that from October; in 2027 all of it, and 10% more
  ["two rises within the year", VOL, { stijgingenInJaar: [{ ...is(0.02), datum: "2026-04-01" }, { ...is(0.05), datum: "2026-10-01" }], loonstijgingen: [rise(2027, 0.1)] },
    { Maanden: 12, Loonmaanden: 12.333, Loonkosten: 73_998, Inhuurkosten: 12_000, "Kosten t+1": 72_000 * 1.02 * 1.05 * 1.1 + 12_000 }],
  ["the same the other way round", VOL, { stijgingenInJaar: [{ ...is(0.05), datum: "2026-10-01" }, { ...is(0.02), datum: "2026-04-01" }] }, { Loonkosten: 73_998 }],
  ["a rise on a day within a month, of a place that ends before it", { ...VOL, einddatum: "2026-06-30" }, { stijgingenInJaar: [{ ...is(0.5), datum: "2026-07-16" }, open] }, { Loonmaanden: 6, Loonkosten: 36_000 }],
  ["a rise from before the year holds all of it; one of after it does not count", VOL, { stijgingenInJaar: [{ ...is(0.1), datum: "2025-07-01" }, { ...is(0.5), datum: "2027-02-01" }], loonstijgingen: [rise(2027, 0)] }, { Loonkosten: 79_200, "Kosten t+1": 91_200 }],
  ["a rise without a day", VOL, { stijgingenInJaar: [is(0.02), open] }, { Maanden: 12, Loonmaanden: "", Loonkosten: "", Kosten: 12_000 }],
  ["no scale", { ...VOL, eigenSchaal: null }, {}, { Schaal: "", Maandbedrag: "", Loonkosten: "", Kosten: 12_000 }],
  ["no choice of step", VOL, { periodiekkeuze: open }, { Maandbedrag: "", Loonkosten: "" }],
  ["no inhuur", { ...VOL, inhuurPerMaand: null, inhuurFte: null }, {}, { Inhuurkosten: "", Kosten: 72_000, "Inhuur op peildatum": 0 }],
  ["neither loonkosten nor inhuur", {}, {}, { Kosten: "", Loonkosten: "", Inhuurkosten: "" }],
  ["in force, and no formatie", { eigenSchaal: "9" }, {}, { "Van kracht": "ja", "Formatie fte": "", "Fte op peildatum": "" }],
  ["inhuur that has not begun", { ...VOL, inhuurVanaf: "2026-07-01" }, {}, { Inhuurkosten: 6_000, "Inhuur op peildatum": 0, "Fte op peildatum": 1 }],
  ["inhuur without days of its own goes with its place, from 1 October", { ...VOL, ingangsdatum: "2026-10-01" }, {}, { Maanden: 3, Inhuurkosten: 3_000, "Inhuur op peildatum": 0, "Van kracht": "nee" }],
  ["inhuur with an end of its own", { ...VOL, inhuurTot: "2026-02-28" }, {}, { Inhuurkosten: 2_000, "Inhuur einde": 2026 * 12 + 2 }],
  ["no bezetting", { fte: 1, afwezig: 0.2 }, {}, { "Netto bezetting fte": "", "Vacature fte": "" }],
  ["bezetting of which 0,2 is absent", { fte: 1, bezetting: 0.75, afwezig: 0.25 }, {}, { "Netto bezetting fte": 0.5 }],
  ["bezetting of which none is absent", { fte: 1, bezetting: 0.75 }, {}, { "Netto bezetting fte": 0.75 }],
  ["hours of a week of 36", { uren: 27 }, {}, { "Formatie fte": 0.75 }],
  ["hours, and no week", { uren: 27 }, { urenPerWeek: open }, { "Formatie fte": "" }],
  ["hours, and a week of 0", { uren: 27 }, { urenPerWeek: is(0) }, { "Formatie fte": "" }],
  ["fte alone, and no week", { fte: 0.5 }, { urenPerWeek: open }, { "Formatie fte": 0.5 }],
  ["fte and hours that agree in two decimals: 32 / 36 = 0,8889", { fte: 0.89, uren: 32 }, {}, { "Formatie fte": 0.89 }],
  ["fte and hours that do not", { fte: 0.9, uren: 32 }, {}, { "Formatie fte": "" }],
  ["fte beside hours, and no week to compare them with", { fte: 0.9, uren: 32 }, { urenPerWeek: open }, { "Formatie fte": "" }],
  // The place ends with 2026: in 2027 nothing is left; what begins in 2027 is all still to come.
  ["a place that ends with the year", { ...VOL, einddatum: "2026-12-31" }, { loonstijgingen: [rise(2027, 0.1), rise(2028, 0), rise(2029, 0)] }, { "Kosten t+1": 0, "Kosten t+2": 0 }],
  ["a place that begins next year, and costs 10% more by then", { ...VOL, ingangsdatum: "2027-01-01" }, { loonstijgingen: [rise(2027, 0.1), rise(2028, null), rise(2029, 0)] }, { Kosten: 0, "Kosten t+1": 72_000 * 1.1 + 12_000, "Kosten t+2": "", "Kosten t+3": "" }],
])("%s", (_, plaats, change, expected) => {
  const [regel] = rows([plaats], change);
  for (const [kolom, value] of Object.entries(expected)) {
    const found = regel?.[kolom as "Kosten"];
    if (typeof value === "number" && typeof found === "number") expect([kolom, Math.round(found * 1e6) / 1e6]).toEqual([kolom, Math.round(value * 1e6) / 1e6]);
    else expect([kolom, found]).toEqual([kolom, value]);
  }
});

it("counts a rise on the rise before, and knows none behind the first that is not filled in", () => {
  expect(loonfactoren([rise(2027, 0.5), rise(2028, 0.2), rise(2029, 0)], 1)).toEqual([1.5, 1.5 * 1.2, 1.5 * 1.2]);
  expect(loonfactoren([rise(2027, null), rise(2028, 0.2)], 1)).toEqual([null, null]);
  expect(loonfactoren([rise(2027, 0.5)], 1.1)).toEqual([1.5 * 1.1]);
  expect(loonfactoren([rise(2027, 0.5)], null)).toEqual([null]);
});

it("marks a number that comes again: overlapping, or following; the first row and rows without a number are none", () => {
  const period = (formatieplaats: string | null, ingangsdatum: string | null, einddatum: string | null) => ({ formatieplaats, ingangsdatum, einddatum });
  expect(rows([
    period("A", null, "2026-06-30"), period("a", "2026-07-01", null), period("B", null, null), period("B", "2026-12-31", null), period(null, null, null), period(null, null, null), period("C", null, null),
  ]).map(({ Dubbel }) => Dubbel)).toEqual(["", "vervolg", "", "overlap", "", "", ""]);
});

it.each<[string, Partial<Formatieplaats>, Partial<FormatieplanParameters>, number | null]>([
  ["half an fte for half a year", { eigenSchaal: "9", fte: 0.5, ingangsdatum: "2026-07-01" }, {}, 0.25],
  ["no loonkosten", { fte: 0.5 }, {}, null], ["no fte", { eigenSchaal: "9" }, {}, null], ["no planjaar", { eigenSchaal: "9", fte: 0.5 }, { planjaar: open }, null],
])("fte-jaren: %s", (_, plaats, change, expected) => {
  const [regel] = rows([plaats], change);
  expect(regel && fteJaren(regel)).toBe(expected);
});

describe("a pasted salary table", () => {
  const regel = (schaal: string | number | null, periodiek: number | null, bedrag: number | null): Salarisregel => ({ schaal, periodiek, bedrag });
  const tabel = salarisbedragen([regel("9", 0, 3000), regel(9, 1, 3500), regel("10", 0, 4000), regel("10", 1, null), regel("11", 5, 1), regel("11", 5, 2), regel(null, 0, 999), regel(null, 0, null), regel("12", null, 5000)]);
  it("judges each row: an amount that is none, a step that stands twice; a row without a scale is empty", () => {
    expect(tabel.rijen.map(({ oordeel }) => oordeel)).toEqual(["", "", "", "geen bedrag", "dubbel", "dubbel", "", "", ""]);
    expect(tabel.rijen.map(({ maximum, gemiddelde }) => [maximum, gemiddelde])).toEqual([[3500, 3250], [3500, 3250], [null, null], [null, null], [null, null], [null, null], [null, null], [null, null], [5000, 5000]]);
    expect(tabel.rijen.map(({ stap }) => stap)).toEqual(["9|0", "9|1", "10|0", "10|1", "11|5", "11|5", "", "", "12|"]);
  });
  it.each([
    ["9", "maximum", null, 3500], ["9", "gemiddelde", null, 3250], ["9", "eigen", 0, 3000], ["9", "eigen", null, null], ["9", null, 0, null],
    ["10", "maximum", null, null], ["10", "eigen", 0, 4000], ["10", "eigen", 1, null], ["11", "eigen", 5, null], ["12", "eigen", null, 5000], ["", "maximum", null, null], ["", "eigen", 0, null], ["13", "gemiddelde", null, null],
  ] as const)("scale %p by %p, step %p: %p", (schaal, keuze, periodiek, expected) => expect(tabel.bedrag(schaal, keuze, periodiek)).toBe(expected));
});
