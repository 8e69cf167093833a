/**
 * A plan with was/wordt, plaatsing, scenario's, a list of bezetting and what was read: as a file for LibreOffice and Microsoft's validator, in
 * both renderers, read back, and changed without the add-in. Figures are worked out in kleine-plannen.ts.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellKey, type Book } from "../../../src/model/book";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { legScenarios, legWasWordt } from "../../../src/plans/formatieplan-extra/leg-extra";
import { GEEN_EXTRA, type PlanExtra } from "../../../src/plans/formatieplan-extra/plan-extra";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { legNaastPlan } from "../../../src/rules/bezettingslijst/leg-naast-plan";
import { leesLoonlijst } from "../../../src/rules/bezettingslijst/lees-loonlijst";
import { LOONLIJSTVELDEN } from "../../../src/rules/bezettingslijst/loonlijstvelden";
import { koppelVelden } from "../../../src/rules/formatielijst/koppel-velden";
import { leesMutaties } from "../../../src/rules/plan-lezen/lees-mutaties";
import { leesPlan } from "../../../src/rules/plan-lezen/lees-plan";
import { leesWasWordt } from "../../../src/rules/plan-lezen/lees-was-wordt";
import { plantabellenVanBoek } from "../../../src/rules/plan-lezen/plantabellen-van-boek";
import type { Mutatie } from "../../../src/rules/scenario/mutatie";
import { writePlan } from "../../../src/workbook/excel/write/write-plan";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { differences } from "../../differential/compare-books";
import { errorCells, recalculateAll, type ShownSheets } from "../../system/recalculate";
import { validateXlsx } from "../../system/validate-xlsx";
import { startExcel } from "../../workbench/office-js";
import { changeCell, poison } from "../../workbook/frameworks/edit-book";
import { PLAN_2026, PLAN_2027, VERVOLG_2026, VERVOLG_2027 } from "./kleine-plannen";
import { compareWithPlanned } from "./planned-values";

const folder = mkdtempSync(join(tmpdir(), "functieboek-vergelijken-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mutatie = (scenario: string, ingangsdatum: string, soort: Mutatie["soort"], formatieplaats: string | null, fte: number, change: Partial<Mutatie> = {}): Mutatie => ({
  scenario, ingangsdatum, soort, formatieplaats, fte, naarAfdeling: null, naarSchaal: null, toelichting: null, ...change,
});
const MUTATIES = [
  mutatie("Lichter", "2027-07-01", "verplaatsen", "1", 1, { naarSchaal: "10", toelichting: "lichtere taak" }),
  mutatie("Krimp", "2027-04-16", "vervallen", "34", 0.6),
  mutatie("Krimp", "2027-01-01", "uitbreiden", null, 1, { naarAfdeling: "Digitaal", naarSchaal: "10a" }),
  mutatie("Krimp", "2027-01-01", "verplaatsen", "99", 1),
];
const lijst = [["Formatieplaats", "Contracturen", "Medewerker", "Schaal"], ["1", 36, "Een", "11"], ["2a", 36, "Twee", "10"], ["x9", 18, "Drie", "7"]];
const gelezen = leesLoonlijst({ rijen: lijst, eersteRij: 1 }, 0, koppelVelden(LOONLIJSTVELDEN, lijst[0] ?? []), 36);
const aansluiting = legNaastPlan(PLAN_2027.plaatsen, gelezen, { volledig: false, opFunctie: false, peildatum: null });
const wordt = { ...PLAN_2027, plaatsen: aansluiting.plaatsen };
const wasWordt = legWasWordt(PLAN_2026, wordt, [
  { was: "2", wordt: "2a", motief: "taak gedeeld" }, { was: "2", wordt: "2b", motief: "taak gedeeld" }, { was: "3", wordt: "34", motief: "een loket" }, { was: "4", wordt: "34", motief: null },
]);
const inlezen = { bron: "contracten.csv", lezingen: gelezen.lezingen, uitzonderingen: aansluiting.nietGekoppeld };
const extra: PlanExtra = { wasWordt, scenarios: legScenarios(wordt, MUTATIES), inlezen, bezetting: { aansluiting, inlezen } };
const plan = planFormatieplan(wordt, { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21", extra });
const bookOf = (): Book => bookOfPlan(plan);

const overgang = (was: string, wordtPlaats: string): { was: string; wordt: string; motief: string } => ({ was, wordt: wordtPlaats, motief: "reorganisatie" });
const vervolg = planFormatieplan(VERVOLG_2027, {
  naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21",
  extra: {
    ...GEEN_EXTRA, scenarios: legScenarios(VERVOLG_2027, [
      mutatie("A", "2027-10-01", "verplaatsen", "1", 0.8, { naarSchaal: "7" }), mutatie("A", "2027-03-01", "vervallen", "1", 0.5), mutatie("A", "2027-01-01", "vervallen", "9", 0.6),
    ]), wasWordt: legWasWordt(VERVOLG_2026, VERVOLG_2027, [overgang("3", "3a"), overgang("3", "3b"), overgang("4", "45"), overgang("5", "45")]),
  },
});

async function save(book: Book, name: string): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx(book));
  return file;
}

const line = (sheets: ShownSheets, sheet: string, label: string, nth = 0): readonly string[] => {
  const found = sheets.get(sheet)?.filter((row) => row[0] === label)[nth];
  if (!found) throw new Error(`no line "${label}" on ${sheet}`);
  return found;
};

/** Types into the first empty line of Mutaties, as a user does. */
function typeMutatie(book: Book, values: readonly (string | number | null)[]): void {
  const sheet = book.sheets.find(({ name }) => name === "Mutaties");
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("no Mutaties");
  values.forEach((value, along) => {
    const cell = sheet.cells.get(cellKey(table.top + MUTATIES.length + 1, table.left + along));
    if (cell) cell.value = value;
  });
}

describe("the workbook in LibreOffice", () => {
  let shown: ShownSheets;
  let changed: ShownSheets;
  let followed: ShownSheets;

  beforeAll(async () => {
    const other = bookOf();
    changeCell(other, "Plan_Formatieplan", "1", "Fte", 0.8);
    changeCell(other, "Plan_Formatieplan", "6", "Formatieplaats", "6b");
    changeCell(other, "Plan_WasWordt", "4", "Motief", "een loket");
    // 46388 is 1 January 2027
    typeMutatie(other, ["Lichter", 46388, "uitbreiden", null, 0.5, "Nieuw team", "7", null]);
    const files = [await save(poison(bookOf()), "voor"), await save(poison(other), "na"), await save(poison(bookOfPlan(vervolg)), "vervolg")];
    [shown = new Map(), changed = new Map(), followed = new Map()] = await recalculateAll(files);
  });

  it("calculates every formula to what was planned, without an error cell", () => {
    expect(errorCells(shown)).toEqual([]);
    const { wrong, formulas } = compareWithPlanned(bookOf(), shown);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(1000);
  });

  it("was/wordt reconciles to both plans: 5,50 fte and 477.000, 4,70 fte and 526.680", () => {
    expect(line(shown, "Was-wordt", "Was, opgeteld in dit blad").slice(4, 6)).toEqual(["5.50", "477,000"]);
    expect(line(shown, "Was-wordt", "Was volgens het oude plan").slice(4, 6)).toEqual(["5.50", "477,000"]);
    expect(line(shown, "Was-wordt", "Wordt, opgeteld in dit blad").slice(4, 6)).toEqual(["4.70", "526,680"]);
    expect(line(shown, "Was-wordt", "Wordt volgens het formatieplan").slice(4, 6)).toEqual(["4.70", "526,680"]);
    expect([0, 1].map((nth) => line(shown, "Was-wordt", "Verschil", nth).slice(4, 6))).toEqual([["0.00", "0"], ["0.00", "0"]]);
    // 526.680 - 477.000
    expect((shown.get("Was-wordt") ?? []).find((row) => row[9] === "Totaal")?.slice(10, 13)).toEqual(["8", "-0.80", "49,680"]);
    expect(shown.get("Was-wordt")?.[2]?.[0]).toContain("Let op");
  });

  it("adds up the rows that follow each other under one number: 3,50 fte and 245.250 become 4,00 fte and 286.170", () => {
    expect(errorCells(followed)).toEqual([]);
    expect(compareWithPlanned(bookOfPlan(vervolg), followed).wrong).toEqual([]);
    for (const label of ["Was, opgeteld in dit blad", "Was volgens het oude plan"]) expect(line(followed, "Was-wordt", label).slice(4, 6)).toEqual(["3.50", "245,250"]);
    for (const label of ["Wordt, opgeteld in dit blad", "Wordt volgens het formatieplan"]) expect(line(followed, "Was-wordt", label).slice(4, 6)).toEqual(["4.00", "286,170"]);
    expect(line(followed, "Was-wordt", "Vervolgregels in het formatieplan, opgeteld bij hun plaats")[4]).toBe("4");
    const heads = line(followed, "Was-wordt", "Was plaats");
    const rows = (followed.get("Was-wordt") ?? []).slice((followed.get("Was-wordt") ?? []).indexOf(heads as string[]) + 1);
    const shownColumns = ["Was plaats", "Wordt plaats", "Soort", "Wordt schaal", "Wordt fte", "Wordt kosten", "Verschil kosten", "Kosten door fte", "Kosten door tarief", "Kosten door inhuur"];
    expect(rows.map((row) => shownColumns.map((head) => row[heads.indexOf(head)]))).toEqual([
      // 0,5 + 0,8 / 2 = 0,9 fte-jaar: 108.000 x (0,9 - 1) = -10.800, and 99.000 - 97.200
      ["1", "1", "ongewijzigd", "11", "1.00", "99,000", "-9,000", "-10,800", "1,800", "0"],
      // described by the row in force on 1 January, which is not the first
      ["2", "2", "ongewijzigd", "6", "0.50", "50,550", "23,550", "0", "17,550", "6,000"],
      ["3", "3a", "gesplitst", "6", "0.40", "26,730", "5,130", "0", "5,130", "0"], // 54.000 x 0,4 = 21.600
      ["3", "3b", "gesplitst", "6", "0.60", "35,640", "3,240", "0", "3,240", "0"],
      ["4", "45", "samengevoegd", "6", "0.50", "29,700", "2,700", "0", "2,700", "0"],
      ["5", "45", "samengevoegd", "6", "0.50", "29,700", "450", "0", "450", "0"],
      // what is known of it counts, and is not split
      ["", "9", "nieuw", "6", "0.50", "14,850", "14,850", "", "", ""],
    ]);
    // 286.170 - 245.250
    expect((followed.get("Was-wordt") ?? []).find((row) => row[9] === "Totaal")?.slice(12, 17)).toEqual(["40,920", "-10,800", "30,870", "6,000", "14,850"]);
  });

  it("takes a mutation from the row that is in force on its day, and says where the place goes on in another", () => {
    const heads = line(followed, "Mutaties", "Scenario");
    const rows = (followed.get("Mutaties") ?? []).filter(([scenario]) => scenario === "A");
    expect(rows.map((row) => ["Af schaal", "Maanden", "Verschil kosten", "Let op"].map((head) => row[heads.indexOf(head)]))).toEqual([
      ["10", "3.00", "-5,940", ""], // 0,8 x (3.850 - 5.500) x 1,5 x 3
      ["11", "4.00", "-19,800", "plaats heeft een vervolg"], // 0,5 x 6.600 x 1,5 x 4, to the end of June
      ["6", "6.00", "-17,820", "meer fte dan de plaats heeft"], // 0,6 x 3.300 x 1,5 x 6
    ]);
  });

  it("says what the difference in cost comes from: -3.600 of fte and 53.280 of dearer fte, together 49.680", () => {
    // fte: 7 is new for half a year 39.600, 5 ends -27.000, 3 and 4 become 0,3 fte less at 54.000: -16.200
    // tarief: 1 10.800; 6 from 10A to 11 19.800; 2a 9.720 and 2b -5.400; 34 at 69.300 instead of 54.000 an fte: 1,2 x 15.300 = 18.360
    const kinds = (shown.get("Was-wordt") ?? []).filter((row) => ["ongewijzigd", "gewijzigd", "nieuw", "vervallen", "samengevoegd", "gesplitst", "Totaal"].includes(row[9] ?? ""));
    expect(kinds.map((row) => [row[9], ...row.slice(12, 17)])).toEqual([
      ["ongewijzigd", "10,800", "0", "10,800", "0", "0"],
      ["gewijzigd", "19,800", "0", "19,800", "0", "0"],
      ["nieuw", "39,600", "39,600", "0", "0", "0"],
      ["vervallen", "-27,000", "-27,000", "0", "0", "0"],
      ["samengevoegd", "2,160", "-16,200", "18,360", "0", "0"],
      ["gesplitst", "4,320", "0", "4,320", "0", "0"],
      ["Totaal", "49,680", "-3,600", "53,280", "0", "0"],
    ]);
  });

  it("names every kind, parts a split and a merge so that each place counts once, and gives the end date as motive", () => {
    const heads = line(shown, "Was-wordt", "Was plaats");
    const at = (head: string): number => heads.indexOf(head);
    const rows = (shown.get("Was-wordt") ?? []).slice((shown.get("Was-wordt") ?? []).indexOf(heads as string[]) + 1);
    expect(rows.map((row) => [row[at("Was plaats")], row[at("Wordt plaats")], row[at("Soort")], row[at("Was fte")], row[at("Wordt fte")], row[at("Let op")]])).toEqual([
      ["1", "1", "ongewijzigd", "1.00", "1.00", ""],
      ["5", "", "vervallen", "0.50", "", ""],
      ["6", "6", "gewijzigd", "1.00", "1.00", "motief ontbreekt"],
      ["2", "2a", "gesplitst", "0.90", "0.90", ""], // 1,5 x 0,9/1,5
      ["2", "2b", "gesplitst", "0.60", "0.60", ""],
      ["3", "34", "samengevoegd", "0.50", "0.40", ""], // 1,2 x 0,5/1,5
      ["4", "34", "samengevoegd", "1.00", "0.80", "motief ontbreekt"],
      ["", "7", "nieuw", "", "0.00", "motief ontbreekt"],
    ]);
    expect(rows.find((row) => row[0] === "5")?.[at("Motief")]).toBe("einddatum 31-12-2026");
  });

  it("has a line without name or status for each of the 5 persons, and one where the plan does not say how many", () => {
    expect(line(shown, "Plaatsing", "Nog geen status")[3]).toBe("6");
    expect(line(shown, "Plaatsing", "Personen volgens het blad Was")[3]).toBe("5");
    expect((shown.get("Plaatsing") ?? []).filter((row) => row[10] === "status ontbreekt")).toHaveLength(6);
  });

  it("shows two scenarios beside the baseline, which stays 5,50 fte and 526.680", () => {
    // Lichter: 1 fte x (5.500 - 6.600) x 1,5 x 6 = -9.900. Krimp: -0,6 x 3.850 x 1,5 x 8,5 = -29.452,50 and + 6.050 x 1,5 x 12 = 108.900
    expect(line(shown, "Scenario's", "Totaal").slice(1, 11)).toEqual(["5.50", "5.50", "5.90", "0.00", "0.40", "526,680", "516,780", "606,128", "-9,900", "79,448"]);
    expect(line(shown, "Scenario's", "10").slice(1, 6)).toEqual(["1.40", "2.40", "1.40", "1.00", "0.00"]);
    expect(line(shown, "Scenario's", "11").slice(6, 11)).toEqual(["344,520", "285,120", "344,520", "-59,400", "0"]);
    expect(line(shown, "Scenario's", "Digitaal").slice(1, 11)).toEqual(["0.00", "0.00", "1.00", "0.00", "1.00", "0", "0", "108,900", "0", "108,900"]);
    expect(line(shown, "Scenario's", "Verschil over een heel jaar, €").slice(1, 3)).toEqual(["-19,800", "67,320"]);
    expect(line(shown, "Scenario's", "Mutaties die aandacht vragen").slice(1, 3)).toEqual(["0", "1"]);
  });

  it("lays the list beside the plan and says what did not match", () => {
    // (36 + 36 + 18) / 36 = 2,5 in the list, of which 2 on a place of the plan
    expect([line(shown, "Bezettingslijst", "Fte in de lijst")[2], line(shown, "Bezettingslijst", "Gekoppeld aan een plaats")[2], line(shown, "Bezettingslijst", "Niet gekoppeld")[2]]).toEqual(["2.50", "2.00", "0.50"]);
    expect(line(shown, "Bezettingslijst", "2a").slice(3, 10)).toEqual(["0.90", "", "1.00", "-0.10", "1", "10", "meer bezetting dan formatie"]);
    expect(line(shown, "Niet gekoppeld", "4").slice(3, 5)).toEqual(["formatieplaats x9 staat niet in het plan", "nee"]);
    expect([...shown.values()].flat(2).filter((cell) => /^(Een|Twee|Drie)$/.test(cell))).toEqual([]);
  });

  it("follows the plan without the add-in: fte in was/wordt and scenarios, a place that lost its number is named, a new afdeling asks for Vernieuwen", () => {
    expect(errorCells(changed)).toEqual([]);
    // 4,7 - 0,2 = 4,5 in the plan; in the lines also without place 6, which is 6b now
    expect(line(changed, "Was-wordt", "Wordt volgens het formatieplan")[4]).toBe("4.50");
    expect(line(changed, "Was-wordt", "Wordt, opgeteld in dit blad")[4]).toBe("3.50");
    expect(line(changed, "Was-wordt", "Plaatsen uit het formatieplan die hier ontbreken; de eerste is").slice(4, 6)).toEqual(["1", "6b"]);
    expect(line(changed, "Was-wordt", "6").slice(6, 8)).toEqual(["vervallen", "6"]);
    expect((changed.get("Was-wordt") ?? []).some((row) => row.includes("onbekende plaats in wordt"))).toBe(true);
    // 1 fte is more than the 0,8 that place 1 has now
    expect((changed.get("Mutaties") ?? []).some((row) => row.includes("meer fte dan de plaats heeft"))).toBe(true);
    // 0,5 fte on schaal 7: 0,5 x 3.850 x 1,5 x 12 = 34.650, on an afdeling that has no line of its own
    const rest = line(changed, "Scenario's", "Niet in dit overzicht");
    expect([rest[2], rest[4], rest[9]]).toEqual(["0.50", "0.50", "34,650"]);
    expect(changed.get("Scenario's")?.[2]?.[0]).toContain("Let op");
    expect(line(changed, "Scenario's", "Totaal").slice(1, 3)).toEqual(["5.30", "5.80"]);
  });
});

it("has no error for Microsoft's validator", async () => {
  expect(await validateXlsx(await save(bookOf(), "geldig"))).toEqual([]);
});

it("is the same workbook through Office.js and as a file", async () => {
  const { engine } = await startExcel();
  const report = await writePlan(plan, { onProgress: () => undefined, signal: new AbortController().signal });
  expect(report.kind).toBe("written");
  const [, ...sheets] = engine.book.sheets;
  expect(differences(await readXlsx(await writeXlsx(bookOf())), { ...engine.book, sheets })).toEqual([]);
});

describe("read back from its file", () => {
  const readBack = async () => {
    const tabellen = plantabellenVanBoek(await readXlsx(await writeXlsx(bookOf())));
    if (!tabellen) throw new Error("no plan in the file");
    return tabellen;
  };
  it("is the plan that was made, to the last field", async () => {
    const read = leesPlan(await readBack());
    expect(read?.uitzonderingen).toEqual([]);
    expect(read?.kort).toBe("Plan");
    expect({ ...read?.gegevens, salaristabel: { ...read?.gegevens.salaristabel } }).toEqual(wordt);
  });
  it("with its was/wordt, statuses and mutations", async () => {
    const tabellen = await readBack();
    expect(leesWasWordt(tabellen)).toEqual(wasWordt);
    expect(leesMutaties(tabellen)).toEqual(MUTATIES);
  });
  it("is none where there is no table of places", () => {
    expect(plantabellenVanBoek({ ...bookOf(), sheets: [] })).toBeNull();
  });
});

it("can stand beside another plan: names that are taken get a number", () => {
  const names = bookOf().sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const second = planFormatieplan(wordt, { naming: makeNaming({ sheets: bookOf().sheets.map(({ name }) => name), names }), gemaaktOp: "2026-11-21", extra });
  const taken = new Set(names);
  expect(second.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)).filter((name) => taken.has(name))).toEqual([]);
  expect(makeNaming(NOTHING_TAKEN).kort("Plan")).toBe("Plan");
});
