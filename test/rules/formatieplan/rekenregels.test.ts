/** What a row of a plan calculates; every expected figure is worked out by hand in its line. The sheet's formulas are held to the same rule. */
import type { Formatieplaats } from "../../../src/model/formatieplan/formatieplaats";
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { legeParameters } from "../../../src/model/formatieplan/lege-parameters";
import { planuitkomst } from "../../../src/rules/formatieplan/planuitkomst";

const fraction = (waarde: number) => ({ waarde, datum: "2026-01-01", bron: "eigen voorbeeld" });

/** One row in a plan of 2026 with (1 + 0,1705) x (1 + 0,20) = 1,4046 on top of the salary. */
function row(plaats: Partial<Formatieplaats>, planjaar = 2026, change: Partial<FormatieplanGegevens["parameters"]> = {}) {
  const [regel] = planuitkomst({
    naam: "Proef", kader: null, plaatsen: [{ ...LEGE_FORMATIEPLAATS, ...plaats }], eigenKolommen: [], metNamen: false, conversietabel: null,
    parameters: { ...legeParameters(planjaar, null), ikb: fraction(0.1705), werkgeverslasten: fraction(0.2), ...change },
    salaristabel: {
      id: null, naam: "Tabel", datum: "2026-01-01", bron: null,
      regels: [{ schaal: 9, periodiek: 0, bedrag: 2700 }, { schaal: "9", periodiek: 1, bedrag: 2900 }, { schaal: "9", periodiek: 2, bedrag: 3400 }, { schaal: "10a", periodiek: null, bedrag: 4000 }, { schaal: "11", periodiek: 0, bedrag: 1 }, { schaal: "11", periodiek: 0, bedrag: 2 }],
    },
  }).regels;
  if (!regel) throw new Error("no row");
  return regel;
}

it.each<[string, string | null, string | null, number, number]>([
  ["no dates", null, null, 2026, 12],
  ["the whole year exactly", "2026-01-01", "2026-12-31", 2026, 12],
  ["from 1 July", "2026-07-01", null, 2026, 6],
  ["until 30 June", null, "2026-06-30", 2026, 6],
  ["15 January to 30 June: 17 of 31 days, and five months", "2026-01-15", "2026-06-30", 2026, 17 / 31 + 5],
  ["half of April", "2026-04-16", null, 2026, 15 / 30 + 8],
  ["within one month: 10 to 20 March is 11 of 31 days", "2026-03-10", "2026-03-20", 2026, 11 / 31],
  ["one day", "2026-05-01", "2026-05-01", 2026, 1 / 31],
  ["until 28 February in an ordinary year: both months whole", null, "2026-02-28", 2026, 2],
  ["until 28 February in a leap year: 28 of 29 days", null, "2028-02-28", 2028, 1 + 28 / 29],
  ["29 February in a leap year", "2028-02-29", "2028-02-29", 2028, 1 / 29],
  ["2000 was a leap year", null, "2000-02-28", 2000, 1 + 28 / 29],
  ["2100 is none", null, "2100-02-28", 2100, 2],
  ["began before and ends after", "2020-05-05", "2030-01-01", 2026, 12],
  ["begins after the year", "2027-01-01", null, 2026, 0],
  ["ended before the year", null, "2025-12-31", 2026, 0],
  ["ends on the first day", null, "2026-01-01", 2026, 1 / 31],
  ["begins on the last day", "2026-12-31", null, 2026, 1 / 31],
  ["ends before it begins", "2026-07-01", "2026-06-30", 2026, 0],
])("months of the planjaar: %s", (_, ingangsdatum, einddatum, planjaar, expected) => expect(row({ ingangsdatum, einddatum }, planjaar).Maanden).toBeCloseTo(expected, 9));

it("two halves of a period add up to the whole, wherever it is cut", () => {
  for (let month = 1; month <= 12; month++) {
    const day = (date: string): string => `2028-${String(month).padStart(2, "0")}-${date}`;
    expect(Number(row({ einddatum: day("14") }, 2028).Maanden) + Number(row({ ingangsdatum: day("15") }, 2028).Maanden)).toBeCloseTo(12, 9);
  }
});

it.each<[string, string | null, string | null, string]>([
  ["no dates", null, null, "ja"],
  ["the first day counts", "2026-07-01", null, "ja"],
  ["the last day counts", null, "2026-07-01", "ja"],
  ["begins a day later", "2026-07-02", null, "nee"],
  ["ended a day before", null, "2026-06-30", "nee"],
])("in force on 1 July: %s", (_, ingangsdatum, einddatum, expected) => {
  expect(row({ ingangsdatum, einddatum, fte: 1 }, 2026, { peildatum: { waarde: "2026-07-01", datum: null, bron: null } })).toMatchObject({ "Van kracht": expected, "Fte op peildatum": expected === "ja" ? 1 : 0 });
});

it.each<[number | null, number | null, number | "", number | ""]>([
  [1, 0.6, 0.4, 0], [1, 1.2, 0, 0.2], [0.9, 0.9, 0, 0], [0, 0.5, 0, 0.5], [null, 1, "", ""], [1, null, "", ""],
])("formatie %p with bezetting %p: vacature %p, bovenformatief %p", (fte, bezetting, vacature, boven) => {
  const regel = row({ fte, bezetting });
  for (const [kolom, expected] of [["Vacature fte", vacature], ["Bovenformatief fte", boven]] as const) {
    if (expected === "") expect(regel[kolom]).toBe("");
    else expect(regel[kolom]).toBeCloseTo(expected, 10);
  }
});

it.each<[string, Partial<Formatieplaats>, "maximum" | "gemiddelde" | "eigen", number | ""]>([
  ["the highest step", { eigenSchaal: "9" }, "maximum", 3400],
  ["the mean of the steps: 9.000 / 3", { eigenSchaal: "9" }, "gemiddelde", 3000],
  ["the row's own step", { eigenSchaal: "9", periodiek: 1 }, "eigen", 2900],
  ["a step that the table lacks", { eigenSchaal: "9", periodiek: 7 }, "eigen", ""],
  ["a tussenschaal pasted small", { eigenSchaal: "10A" }, "maximum", 4000],
  ["a scale that the table lacks", { eigenSchaal: "12" }, "maximum", ""],
  ["a step that the table gives twice", { eigenSchaal: "11" }, "maximum", ""],
])("month amount: %s", (_, plaats, keuze, expected) => expect(row(plaats, 2026, { periodiekkeuze: { waarde: keuze, datum: null, bron: null } }).Maandbedrag).toBe(expected));

it.each<[string, Partial<Formatieplaats>, number]>([
  // 0,5 x 4.000 x 1,4046 x 6
  ["half a year of half an fte", { eigenSchaal: "10A", fte: 0.5, ingangsdatum: "2026-07-01" }, 16_855.2],
  // 28 / 36 x 3.400 x 1,4046 x 12
  ["28 hours on schaal 9", { eigenSchaal: "9", uren: 28 }, (28 / 36) * 57_307.68],
  ["no month in force", { eigenSchaal: "9", fte: 1, ingangsdatum: "2027-01-01" }, 0],
])("cost: %s", (_, plaats, expected) => expect(row(plaats).Loonkosten).toBeCloseTo(expected, 6));

it("adds inhuur to the cost for its own months, outside the formatie", () => {
  // 8.000 x 3 months; 1 x 3.400 x 1,4046 x 12 = 57.307,68
  expect(row({ eigenSchaal: "9", fte: 1, bezetting: 0, inhuurFte: 1, inhuurPerMaand: 8000, inhuurVanaf: "2026-02-01", inhuurTot: "2026-04-30" })).toMatchObject({ "Formatie fte": 1, "Vacature fte": 1, Inhuurkosten: 24_000 });
});

it("raises the years after planjaar by the product of the rises: 1,02 x 1,03", () => {
  const rise = (jaar: number, waarde: number | null) => ({ jaar, waarde, datum: null, bron: null });
  const regel = row({ eigenSchaal: "10A", fte: 1 }, 2026, { loonstijgingen: [rise(2027, 0.02), rise(2028, 0.03), rise(2029, null)] });
  expect(regel["Kosten t+2"]).toBeCloseTo(4000 * 12 * 1.4046 * 1.0506, 6);
  expect(regel["Kosten t+3"]).toBe("");
});

it("gives no cost while a percentage is not filled in", () => {
  expect(row({ eigenSchaal: "9", fte: 1 }, 2026, { ikb: { waarde: null, datum: null, bron: null } })).toMatchObject({ Loonkosten: "", Kosten: "" });
});
