/** The old plan and its people as was/wordt keeps them. */
import type { Formatieplaats } from "../../../src/model/formatieplan/formatieplaats";
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { legOvergangen } from "../../../src/rules/was-wordt/leg-overgangen";
import { legPlaatsing } from "../../../src/rules/was-wordt/plaatsing";
import { wasPlan, type WasPlaats } from "../../../src/rules/was-wordt/was-plan";
import { PLAN_2026 } from "../../plans/formatieplan-vergelijken/kleine-plannen";

const plaats = (fields: Partial<Formatieplaats>): Formatieplaats => ({ ...LEGE_FORMATIEPLAATS, ...fields });
const was = (plaatsen: readonly Formatieplaats[], change: Partial<FormatieplanGegevens> = {}) => wasPlan({ ...PLAN_2026, plaatsen, ...change });

describe("the old plan", () => {
  it("keeps fte of the peildatum and cost of the year: of schaal 11 that is 108.000 an fte, with its fte-jaren", () => {
    expect(wasPlan(PLAN_2026).plaatsen.slice(0, 2)).toEqual([
      { formatieplaats: "1", afdeling: "Beleid", functie: "Adviseur", schaal: "11", fte: 1, kosten: expect.closeTo(108_000, 6), fteJaren: 1, inhuurkosten: null, bezetting: 1, personen: 1 },
      { formatieplaats: "2", afdeling: "Beleid", functie: "Adviseur", schaal: "11", fte: 1.5, kosten: expect.closeTo(162_000, 6), fteJaren: 1.5, inhuurkosten: null, bezetting: 1.5, personen: 2 },
    ]);
  });
  it("makes one place of rows that follow each other: described by the one in force, its cost of both halves", () => {
    // Half a year of schaal 6 is 27.000, of schaal 7 31.500; on the peildatum of 1 August only the second counts as fte.
    const parameters = { ...PLAN_2026.parameters, peildatum: { waarde: "2026-08-01", datum: null, bron: null } };
    const rows = [
      plaats({ formatieplaats: "A", functie: "Klerk", eigenSchaal: "6", fte: 1, einddatum: "2026-06-30", bezetting: 0.4, aantalPersonen: 1, inhuurPerMaand: 500 }),
      plaats({ formatieplaats: "a", functie: "Chef", eigenSchaal: "7", fte: 1, ingangsdatum: "2026-07-01", bezetting: 0.5, aantalPersonen: 2, inhuurPerMaand: 100 }),
    ];
    expect(was(rows, { parameters }).plaatsen).toEqual([
      { formatieplaats: "a", afdeling: null, functie: "Chef", schaal: "7", fte: 1, kosten: expect.closeTo(27_000 + 31_500 + 3_000 + 600, 6), fteJaren: 1, inhuurkosten: 3_600, bezetting: 0.9, personen: 3 },
    ]);
    // Of rows that are none in force the first describes the place.
    expect(was(rows.map((row) => ({ ...row, ingangsdatum: "2027-01-01", einddatum: null })), { parameters }).plaatsen).toMatchObject([{ functie: "Klerk", fte: 0 }]);
  });
  it("counts what is known of a place, as the totals of the plan do, and splits no cost of which a row does not say its part", () => {
    // 12 x 3.000 x 1,5 + 12 x 100
    const rows = [plaats({ formatieplaats: "A", eigenSchaal: "6", fte: 1, bezetting: 1, inhuurPerMaand: 100 }), plaats({ formatieplaats: "A", eigenSchaal: "99", fte: null })];
    expect(was(rows).plaatsen).toEqual([{ formatieplaats: "A", afdeling: null, functie: null, schaal: "6", fte: 1, kosten: expect.closeTo(55_200, 6), fteJaren: null, inhuurkosten: 1_200, bezetting: null, personen: null }]);
  });
  it("numbers places that had no number, as the plan itself does", () => {
    expect(was([plaats({ functie: "Klerk", fte: 1 }), plaats({ functie: "Bode", fte: 1 })]).plaatsen.map(({ formatieplaats, functie }) => [formatieplaats, functie])).toEqual([["P001", "Klerk"], ["P002", "Bode"]]);
  });
  it("says of which day, year and table its figures are", () => {
    const { parameters, salaristabel } = PLAN_2026;
    expect(was([]).omschrijving).toBe("fte op 01-01-2026, kosten van 2026, salaristabel Tabel 2026, geldig vanaf 01-01-2026");
    expect(was([], { salaristabel: salaristabel && { ...salaristabel, datum: null } }).omschrijving).toBe("fte op 01-01-2026, kosten van 2026, salaristabel Tabel 2026, datum niet vermeld");
    const open = { waarde: null, datum: null, bron: null };
    expect(was([], { salaristabel: null, parameters: { ...parameters, peildatum: open, planjaar: open } }).omschrijving).toBe("fte op onbekend, kosten van een onbekend planjaar, zonder salaristabel");
  });
});

describe("a line per person", () => {
  const place = (formatieplaats: string, personen: number | null, bezetting: number | null): WasPlaats => ({ formatieplaats, afdeling: null, functie: null, schaal: null, fte: 1, kosten: null, fteJaren: null, inhuurkosten: null, bezetting, personen });
  const to = (van: string | null, wordt: string | null) => ({ was: van, wordt, motief: null });
  it.each<[string, WasPlaats, ReturnType<typeof to>[], [number | null, string | null][]]>([
    ["two persons on a place that goes on", place("A", 2, 2), [to("a", "B")], [[1, "B"], [2, "B"]]],
    ["a place that became two: which, is for people to say", place("A", 1, 1), [to("A", "B"), to("A", "C")], [[1, null]]],
    ["a place that ends", place("A", 1, 1), [to("A", null)], [[1, null]]],
    ["a place of which nothing is said", place("A", 1, 1), [to(null, "B"), to("C", "D")], [[1, null]]],
    ["nobody", place("A", 0, 0), [to("A", "B")], []],
    ["bezetting, and no number of persons", place("A", null, 0.5), [to("A", "B")], [[null, "B"]]],
    ["neither known", place("A", null, null), [to("A", "B")], [[null, "B"]]],
    ["no bezetting", place("A", null, 0), [to("A", "B")], []],
  ])("%s", (_, from, overgangen, expected) => {
    expect(legPlaatsing([from], overgangen)).toEqual(expected.map(([nr, wordt]) => ({ was: "A", nr, wordt, status: null, toelichting: null })));
  });
});

it("a place that is said to be split, whose number lives on in the new plan as another place: that one is new", () => {
  expect(legOvergangen(["1", "2"], ["1", "2", "3"], [{ was: "1", wordt: "3", motief: "m" }]).map(({ was: from, wordt }) => [from, wordt])).toEqual([["2", "2"], ["1", "3"], [null, "1"]]);
  expect(legOvergangen(["1"], ["1"], [{ was: null, wordt: "1", motief: "m" }]).map(({ was: from, wordt }) => [from, wordt])).toEqual([["1", null], [null, "1"]]);
  expect(legOvergangen(["a"], ["A"]).map(({ was: from, wordt }) => [from, wordt])).toEqual([["a", "A"]]);
});
