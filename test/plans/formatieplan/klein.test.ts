/** The small plan's figures, worked out by hand. That LibreOffice calculates the same is in werkmap.test.ts. */
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import type { CellValue, SheetPlan } from "../../../src/model/workbook-plan";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { KLEIN_PLAN } from "./klein-plan";

const plan = planFormatieplan(KLEIN_PLAN, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" });
const sheetOf = (name: string): SheetPlan => {
  const sheet = plan.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** A place by its number: column -> value. */
function place(nummer: string): ReadonlyMap<string, CellValue> {
  const table = sheetOf("Formatieplan").tables[0];
  const row = table?.rows.find(([first]) => first === nummer);
  if (!table || !row) throw new Error(`no place ${nummer}`);
  return new Map(table.columns.map(({ name }, at) => [name, row[at] ?? null]));
}

/** The cells behind a label, in the block with a heading. */
function line(sheet: string, label: string, heading?: string): readonly CellValue[] {
  const blocks = sheetOf(sheet).blocks.filter((block) => heading === undefined || block.rows[0]?.[0]?.value === heading);
  const row = blocks.flatMap((block) => block.rows).find(([head]) => head?.value === label);
  if (!row) throw new Error(`no line ${label}`);
  return row.slice(1).map((cell) => cell?.value ?? null);
}

/** Numbers to cents. */
const tidy = (values: readonly CellValue[]): readonly CellValue[] => values.map((value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value));

/** (1 + 20%) x (1 + 25%) = 1,5; a whole year of schaal 11 is 5.000 x 1,5 x 12 = 90.000. */
describe("a place", () => {
  it.each([
    ["P01", "schaal 14: 7.000 x 1,5 x 12", "Loonkosten", 126_000],
    ["P03", "28,8 / 36 = 0,8 fte", "Formatie fte", 0.8],
    ["P03", "0,8 x 90.000", "Loonkosten", 72_000],
    ["P04", "10A, pasted as 10a: 4.800 x 18", "Loonkosten", 86_400],
    ["P04", "1,2 on a place of 1", "Bovenformatief fte", 0.2],
    ["P04", "not netted", "Vacature fte", 0],
    ["P05", "an empty place of 0,5", "Vacature fte", 0.5],
    ["P05", "March to August: 6 x 4.000", "Inhuurkosten", 24_000],
    ["P05", "43.200 + 24.000", "Kosten", 67_200],
    ["P06", "16 March to December: 16 of 31 days and 9 months", "Maanden", 9 + 16 / 31],
    ["P06", "3.500 x 1,5 x 9,516", "Loonkosten", 49_959.68],
    ["P06", "a whole year, 2% more: 63.000 x 1,02", "Kosten t+1", 64_260],
    ["P07", "until 30 June: 6 months", "Loonkosten", 31_500],
    ["P07", "on 1 July", "Van kracht", "nee"],
    ["P07", "on 1 July", "Fte op peildatum", 0],
    ["P08", "0,9 less 0,4", "Netto bezetting fte", 0.5],
    ["P10", "bezetting unknown", "Vacature fte", ""],
    ["P11", "an own scale: 4.500 x 18", "Loonkosten", 81_000],
    ["P11", "the framework says", "Kaderschaal", "6"],
    ["P11", "ends with the plan year", "Kosten t+1", 0],
    ["P12", "no scale 9 in the table", "Kosten", ""],
    ["P02", "the third rise is not filled in", "Kosten t+3", ""],
  ])("%s, %s: %s is %s", (nummer, _, kolom, expected) => {
    expect(tidy([place(nummer).get(kolom) ?? null])).toEqual(tidy([expected]));
  });
});

describe("the totals", () => {
  // regels, formatie, bezetting, netto, vacature, bovenformatief, inhuur, loon, inhuur, kosten, onbekend
  it.each([
    ["Per afdeling", "Directie", [1, 1, 1, 1, 0, 0, 0, 126_000, "", 126_000, 0]],
    ["Per afdeling", "Beleid", [4, 3.3, 3, 3, 0.5, 0.2, 0.5, 291_600, 24_000, 315_600, 0]],
    ["Per afdeling", "Uitvoering", [2, 1.9, 1.9, 1.5, 0, 0, 0, 138_159.68, "", 138_159.68, 0]],
    ["Per afdeling", "Ondersteuning", [3, 2.5, 1.5, 1.5, 0.5, 0, 0, 162_000, "", 162_000, 0]],
    ["Per afdeling", "(niet ingevuld)", [1, 1, 1, 1, 0, 0, 0, "", "", "", 1]],
    ["Per afdeling", "Totaal", [11, 9.7, 8.4, 8, 1, 0.2, 0.5, 717_759.68, 24_000, 741_759.68, 1]],
    ["Per reeks", "Beleid", [4, 3.3, 3, 3, 0.5, 0.2, 0.5, 291_600, 24_000, 315_600, 0]],
    ["Per soort formatie", "tijdelijk", [1, 1, 0.5, 0.5, 0.5, 0, 0, 81_000, "", 81_000, 0]],
  ])("%s, %s", (heading, label, expected) => {
    expect(tidy(line("Totalen", label, heading))).toEqual(expected);
  });

  it.each([
    ["Formatie", 9.7], ["Vacature", 1], ["Bovenformatief", 0.2], ["Inhuur", 0.5],
    // 1 / (9,7 - 0,5 of which the bezetting is not known)
    ["Vacatureratio", 1 / 9.2], ["Inhuurratio in fte", 0.5 / 8.9], ["Inhuurratio in kosten", 24_000 / 741_759.677419355],
    // 1 + 0,5 + 1 of 3,5 fte of which it is stated
    ["Overhead", 2.5 / 3.5],
    // 14 + 1,8 x 11 + 1,5 x 10,5 + 10 + 9 + 1,9 x 8 + 1,5 x 6 = 92,75
    ["Gemiddelde schaal", 92.75 / 9.7],
    // one Directeur, 8,7 others; P05 and P10 state no persons; P12 has no amount
    ["Span of control in fte", 8.7], ["Span of control in personen", "niet te bepalen"], ["Gemiddelde loonsom per fte", "niet te bepalen"],
  ])("%s", (label, expected) => {
    const [value] = line("Totalen", label, "Kerncijfers");
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 8);
    else expect(value).toBe(expected);
  });
});

describe("places whose formatie nobody filled in", () => {
  const without = (count: number): ReadonlyMap<string, SheetPlan> => {
    const plaatsen = KLEIN_PLAN.plaatsen.map((plaats, at) => (at < count ? { ...plaats, fte: null, uren: null, inhuurFte: null } : plaats));
    return new Map(planFormatieplan({ ...KLEIN_PLAN, plaatsen }, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" }).sheets.map((sheet) => [sheet.name, sheet]));
  };
  const cell = (sheets: ReadonlyMap<string, SheetPlan>, name: string, row: number, column: number): CellValue => sheets.get(name)?.blocks[0]?.rows[row - 1]?.[column - 1]?.value ?? null;
  const VIEWS = ["Totalen", "Formatiematrix", "Functie per afdeling", "Schaalverdeling", "Meerjaren"];

  it.each([
    [0, "Alle regels van het formatieplan staan in dit overzicht."],
    [1, "1 regel van het formatieplan heeft geen formatie en telt niet mee; zie Controles."],
    [2, "2 regels van het formatieplan hebben geen formatie en tellen niet mee; zie Controles."],
  ])("%s of them: each view says so above its figures", (count, sentence) => {
    const sheets = without(count);
    expect(VIEWS.map((name) => cell(sheets, name, 3, 1))).toEqual(VIEWS.map(() => sentence));
  });

  it("all of them: the formatie is not 0 but not to be determined", () => {
    const rows = without(KLEIN_PLAN.plaatsen.length).get("Totalen")?.blocks.flatMap((block) => block.rows) ?? [];
    const value = (label: string): CellValue | undefined => rows.find(([head]) => head?.value === label)?.[1]?.value;
    expect(["Formatie", "waarvan structureel", "waarvan tijdelijk"].map(value)).toEqual(Array(3).fill("niet te bepalen"));
  });
});

it("spreads the fte over the scales, empty ones shown", () => {
  const fte = (schaal: string): CellValue => tidy(line("Schaalverdeling", schaal))[2] ?? null;
  expect(["6", "7", "8", "9", "10", "10A", "11", "12", "13", "14", "Totaal"].map(fte)).toEqual([1.5, 0, 1.9, 1, 1, 1.5, 1.8, 0, 0, 1, 9.7]);
});

it("has the functions by scale and by afdeling", () => {
  expect(line("Formatiematrix", "Functie").slice(0, 10)).toEqual(["6", "7", "8", "9", "10", "10A", "11", "12", "13", "14"]);
  expect(tidy(line("Formatiematrix", "Administratief medewerker")).slice(0, 12)).toEqual([1.5, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2.5]);
  expect(line("Functie per afdeling", "Functie")).toEqual(["Directie", "Beleid", "Uitvoering", "Ondersteuning", "(niet ingevuld)", "Niet in deze matrix", "Totaal"]);
  expect(tidy(line("Functie per afdeling", "Medewerker*"))).toEqual([0, 0, 1.9, 0, 0, 0, 1.9]);
  expect(tidy(line("Functie per afdeling", "Totaal"))).toEqual([1, 3.3, 1.9, 2.5, 1, 0, 9.7]);
});

it("looks three years ahead: without P07 and P11 a year is 618.300 at today's wages", () => {
  expect(tidy(line("Meerjaren", "Kosten"))).toEqual([741_759.68, 630_666, 649_585.98, ""]);
  // 2026: 9,7 less P06 and with P07 by their months: 8,7 + 9,516 / 12 + 6 / 12
  expect(line("Meerjaren", "Gemiddelde formatie in fte")[0]).toBeCloseTo(8.7 + (9 + 16 / 31) / 12 + 0.5, 8);
});

it("names what asks attention, with its rows", () => {
  const found = (naam: string): readonly CellValue[] => {
    const row = sheetOf("Controles").blocks.flatMap((block) => block.rows).find((cells) => cells[1]?.value === naam);
    return [2, 4, 5].map((at) => row?.[at]?.value ?? null);
  };
  // P01 stands in row 7
  expect(found("Functie niet in het kader")).toEqual([1, 18, ""]);
  expect(found("Eigen schaal wijkt af")).toEqual([1, 17, ""]);
  expect(found("Bezetting hoger dan formatie")).toEqual([1, 10, ""]);
  expect(found("Bezetting niet ingevuld")).toEqual([1, 16, ""]);
  expect(found("Geen bedrag voor de schaal")).toEqual([1, 18, ""]);
  expect(found("Telt een deel van het planjaar")).toEqual([2, 12, 13]);
  expect(found("Parameter van voor het planjaar")).toEqual([0, "", ""]);
  // A choice of the user needs no date; the peildatum with a made-up source (6), hours of 1 fte (9), leaders (17) and the stated formatie (18) do.
  expect(found("Parameter zonder datum of bron")).toEqual([4, 6, 9]);
  expect(found("Plan wijkt af van de vermelde formatie")).toEqual([1, null, null]);
  expect(found("Clusters tellen anders op")).toEqual([1, null, null]);
});
