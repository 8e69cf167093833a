/** The rules of a formation plan; every expected figure is worked out by hand in its line. */
import { geldendeVersie } from "../../../src/rules/formatieplan/geldende-versie";
import { geldtOp } from "../../../src/rules/formatieplan/geldt-op";
import { maandenInPlanjaar } from "../../../src/rules/formatieplan/maanden-in-planjaar";
import { opslag } from "../../../src/rules/formatieplan/opslag";
import { isOmgekeerd } from "../../../src/rules/formatieplan/periode";
import { plaatskosten } from "../../../src/rules/formatieplan/plaatskosten";
import { inhuurratio, overheadaandeel, vacatureratio } from "../../../src/rules/formatieplan/ratios";
import { schaalVanScore } from "../../../src/rules/formatieplan/schaal-van-score";
import { schaalbedrag } from "../../../src/rules/formatieplan/schaalbedrag";
import { spanOfControl } from "../../../src/rules/formatieplan/span-of-control";
import { bezettingsverschil } from "../../../src/rules/formatieplan/vacature";
import { verhogingsfactor } from "../../../src/rules/formatieplan/verhogingsfactor";
import { makeSalaristabel } from "../../../src/rules/loonkosten/salaristabel";

const periode = (ingangsdatum: string | null, einddatum: string | null) => ({ ingangsdatum, einddatum });

describe("months of the planjaar", () => {
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
    ["1900 was no leap year", null, "1900-02-28", 1900, 2],
    ["2000 was", null, "2000-02-28", 2000, 1 + 28 / 29],
    ["began before and ends after", "2020-05-05", "2030-01-01", 2026, 12],
    ["begins after the year", "2027-01-01", null, 2026, 0],
    ["ended before the year", null, "2025-12-31", 2026, 0],
    ["ends on the first day", null, "2026-01-01", 2026, 1 / 31],
    ["begins on the last day", "2026-12-31", null, 2026, 1 / 31],
    ["ends before it begins", "2026-07-01", "2026-06-30", 2026, 0],
  ])("%s", (_, ingang, einde, planjaar, expected) => expect(maandenInPlanjaar(periode(ingang, einde), planjaar)).toBeCloseTo(expected, 12));

  it("of two halves of a period add up to the whole, wherever it is cut", () => {
    for (let month = 1; month <= 12; month++) {
      const cut = `2028-${String(month).padStart(2, "0")}-14`;
      const next = `2028-${String(month).padStart(2, "0")}-15`;
      expect(maandenInPlanjaar(periode(null, cut), 2028) + maandenInPlanjaar(periode(next, null), 2028)).toBeCloseTo(12, 12);
    }
  });
});

describe("the peildatum", () => {
  it.each<[string, string | null, string | null, boolean]>([
    ["no dates", null, null, true],
    ["the first day counts", "2026-07-01", null, true],
    ["the last day counts", null, "2026-07-01", true],
    ["begins a day later", "2026-07-02", null, false],
    ["ended a day before", null, "2026-06-30", false],
  ])("%s", (_, ingang, einde, expected) => expect(geldtOp(periode(ingang, einde), "2026-07-01")).toBe(expected));

  it("no day is in a period that is the wrong way round", () => {
    expect(isOmgekeerd(periode("2026-07-01", "2026-06-30"))).toBe(true);
    expect(isOmgekeerd(periode("2026-07-01", "2026-07-01"))).toBe(false);
    expect(isOmgekeerd(periode(null, "2026-06-30"))).toBe(false);
  });
});

describe("vacature and bovenformatief", () => {
  it.each([
    [1, 0.6, { vacature: 0.4, bovenformatief: 0 }],
    [1, 1.2, { vacature: 0, bovenformatief: 0.2 }],
    [0.9, 0.9, { vacature: 0, bovenformatief: 0 }],
    [0, 0.5, { vacature: 0, bovenformatief: 0.5 }],
    [null, 1, null],
    [1, null, null],
  ])("of formatie %p and bezetting %p", (formatie, bezetting, expected) => expect(bezettingsverschil(formatie, bezetting)).toEqual(expected));
});

describe("amounts", () => {
  const tabel = makeSalaristabel([
    { schaal: "9", periodiek: 0, bedrag: 2700 },
    { schaal: "9", periodiek: 1, bedrag: 2900 },
    { schaal: "9", periodiek: 2, bedrag: 3400 },
    { schaal: "10A", periodiek: null, bedrag: 4000 },
    { schaal: "11", periodiek: 0, bedrag: 1 },
    { schaal: "11", periodiek: 0, bedrag: 2 },
  ]);
  const value = (schaal: string, keuze: Parameters<typeof schaalbedrag>[2]) => {
    const found = schaalbedrag(tabel, schaal, keuze);
    return found.kind === "determined" ? found.value : found.kind;
  };
  it("takes the maximum, the average (9000 / 3) or the step the user says", () => {
    expect(value("9", { soort: "maximum" })).toBe(3400);
    expect(value("9", { soort: "gemiddelde" })).toBe(3000);
    expect(value("9", { soort: "eigen", periodiek: 1 })).toBe(2900);
    expect(value("10A", { soort: "gemiddelde" })).toBe(4000);
  });
  it("leaves open what the table lacks or says twice", () => {
    expect(value("12", { soort: "gemiddelde" })).toBe("undetermined");
    expect(value("9", { soort: "eigen", periodiek: 7 })).toBe("undetermined");
    expect(value("11", { soort: "gemiddelde" })).toBe("conflict");
  });
  // 1,1705 x 1,20 = 1,4046
  it("compounds IKB and werkgeverslasten", () => expect(opslag(0.1705, 0.2)).toBeCloseTo(0.4046, 12));
  it("compounds the raises after the year of the table: 1,02 x 1,03 = 1,0506", () => {
    const verhogingen = [{ jaar: 2026, percentage: 0.5 }, { jaar: 2027, percentage: 0.02 }, { jaar: 2028, percentage: 0.03 }];
    expect(verhogingsfactor(verhogingen, 2026, 2028)).toBeCloseTo(1.0506, 12);
    expect(verhogingsfactor(verhogingen, 2026, 2026)).toBe(1);
  });
  it.each([
    // 0,5 fte x 4000 x 6 months x 1,4046 = 16.855,20
    ["half a year of half an fte", { fte: 0.5, maandbedrag: 4000, maanden: 6, opslag: 0.4046, factor: 1 }, 16_855.2],
    // 1 x 3000 x 12 x 1,25 x 1,02 = 45.900
    ["a whole year with a raise", { fte: 1, maandbedrag: 3000, maanden: 12, opslag: 0.25, factor: 1.02 }, 45_900],
    ["no month in force", { fte: 1, maandbedrag: 3000, maanden: 0, opslag: 0.25, factor: 1 }, 0],
  ])("cost of %s", (_, facts, expected) => expect(plaatskosten(facts)).toBeCloseTo(expected, 8));
});

describe("dated tables", () => {
  const oud = { naam: "Conversie 2019", datum: "2019-10-01", banden: [{ van: 0, tot: 30, schaal: "9" }, { van: 31, tot: null, schaal: "10" }] };
  const nieuw = { naam: "Conversie 2026", datum: "2026-07-01", banden: [{ van: 0, tot: 30, schaal: "9" }, { van: 30, tot: 40, schaal: "10A" }] };
  it("the latest that has begun holds, from its first day", () => {
    expect(geldendeVersie([nieuw, oud], "2026-06-30")).toMatchObject({ kind: "determined", value: oud });
    expect(geldendeVersie([nieuw, oud], "2026-07-01")).toMatchObject({ kind: "determined", value: nieuw });
  });
  it("none before the first, and no choice between two of one day", () => {
    expect(geldendeVersie([nieuw, oud], "2019-09-30").kind).toBe("undetermined");
    expect(geldendeVersie([oud, { ...oud, naam: "Andere" }], "2020-01-01").kind).toBe("conflict");
  });
  it("a score gets the scale of the table that holds, with its name and date", () => {
    const before = schaalVanScore([oud, nieuw], 35, "2026-01-01");
    expect(before).toMatchObject({ kind: "determined", value: "10" });
    expect(before.kind === "determined" ? before.because.at(-1)?.sentence : "").toBe("Conversie 2019, geldig vanaf 01-10-2019");
    expect(schaalVanScore([oud, nieuw], 35, "2026-08-01")).toMatchObject({ kind: "determined", value: "10A" });
  });
  it("in two bands, in none, or without a table it stays open", () => {
    expect(schaalVanScore([oud, nieuw], 30, "2026-08-01")).toMatchObject({ kind: "conflict", candidates: ["9", "10A"] });
    expect(schaalVanScore([oud, nieuw], 41, "2026-08-01").kind).toBe("undetermined");
    expect(schaalVanScore([], 41, "2026-08-01").kind).toBe("undetermined");
  });
});

describe("span of control and ratios", () => {
  const rijen = [{ leidinggevend: true, personen: 2, fte: 1.8 }, { leidinggevend: false, personen: 14, fte: 9 }, { leidinggevend: false, personen: 6, fte: 4.5 }];
  // (14 + 6) / 2 = 10 persons; (9 + 4,5) / 1,8 = 7,5 fte
  it("counts who does not lead, per leader", () => expect(spanOfControl(rijen)).toEqual({ personen: 10, fte: 7.5 }));
  it("gives none without leaders, or where a row does not say", () => {
    expect(spanOfControl(rijen.slice(1))).toEqual({ personen: null, fte: null });
    expect(spanOfControl([...rijen, { leidinggevend: false, personen: null, fte: 1 }])).toEqual({ personen: null, fte: 14.5 / 1.8 });
  });
  it("divides by what belongs below the line", () => {
    expect(vacatureratio(2, 40)).toBe(0.05);
    expect(inhuurratio(1, 9)).toBe(0.1);
    expect(overheadaandeel(5, 40)).toBe(0.125);
    expect(vacatureratio(1, 0)).toBeNull();
  });
});
