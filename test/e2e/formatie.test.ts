/**
 * HR builds Ommen's formation plan and moves 1 fte from schaal 11 to 10 in a scenario; the controller, who gets the workbook, finds what it
 * saves. Then what is done with a plan that stands: from a finding to its cell, was/wordt against last year's file, names emptied, a payroll list
 * laid against it, and the next year. By clicking and typing.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loonlijstNl } from "../../src/taskpane/formatie/loonlijst/texts.nl";
import { ommenHr21 } from "../../src/frameworks/ommen-hr21";
import { makeNaming, NOTHING_TAKEN } from "../../src/model/naming";
import { planFormatieplan } from "../../src/plans/formatieplan/plan-formatieplan";
import { nummerPlaatsen } from "../../src/rules/formatieplan/nummer-plaatsen";
import { planVanKader } from "../../src/rules/formatieplan/plan-van-kader";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { formatieNl as eigen } from "../../src/taskpane/formatie/texts.nl";
import { volgendJaarNl } from "../../src/taskpane/formatie/volgend-jaar/texts.nl";
import { nl } from "../../src/taskpane/language/texts.nl";
import { goToSheet, settled, type } from "../workbench/page/workbench-page";
import { checkScreen, takePage } from "./pane-screen";
import { press, says, seesHeading, sheetNames } from "./pane-steps";
import { columnOf, crossing, goTo, isAt, rowOf, shownTexts, tablePlace } from "./sheet-cells";
import { MAKE_TIME, START_TIME, startWerkbank, TEST_TIME, type Werkbank } from "./werkbank";

const FOLDER = mkdtempSync(join(tmpdir(), "functieboek-"));
const CONTRACTS = join(FOLDER, "contracten.csv");
let bench: Werkbank;

beforeAll(async () => {
  bench = await startWerkbank();
}, START_TIME);

afterAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  await bench.close();
});

afterEach(() => expect(bench.troubles()).toEqual([]));

/** The number of the place of a function, as the plan gave it. */
async function placeOf(functie: string): Promise<string> {
  const table = await tablePlace(bench, "Ommen_Formatieplan");
  const lines = await shownTexts(bench, table.sheet, table.top + table.rowCount, columnOf(table, "Functie"));
  const line = lines.find((texts) => texts[columnOf(table, "Functie") - 1] === functie);
  if (!line) throw new Error(`no place of ${functie}`);
  return line[columnOf(table, "Formatieplaats") - 1] ?? "";
}

async function setParameter(label: string, value: string): Promise<void> {
  const row = await rowOf(bench, "Parameters", label);
  if (row === null) throw new Error(`Parameters has no ${label}`);
  await goTo(bench, { row, column: 2 });
  await type(bench.page, value);
}

test("a new plan begins with Ommen, an example table that says it is old, and scenario's", async () => {
  await press(bench, new RegExp(`^${nl.tasks.formatie.name}`));
  await seesHeading(bench, eigen.title);
  await checkScreen(bench, "paneel-formatie");
  await press(bench, /^Uit Functie\(plaatsings\)boek Ommen/);
  await seesHeading(bench, eigen.optionsTitle);
  await bench.pane.getByLabel(eigen.planjaar).fill("2027");
  await bench.pane.getByLabel(eigen.salaristabel).selectOption("gemeenten-2020-07-01");
  await bench.pane.getByLabel(eigen.scenarios).check();
  await bench.pane.getByLabel(eigen.metNamen).check();
  await checkScreen(bench, "paneel-formatie-keuzes");
  expect(await sheetNames(bench)).toEqual(["Blad1"]);
  await press(bench, /^Maak \d+ bladen/);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  await says(bench, "bladen zijn gemaakt.");
}, TEST_TIME);

test("the plan shows what the source states, and what it leaves open as checks", async () => {
  await goToSheet(bench.page, "Formatiematrix");
  await settled(bench.page);
  expect(await crossing(bench, "Formatiematrix", "Totaal", "Totaal")).toBe("45,00");
  await goToSheet(bench.page, "Controles");
  await settled(bench.page);
  await takePage(bench, "werkbank-formatie-controles");
  const text = (await shownTexts(bench, "Controles", 60, 8)).flat().join(" ");
  // Six functions of Ommen's table have no formatie; its clusters add up to 41,5 or 45,5, never to 45.
  expect(text).toMatch(/[Cc]lusters/);
  await goToSheet(bench.page, "Formatieplan");
  await settled(bench.page);
  await takePage(bench, "werkbank-formatieplan");
}, TEST_TIME);

test("the controller finds in the scenario what 1 fte from schaal 11 to 10 saves", async () => {
  await goToSheet(bench.page, "Parameters");
  await setParameter("IKB", "17,05%");
  await setParameter("Werkgeverslasten", "25%");
  const place = await placeOf("Beleidsadviseur");
  await goToSheet(bench.page, "Mutaties");
  const mutaties = await tablePlace(bench, "Ommen_Mutaties");
  const mutatie = { "Scenario": "A", "Ingangsdatum": "1-1-2027", "Soort": "verplaatsen", "Formatieplaats": place, "Fte": "1", "Naar schaal": "10" };
  for (const [kolom, text] of Object.entries(mutatie)) {
    await goTo(bench, { row: mutaties.top + 1, column: columnOf(mutaties, kolom) });
    await type(bench.page, text);
  }
  await goToSheet(bench.page, "Scenario's");
  await settled(bench.page);
  // (4.450 - 5.118) x 12 months x 1,1705 x 1,25 = -11.728,41: the maximum of schaal 10 and 11 in the table of 1 July 2020.
  const line = (await shownTexts(bench, "Scenario's", 20, 3)).find(([first]) => first?.startsWith("Verschil over een heel jaar"));
  expect(line?.[1]).toBe("-11.728");
  await takePage(bench, "werkbank-scenarios");
  expect((await shownTexts(bench, "Scenario's", 60, 11)).flat().filter((shown) => shown.startsWith("#"))).toEqual([]);
  // On 31 December 2027 the place has moved: 18 fte on schaal 11 become 17, 7 on schaal 10 become 8.
  const perSchaal = new Map((await shownTexts(bench, "Scenario's", 60, 3)).map(([schaal, basis, scenario]) => [schaal, [basis, scenario]]));
  expect(perSchaal.get("11")).toEqual(["18,00", "17,00"]);
  expect(perSchaal.get("10")).toEqual(["7,00", "8,00"]);
  // The plan itself stays as it was.
  expect(await crossing(bench, "Formatiematrix", "Totaal", "Totaal")).toBe("45,00");
}, TEST_TIME);

/** From the end of an action to the plan that stands. */
async function toPlan(): Promise<void> {
  await press(bench, nl.toHome);
  await press(bench, new RegExp(`^${nl.tasks.formatie.name}`));
  await press(bench, `${eigen.openPlan}: Ommen`);
  await seesHeading(bench, eigen.planTitle("Ommen"));
}

test("a finding of the checks leads to its cell", async () => {
  await toPlan();
  await checkScreen(bench, "paneel-formatie-plan");
  await press(bench, new RegExp(`^${eigen.actions.controles.name}`));
  await bench.pane.getByText("Clusters tellen anders op").waitFor();
  // Lines 169-172 and 905 of the source: 13 + 15,5 + 13 against 45.
  await says(bench, "Opgeteld 41,5 fte; vermeld 45 fte.");
  await checkScreen(bench, "paneel-formatie-controles");
  // The first of the six functions without formatie.
  const functies = await tablePlace(bench, "Ommen_Functies");
  const formatie = columnOf(functies, "formatie");
  const lines = await shownTexts(bench, "Functies", 30, formatie);
  const row = lines.findIndex((texts, at) => at >= functies.top && texts[formatie - 1] === "") + 1;
  await bench.pane.getByText("Blad Functies, 6 rijen").click();
  await bench.pane.getByRole("button", { name: `Rij ${row}: ${lines[row - 1]?.[0] ?? ""}`, exact: true }).click();
  await isAt(bench, "Functies", { row, column: formatie });
  await press(bench, nl.back);
}, TEST_TIME);

test("last year's plan from a file becomes was/wordt: one function has 1 fte more", async () => {
  const { plaatsen, ...rest } = planVanKader(ommenHr21, 2026);
  const oud = { ...rest, plaatsen: nummerPlaatsen(plaatsen).plaatsen.map((plaats) => (plaats.functie === "Beleidsadviseur" ? { ...plaats, fte: (plaats.fte ?? 0) - 1 } : plaats)) };
  const buffer = Buffer.from(await writeXlsx(bookOfPlan(planFormatieplan(oud, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-01-05" }))));
  await press(bench, /^Was\/wordt/);
  await seesHeading(bench, "Was/wordt");
  await bench.pane.locator("input[type=file]").setInputFiles({ name: "formatieplan-2026.xlsx", mimeType: "application/octet-stream", buffer });
  await bench.pane.getByText("1 gewijzigd").waitFor();
  await says(bench, "15 ongewijzigd");
  await checkScreen(bench, "paneel-formatie-was-wordt");
  await press(bench, /^Maak 3 bladen/);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await goToSheet(bench.page, "Was-wordt");
  await settled(bench.page);
  const table = await tablePlace(bench, "Ommen_WasWordt");
  const lines = await shownTexts(bench, table.sheet, table.top + table.rowCount, table.left + table.columns.length);
  const line = lines.find((texts) => texts[columnOf(table, "Was functie") - 1] === "Beleidsadviseur");
  expect(["Soort", "Verschil fte", "Let op"].map((kolom) => line?.[columnOf(table, kolom) - 1])).toEqual(["gewijzigd", "1,00", "motief ontbreekt"]);
  // The other fifteen are as they were, the six of which the source states no formatie among them: unknown is not 0.
  const soorten = lines.slice(table.top).map((texts) => texts[columnOf(table, "Soort") - 1]);
  expect(["gewijzigd", "ongewijzigd"].map((soort) => soorten.filter((one) => one === soort).length)).toEqual([1, 15]);
  await takePage(bench, "werkbank-was-wordt");
}, TEST_TIME);

test("a name that was filled in is emptied after a look at its cell", async () => {
  const plan = await tablePlace(bench, "Ommen_Formatieplan");
  const naam = { row: plan.top + 2, column: columnOf(plan, "Naam") };
  await goToSheet(bench.page, plan.sheet);
  await goTo(bench, naam);
  await type(bench.page, "A. de Boer");
  await toPlan();
  await press(bench, new RegExp(`^${eigen.actions.orkopie.name}`));
  await bench.pane.getByText("Wat wegblijft").waitFor();
  await checkScreen(bench, "paneel-formatie-or-kopie");
  await press(bench, nl.back);
  await press(bench, new RegExp(`^${eigen.actions.namen.name}`));
  await bench.pane.getByLabel("Blad Formatieplan, kolom Naam: 1 cel").waitFor();
  await bench.pane.getByLabel("Ja, deze cel mag leeg").check();
  await checkScreen(bench, "paneel-formatie-namen");
  await press(bench, "Maak 1 cel leeg");
  await bench.pane.getByRole("main").getByText("1 cel is leeg gemaakt.", { exact: true }).waitFor();
  await settled(bench.page);
  expect(await bench.page.evaluate(([sheet, row, column]) => window.functieboekWerkbank?.shownText(sheet, row, column), [plan.sheet, naam.row, naam.column] as const)).toBe("");
}, TEST_TIME);

/** From the end of an action to another of Ommen's plan. */
async function openAction(name: string, heading: string): Promise<void> {
  await toPlan();
  await press(bench, new RegExp(`^${name}`));
  await seesHeading(bench, heading);
}

test("HR sees what a payroll list changes and what does not fit, and fills it in", async () => {
  const place = await placeOf("Beleidsadviseur");
  writeFileSync(CONTRACTS, `Formatieplaats;Functie;Contracturen;Personeelsnummer;Datum uit dienst;Leaseauto\n${place};Beleidsadviseur;36;1001;;ja\n${place};Beleidsadviseur;18;1002;;\n${place};Beleidsadviseur;36;1003;31-12-2026;\nP999;Beleidsadviseur;36;1004;;\n`);
  await openAction(eigen.actions.loonlijst.name, loonlijstNl.title("Ommen"));
  const [chooser] = await Promise.all([bench.page.waitForEvent("filechooser"), press(bench, new RegExp(`^${loonlijstNl.fromFile}`))]);
  await chooser.setFiles(CONTRACTS);
  await seesHeading(bench, loonlijstNl.listTitle);
  await checkScreen(bench, "paneel-formatie-loonlijst-kolommen");
  await press(bench, loonlijstNl.next);
  await seesHeading(bench, loonlijstNl.previewTitle);
  await checkScreen(bench, "paneel-formatie-loonlijst");
  // 36 + 18 hours of 36 are 1,50 fte; one contract ended before the peildatum of 1 January 2027, and P999 is no place.
  await says(bench, "bezetting leeg → 1,50 fte; personen leeg → 2");
  await says(bench, "formatieplaats P999 staat niet in het plan");
  await press(bench, loonlijstNl.write(2));
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  const table = await tablePlace(bench, "Ommen_Formatieplan");
  const lines = await shownTexts(bench, table.sheet, table.top + table.rowCount, columnOf(table, "Bezetting fte"));
  expect(lines.find((texts) => texts[columnOf(table, "Functie") - 1] === "Beleidsadviseur")?.[columnOf(table, "Bezetting fte") - 1]).toBe("1,50");
}, TEST_TIME);

test("and rolls the plan on to 2028 with a pasted salary table; the old plan stays", async () => {
  await openAction(eigen.actions.volgendjaar.name, volgendJaarNl.title("Ommen"));
  const { pane } = bench;
  await pane.getByLabel(volgendJaarNl.salaristabel, { exact: true }).selectOption({ label: volgendJaarNl.fromPaste });
  await pane.getByLabel(volgendJaarNl.pasted).fill("Schaal\tPeriodiek\tBedrag\n10\t11\t4.700\n10A\t11\t5.000\n11\t11\t5.400");
  await pane.getByLabel(volgendJaarNl.naam).fill("Eigen tabel 2028");
  await pane.getByLabel(volgendJaarNl.datum).fill("2028-01-01");
  await checkScreen(bench, "paneel-formatie-volgend-jaar");
  await press(bench, volgendJaarNl.next);
  await seesHeading(bench, volgendJaarNl.previewTitle(2028));
  await checkScreen(bench, "paneel-formatie-volgend-jaar-eerst");
  await press(bench, /^Maak \d+ bladen/);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  expect(await crossing(bench, "Formatiematrix", "Totaal", "Totaal")).toBe("45,00");
  expect(await crossing(bench, "Formatiematrix Ommen2028", "Totaal", "Totaal")).toBe("45,00");
}, TEST_TIME);
