/**
 * The hardest arithmetic of a year, worked out by hand and calculated by LibreOffice: a leap year, two rises of wages (3% from 1 April, 2% on that
 * from 16 October), hours of a week of 36, a tussenschaal, parts of months, inhuur with an end, and a place that ended before the year.
 * Opslag 1,2 x 1,25 = 1,5: a month of 1 fte costs 6.300 on schaal 9, 7.500 on 10, 8.400 on 10A and 9.000 on 11.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Formatieplaats } from "../../../src/model/formatieplan/formatieplaats";
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { legeParameters } from "../../../src/model/formatieplan/lege-parameters";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { legScenarios } from "../../../src/plans/formatieplan-extra/leg-extra";
import { GEEN_EXTRA } from "../../../src/plans/formatieplan-extra/plan-extra";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { errorCells, recalculate, type ShownSheets } from "../../system/recalculate";
import { poison } from "../../workbook/frameworks/edit-book";

const folder = mkdtempSync(join(tmpdir(), "functieboek-zwaar-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plaats = (formatieplaats: string, eigenSchaal: string, own: Partial<Formatieplaats>): Formatieplaats => ({ ...LEGE_FORMATIEPLAATS, formatieplaats, functie: "Functie", afdeling: "Een", eigenSchaal, ...own });
const vanaf = (waarde: number, datum = "2028-01-01"): { waarde: number; datum: string; bron: string } => ({ waarde, datum, bron: "bedacht" });

const PLAN: FormatieplanGegevens = {
  naam: "Zwaar", kader: null, eigenKolommen: [], metNamen: false, conversietabel: null,
  plaatsen: [
    plaats("A", "9", { uren: 32 }),
    plaats("B", "10A", { fte: 1, ingangsdatum: "2028-02-15", einddatum: "2028-09-20" }),
    plaats("C", "11", { fte: 0.5, bezetting: 0, inhuurFte: 0.5, inhuurVanaf: "2028-01-10", inhuurTot: "2028-02-29", inhuurPerMaand: 6000, inhuurDekking: "vacaturegeld" }),
    plaats("D", "10", { fte: 1, bezetting: 1.3, ingangsdatum: "2028-02-29" }),
    plaats("E", "11", { fte: 1, bezetting: 1, einddatum: "2027-12-31" }),
  ],
  parameters: {
    ...legeParameters(2028, null), peildatum: { waarde: "2028-03-01", datum: null, bron: "bedacht" }, ikb: vanaf(0.2), werkgeverslasten: vanaf(0.25),
    stijgingenInJaar: [vanaf(0.03, "2028-04-01"), vanaf(0.02, "2028-10-16")], loonstijgingen: [{ jaar: 2029, ...vanaf(0.04) }, { jaar: 2030, waarde: null, datum: null, bron: null }, { jaar: 2031, waarde: null, datum: null, bron: null }],
  },
  salaristabel: {
    id: null, naam: "Tabel 2028", datum: "2028-01-01", bron: "bedacht",
    regels: ([["9", 4200], ["10", 5000], ["10A", 5600], ["11", 6000]] as const).flatMap(([schaal, top]) => [{ schaal, periodiek: 10, bedrag: top - 400 }, { schaal, periodiek: 11, bedrag: top }]),
  },
};

/** 1 fte of place D to schaal 9 from 1 July: 1.200 a month less, x (1,03 x (3 + 15/31) + 1,0506 x (16/31 + 2)) months. */
const MUTATIE = { scenario: "Lichter", ingangsdatum: "2028-07-01", soort: "verplaatsen", formatieplaats: "D", fte: 1, naarAfdeling: null, naarSchaal: "9", toelichting: null } as const;

let shown: ShownSheets;
beforeAll(async () => {
  const plan = planFormatieplan(PLAN, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2027-11-21", extra: { ...GEEN_EXTRA, scenarios: legScenarios(PLAN, [MUTATIE]) } });
  const file = join(folder, "zwaar.xlsx");
  writeFileSync(file, await writeXlsx(poison(bookOfPlan(plan))));
  shown = await recalculate(file, "values");
}, 300_000);

/** A line of a sheet by the text in one of its cells, as column head -> figure of a head row above it. */
function figures(sheet: string, head: string, label: string): ReadonlyMap<string, number> {
  const rows = shown.get(sheet) ?? [];
  const heads = rows.find((row) => row.includes(head)) ?? [];
  const line = rows.slice(rows.indexOf(heads) + 1).find((row) => row[heads.indexOf(head)] === label) ?? [];
  return new Map(heads.map((naam, at) => [naam, Number((line[at] ?? "x") || "NaN")]));
}

const AFTER = 1.03 * (6 + 15 / 31) + 1.03 * 1.02 * (16 / 31 + 2);

it.each<[string, Readonly<Record<string, number>>]>([
  // 32 / 36 x 6.300 = 5.600 a month
  ["A", { "Formatie fte": 8 / 9, "Maanden": 12, "Loonmaanden": 3 + AFTER, "Loonkosten": 69_002.26, "Kosten t+1": 67_200 * 1.03 * 1.02 * 1.04 }],
  // 15 to 29 February, March, April to August, 20 of 30 days of September
  ["B", { "Maanden": 15 / 29 + 1 + 5 + 20 / 30, "Loonmaanden": 15 / 29 + 1 + 1.03 * (5 + 20 / 30), "Loonkosten": 61_772.83, "Kosten t+1": 0 }],
  // 22 of 31 days of January and all of February of inhuur, which no rise of wages touches
  ["C", { "Loonkosten": 55_448.25, "Inhuurkosten": 10_258.06, "Kosten": 65_706.31, "Vacature fte": 0.5, "Bovenformatief fte": 0, "Inhuur op peildatum": 0, "Kosten t+1": 54_000 * 1.03 * 1.02 * 1.04 }],
  // 29 February is a day of 29
  ["D", { "Maanden": 1 / 29 + 10, "Loonkosten": 77_672.36, "Vacature fte": 0, "Bovenformatief fte": 0.3 }],
  ["E", { "Maanden": 0, "Loonkosten": 0, "Fte op peildatum": 0, "Kosten t+1": 0 }],
])("place %s", (naam, expected) => {
  const found = figures("Formatieplan", "Formatieplaats", naam);
  for (const [kolom, value] of Object.entries(expected)) expect([kolom, found.get(kolom)?.toFixed(2)]).toEqual([kolom, value.toFixed(2)]);
});

it("adds up to 274.153,76 in 2028 and 230.762,19 in 2029, with vacature and bovenformatief apart", () => {
  expect(errorCells(shown)).toEqual([]);
  // 8/9 + 1 + 0,5 + 1 in force on 1 March
  const total = figures("Totalen", "Afdeling", "Een");
  expect([total.get("Formatie"), total.get("Vacature"), total.get("Boven-formatief"), [...total].find(([head]) => head.startsWith("Kosten"))?.[1]].map((value) => value?.toFixed(2))).toEqual(["3.39", "0.50", "0.30", "274153.76"]);
  const meerjaren = (shown.get("Meerjaren") ?? []).find(([label]) => label === "Kosten") ?? [];
  expect(meerjaren.slice(1, 3).map((value) => Number(value).toFixed(2))).toEqual(["274153.76", "230762.19"]);
});

it("counts a scenario at the wages of its months", () => {
  const months = 1.03 * (3 + 15 / 31) + 1.0506 * (16 / 31 + 2);
  const lijn = figures("Mutaties", "Scenario", "Lichter");
  expect([lijn.get("Verschil kosten")?.toFixed(2), lijn.get("Verschil per jaar")]).toEqual([(-1200 * months).toFixed(2), -14_400]);
});

it("names nothing on Controles that is not so: the rises have their day, and lie in the year", () => {
  const rows = shown.get("Controles") ?? [];
  const count = (naam: string): string | undefined => rows.find((row) => row[1] === naam)?.[2];
  expect(["Loonstijging zonder ingangsdatum", "Loonstijging buiten het planjaar", "Inhuur zonder einddatum", "Inhuur zonder dekking", "Einde voor begin", "Bezetting hoger dan formatie"].map(count)).toEqual(["0", "0", "0", "0", "0", "1"]);
});
