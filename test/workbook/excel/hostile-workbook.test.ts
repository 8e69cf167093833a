/**
 * A workbook of the user's own in which everything that we would make is taken: tabs (visible, hidden, protected, as long as they may be), tables
 * and names. Every generator comes beside it, under free names, and touches and reads nothing of it.
 */
import { bnp2021 } from "../../../src/frameworks/bnp-2021";
import { goedeGesprek } from "../../../src/frameworks/goede-gesprek";
import { ommenHr21 } from "../../../src/frameworks/ommen-hr21";
import { emptySheet, type Book, type BookSheet } from "../../../src/model/book";
import { cellKey } from "../../../src/model/book";
import { makeNaming, NOTHING_TAKEN, type Naming } from "../../../src/model/naming";
import { PLAIN } from "../../../src/model/style";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { availablePlans } from "../../../src/plans/available-plans";
import { competentiekloof } from "../../../src/plans/beoordeling/andere/competentiekloof";
import { niveaugids } from "../../../src/plans/beoordeling/andere/niveaugids";
import { legeLijst } from "../../../src/plans/beoordeling/lijst/lege-lijst";
import { planBeoordelingen } from "../../../src/plans/beoordeling/plan-beoordelingen";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { planWorkbook } from "../../../src/plans/plan-workbook";
import { readSituation } from "../../../src/workbook/excel/situation/read-situation";
import { gelezen } from "../../plans/beoordeling/voorbeeld-team";
import { PLAN_2027 } from "../../plans/formatieplan-vergelijken/kleine-plannen";
import { proefKader } from "../../plans/proef-kader";
import { startExcel } from "../../workbench/office-js";
import { quietly, snapshot } from "./fixtures";
import { takeBack, writePlan } from "./in-dutch";

const TEAM = gelezen([["medewerker", "functiegroep", "schaal"], ["A. Proef", "Adviseur", "11"]]);
const KLOOF = gelezen([["medewerker", "functie", "schaal"], ["A. Proef", "Adviseur", "9"]]);

const GENERATORS: readonly (readonly [string, (naming: Naming) => WorkbookPlan])[] = [
  ["the views of a small framework", (naming) => planWorkbook(proefKader, { naming, gemaaktOp: "2026-11-27", soorten: availablePlans(proefKader).map(({ soort }) => soort) })],
  ["the formation plan", (naming) => planFormatieplan(PLAN_2027, { naming, gemaaktOp: "2026-11-27" })],
  ["review forms", (naming) => planBeoordelingen(goedeGesprek, TEAM, { naming, gemaaktOp: "2026-11-27", uitzonderingen: [] }).plan],
  ["an empty list of employees", (naming) => legeLijst(goedeGesprek, { naming })],
  ["a gap sheet", (naming) => competentiekloof(ommenHr21, KLOOF, { naming }).plan],
  ["a level guide", (naming) => niveaugids(bnp2021, [], { naming })],
];

/** Each tab, table and name of the plan as the user has them already, in turn hidden, protected and bare, with a value and a formula of his own. */
function taken(plan: WorkbookPlan): Book {
  const sheets = plan.sheets.map(({ name, tables }, at): BookSheet => {
    const sheet: BookSheet = { ...emptySheet(name.toUpperCase()), visible: at % 3 !== 1, protected: at % 3 === 2 };
    sheet.cells.set(cellKey(1, 1), { value: "van mij", formula: null, style: PLAIN, link: null });
    sheet.cells.set(cellKey(2, 1), { value: 2, formula: "=1+1", style: PLAIN, link: null });
    for (const [index, table] of tables.entries()) {
      const left = 3 + index * 3;
      sheet.cells.set(cellKey(4, left), { value: "kop", formula: null, style: PLAIN, link: null });
      sheet.cells.set(cellKey(5, left), { value: 7, formula: null, style: PLAIN, link: null });
      sheet.tables.push({ name: table.name, top: 4, left, rowCount: 1, columns: [{ name: "kop", formula: null }], style: "TableStyleLight1" });
    }
    return sheet;
  });
  // What a second try would be called is taken too, and a name may be as long as it may be.
  const longest = emptySheet(`${"Zeer lange naam van een tabblad"}`.slice(0, 31));
  const second = plan.sheets.map(({ name }) => emptySheet(`${name.slice(0, 27)} (2)`)).filter(({ name }, at, all) => all.findIndex((one) => one.name.toLowerCase() === name.toLowerCase()) === at);
  return { title: "", sheets: [emptySheet("Blad1"), ...sheets, longest, ...second], names: plan.names.map(({ name }) => ({ name, refersTo: "='Blad1'!$A$1", hidden: false })), active: 0 };
}

test.each(GENERATORS)("%s comes beside a workbook in which all its names are taken, and leaves that as it was", async (_, make) => {
  const { engine } = await startExcel({ book: taken(make(makeNaming(NOTHING_TAKEN))) });
  const before = snapshot(engine);
  const theirs = new Set(engine.book.sheets.map(({ name }) => name));
  const words = engine.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  const plan = make(makeNaming((await readSituation()).taken));
  const report = await writePlan(plan, quietly());
  expect([report.kind, report.sentences.filter((sentence) => !/gemaakt/.test(sentence))]).toEqual(["written", []]);
  const ours = engine.book.sheets.filter(({ name }) => !theirs.has(name));
  expect(ours.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
  // No formula, rule or link of ours speaks of the user's sheets and tables.
  const formulas = ours.flatMap(({ cells, conditionalFormats, validations }) => [
    ...[...cells.values()].flatMap(({ formula, link }) => [...(formula === null ? [] : [formula]), ...(link === null ? [] : [`'${link.sheet}'!`])]),
    ...conditionalFormats.map(({ formula }) => formula), ...validations.flatMap(({ allow }) => (allow.kind === "listName" ? [allow.name] : [])),
  ]);
  const referred = new Set(formulas.flatMap((formula) => [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_]+)(?=!|\[)/gu)].map((match) => (match[1] ?? match[2] ?? "").replaceAll("''", "'"))));
  expect(formulas.length).toBeGreaterThan(0);
  expect([...referred].filter((name) => theirs.has(name) || words.includes(name.toLowerCase()))).toEqual([]);
  // And away again, without a trace.
  expect((await takeBack(report)).kind).toBe("takenBack");
  expect(snapshot(engine)).toEqual(before);
});
