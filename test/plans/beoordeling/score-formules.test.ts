/**
 * The score that the form computes with its own formulas is the score of the rule: 10,000 random forms, calculated by LibreOffice in one
 * file. Each row of that file holds the formulas of the form itself, taken from its plan, with nothing changed but the cells they speak of.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beoordeling } from "../../../src/cells/beoordeling";
import { CellProblem } from "../../../src/cells/answer";
import { goedeGesprek } from "../../../src/frameworks/goede-gesprek";
import { cellAddress, columnLetters } from "../../../src/model/address";
import { cellKey, emptySheet, type Book, type BookSheet } from "../../../src/model/book";
import { PLAIN } from "../../../src/model/style";
import { indeling, type Rekenstap } from "../../../src/plans/beoordeling/formulier/indeling";
import { rekenkolom } from "../../../src/plans/beoordeling/formulier/score-formules";
import { vormVan } from "../../../src/plans/beoordeling/formulier/vorm";
import { indicatie } from "../../../src/rules/goede-gesprek/artikel-06-eindkwalificatie";
import { beoordelingsprofiel } from "../../../src/rules/goede-gesprek/artikel-03-beoordelingsprofiel";
import { KWALIFICATIES, readKwalificatie } from "../../../src/rules/goede-gesprek/kwalificatie";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { recalculate } from "../../system/recalculate";
import { metRijen } from "./veel-rijen";
import { gelezen, teamPlan } from "./voorbeeld-team";

const FORMS = 10_000;
const folder = mkdtempSync(join(tmpdir(), "functieboek-score-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const werkafspraken = 3;
const profiel = beoordelingsprofiel(goedeGesprek.tabellen.Profielen ?? [], goedeGesprek.tabellen.Functies ?? [], "Adviseur");
if (profiel.kind !== "determined") throw new Error("no profile");
const vorm = vormVan(profiel.value, werkafspraken);
const at = indeling(vorm);
const { plan, formulieren } = teamPlan(gelezen().slice(0, 1), { werkafspraken });
const formBook = bookOfPlan(plan);
const form = formBook.sheets.find(({ name }) => name === "Formulier 001");
if (!form || formulieren.size !== 1) throw new Error("no form");

/** The rows of the form that the score rests on, each a stretch of columns in the row of a random form, so that its ranges stay ranges. */
const STEPS: readonly Rekenstap[] = ["gewichten", "S", "P", "n", "C", "ontbreekt", "berekend", "indicatie", "lid7Mogelijk", "eind"];
const work = span(at.werkafspraken.van, at.werkafspraken.tot);
const comp = span(at.competenties.van, at.competenties.tot);
const steps = STEPS.map((stap) => at.rekenstap(stap));
const letters = ["A", "B", "C", "D", "E", "F"];
const carried: readonly (readonly [string, number])[] = ([
  ["A", comp], ["B", work], ["C", [...work, ...comp]], ["D", [...work, ...comp, at.kennisniveau, at.lid7, ...steps]], ["E", [...work, ...comp, at.lid7, at.rekenstap("ontbreekt")]], ["F", [...work, ...comp, at.kennisniveau]],
] as const).flatMap(([letter, rows]) => rows.map((row) => [letter, row] as const));
const places = new Map(carried.map(([letter, row], index) => [`${letter}${row}`, index + 1]));

function placeOf(letter: string, row: number): number {
  const place = places.get(`${letter}${row}`);
  if (place === undefined) throw new Error(`${letter}${row} is not carried`);
  return place;
}
const CELL = /\$?([A-F])\$?([0-9]+)(?![0-9(])/g;

/** The formula with each cell of the form renamed to its place in row 1, so that it can be filled down. Table columns and texts are passed over. */
function moved(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[A-Za-z_]+\[[^\]]*\]|\$?[A-F]\$?[0-9]+(?![0-9(])/g, (token) => {
    if (token.startsWith('"') || token.includes("[")) return token;
    const [, letter = "", row = ""] = [...token.matchAll(CELL)][0] ?? [];
    return `$${columnLetters(placeOf(letter, Number(row)))}1`;
  });
}

const scored = [...work.map((row) => ["F", row] as const), ...at.competenties.regels.map((row) => ["F", row] as const), ["F", at.kennisniveau] as const, ...STEPS.map((stap) => [rekenkolom(stap), at.rekenstap(stap)] as const)];

interface RandomForm {
  readonly labels: readonly (string | null)[];
  readonly gewichten: readonly (number | null)[];
  readonly eigen: readonly (string | null)[];
  readonly cruciaal: readonly boolean[];
  readonly lid7: boolean;
  readonly leegGelaten: readonly boolean[];
}

const label = fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...KWALIFICATIES) }, { weight: 1, arbitrary: fc.constant(null) });
/** Few different scores make ties at exactly half a step; whole and broken weights, nought, and big ones. */
const close = fc.constantFrom("Normaal", "Goed");
const gewicht = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40_000 }).map((units) => units / 10_000), fc.constantFrom(0.1, 0.3333, 999_999.9999));
const count = werkafspraken + 9 + 1;
const randomForm: fc.Arbitrary<RandomForm> = fc.record({
  labels: fc.oneof(fc.array(label, { minLength: count, maxLength: count }), fc.array(close, { minLength: count, maxLength: count })),
  gewichten: fc.oneof(
    fc.constant([null, null, null]), fc.array(gewicht, { minLength: werkafspraken, maxLength: werkafspraken }),
    fc.array(fc.option(gewicht, { freq: 4 }), { minLength: werkafspraken, maxLength: werkafspraken }), fc.constant([0, 0, 0]),
  ),
  eigen: fc.constantFrom<(string | null)[][]>([null, null], ["Onderhandelen", null], ["Onderhandelen", "Lerend vermogen"]),
  cruciaal: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  lid7: fc.boolean(),
  leegGelaten: fc.array(fc.boolean(), { minLength: werkafspraken, maxLength: werkafspraken }),
});

/** What is typed in a random form, by cell of the form; a werkafspraak that is left empty has nothing in it. */
function typed(random: RandomForm): ReadonlyMap<string, string | number> {
  const cells = new Map<string, string | number>();
  work.forEach((row, index) => {
    if (random.leegGelaten[index] && index > 0 && random.gewichten.every((one) => one === null)) return;
    cells.set(`B${row}`, "afspraak");
    if (random.gewichten[index] != null) cells.set(`C${row}`, random.gewichten[index]);
    if (random.labels[index] != null) cells.set(`D${row}`, random.labels[index]);
  });
  at.competenties.regels.forEach((row, index) => {
    const naam = index < 7 ? [...vorm.kern, ...vorm.functiespecifiek][index] : random.eigen[index - 7];
    if (naam == null) return;
    cells.set(`A${row}`, naam);
    if (random.cruciaal[index]) cells.set(`C${row}`, "ja");
    const given = random.labels[werkafspraken + index];
    if (given != null) cells.set(`D${row}`, given);
  });
  const kennis = random.labels[count - 1];
  if (kennis != null) cells.set(`D${at.kennisniveau}`, kennis);
  if (random.lid7) {
    cells.set(`D${at.lid7}`, "ja");
    cells.set(`E${at.lid7}`, "reden");
  }
  return cells;
}

/** What FUNCTIEBOEK.BEOORDELING says of the same form; "" where it gives no label. */
function byFunction(cells: ReadonlyMap<string, string | number>): string {
  const used = work.filter((row) => cells.has(`B${row}`));
  const asked = at.competenties.regels.filter((row) => cells.has(`A${row}`));
  const column = (from: readonly number[], letter: string): unknown[][] => from.map((row) => [cells.get(`${letter}${row}`) ?? ""]);
  const [[answer] = []] = beoordeling(
    column(used, "D"), column(used, "C"), column(asked, "D"), [[cells.get(`D${at.kennisniveau}`) ?? ""]], asked.map((row) => [cells.get(`C${row}`) === "ja"]), [[cells.has(`D${at.lid7}`)]],
  );
  return answer instanceof CellProblem ? "" : String(answer);
}

/** The indication by the rule (K6, K7), on forms of which all or none of the weights are given. */
function byRule(cells: ReadonlyMap<string, string | number>): string {
  const labelOf = (row: number): ReturnType<typeof readKwalificatie> => readKwalificatie(String(cells.get(`D${row}`) ?? ""));
  const used = work.filter((row) => cells.has(`B${row}`));
  const weights = used.map((row) => cells.get(`C${row}`));
  if (weights.some((one) => one === undefined) && weights.some((one) => one !== undefined)) return "";
  const answer = indicatie({
    werkafspraken: used.map((row) => ({ kwalificatie: labelOf(row), gewicht: Math.round(Number(cells.get(`C${row}`) ?? 1) * 10_000) })),
    competenties: at.competenties.regels.filter((row) => cells.has(`A${row}`)).map((row) => ({ kwalificatie: labelOf(row), cruciaal: false })),
    kennisniveau: labelOf(at.kennisniveau), afwijkingLid7: false,
  });
  return answer.kind === "determined" ? answer.value.kwalificatie : "";
}

describe("the score formulas of the form", () => {
  it(`are the rule on ${FORMS} random forms, ties and missing labels among them`, async () => {
    const forms = fc.sample(randomForm, { numRuns: FORMS, seed: 20261127 }).map(typed);
    const sheet: BookSheet = emptySheet("Proef");
    for (const [letter, row] of scored) sheet.cells.set(cellKey(1, placeOf(letter, row)), { value: "fout", formula: moved(formulaOf(letter, row)), style: PLAIN, link: null });
    const rows = forms.map((cells) => new Map([...cells].map(([address, value]) => [placeOf(address.slice(0, 1), Number(address.slice(1))), value])));
    const guide = formBook.sheets.find(({ name }) => name === "Gedrag");
    if (!guide) throw new Error("no guide");
    const book: Book = { title: "Proef", sheets: [sheet, { ...guide, validations: [], cells: new Map([...guide.cells].map(([key, cell]) => [key, { ...cell, link: null }])) }], names: [], active: 0 };
    const file = join(folder, "score.xlsx");
    writeFileSync(file, metRijen(await writeXlsx(book), rows, places.size));
    const shown = (await recalculate(file, "values")).get("Proef") ?? [];
    const cellOf = (index: number, stap: Rekenstap): string => shown[index]?.[placeOf(rekenkolom(stap), at.rekenstap(stap)) - 1] ?? "";
    const wrong = forms.flatMap((cells, index) => {
      const sheetSays = [cellOf(index, "eind"), cellOf(index, "indicatie")];
      const ruleSays = [byFunction(cells), byRule(cells)];
      return sheetSays.join() === ruleSays.join() ? [] : [{ cells: [...cells], sheetSays, ruleSays, lacking: cellOf(index, "ontbreekt") }];
    });
    expect(wrong.slice(0, 2)).toEqual([]);
    const results = forms.map((_, index) => cellOf(index, "eind"));
    // The forms are worth something: each label occurs, and forms without one, and ties at exactly half a step.
    expect(new Set(results)).toEqual(new Set(["", ...KWALIFICATIES]));
    const ties = shown.filter((row) => {
      const [S, P, n, C] = (["S", "P", "n", "C"] as const).map((stap) => Number(row[placeOf("D", at.rekenstap(stap)) - 1]));
      return S !== undefined && P !== undefined && n !== undefined && C !== undefined && S > 0 && n > 0 && (P * n + C * S) % (S * n) === 0 && ((P * n + C * S) / (S * n)) % 2 === 1;
    });
    expect(ties.length).toBeGreaterThan(20);
  });
});

function formulaOf(letter: string, row: number): string {
  const formula = form?.cells.get(cellKey(row, letters.indexOf(letter) + 1))?.formula;
  if (!formula) throw new Error(`no formula in ${cellAddress(row, letters.indexOf(letter) + 1)}`);
  return formula;
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
