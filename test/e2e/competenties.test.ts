/** An adviser with three frameworks in one workbook: reads a figure of each, searches, compares, relates, begins an own one and checks it. By clicking and typing. */
import { ecaboCa006 as ecabo } from "../../src/frameworks/ecabo-ca006";
import { competentiesNl as own } from "../../src/taskpane/competenties/texts.nl";
import { nl } from "../../src/taskpane/language/texts.nl";
import { goToSheet, settled, shows, type } from "../workbench/page/workbench-page";
import { checkScreen, takePage } from "./pane-screen";
import { chooseOnly, make, paneText, press, seesHeading, sheetNames } from "./pane-steps";
import { columnOf, goTo, isAt, shownTexts, tablePlace, type TablePlace } from "./sheet-cells";
import { MAKE_TIME, START_TIME, startWerkbank, TEST_TIME, type Werkbank } from "./werkbank";

const FGR = "Functiegebouw Rijk, ondersteunende communicatiefunctie";
const ECABO = "Assistent communicatiemedewerker (CA 006)";
const BNP = "BNP-2021, niveaurichtlijn";

let bench: Werkbank;

beforeAll(async () => {
  bench = await startWerkbank();
}, START_TIME);

afterAll(() => bench.close());

afterEach(() => expect(bench.troubles()).toEqual([]));

async function startTask(name: string): Promise<void> {
  const home = bench.pane.getByRole("button", { name: nl.toHome });
  const task = bench.pane.getByRole("button", { name: new RegExp(`^${name}`) }).first();
  await home.or(task).first().waitFor();
  if (await home.isVisible()) await home.click();
  await task.click();
}

async function makeKader(naam: string, ...views: readonly RegExp[]): Promise<void> {
  await startTask(nl.tasks.kaders.name);
  await bench.pane.getByRole("button", { name: naam }).click();
  await bench.pane.getByRole("heading", { name: nl.makeWhat }).waitFor();
  await chooseOnly(bench, ...views);
  await make(bench);
}

/** A part of the task Competenties, from its first screen. */
async function openPart(name: string): Promise<void> {
  await bench.pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await seesHeading(bench, name);
  await bench.pane.getByText(own.laden).waitFor({ state: "hidden" });
}

/** Row of the sheet on which a table's column first shows this text. */
async function rowOfText(table: TablePlace, column: string, text: string): Promise<number> {
  const at = columnOf(table, column) - 1;
  const index = (await shownTexts(bench, table.sheet, table.top + table.rowCount, at + 1)).findIndex((texts, row) => row >= table.top && texts[at] === text);
  if (index < 0) throw new Error(`${table.sheet} shows no ${text}`);
  return index + 1;
}

const line = (lines: readonly (readonly string[])[], column: number, label: string): readonly string[] => {
  const found = lines.find((texts) => texts[column] === label);
  if (!found) throw new Error(`no line ${label}`);
  return found;
};

test("Functiegebouw Rijk: schaal 5 and 6 differ on four of the fourteen kenmerken, 28 and 32 points", async () => {
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
  await makeKader(FGR, /^Schalen vergelijken/);
  await goToSheet(bench.page, "Schalen vergelijken");
  await settled(bench.page);
  const lines = await shownTexts(bench, "Schalen vergelijken", 30, 5);
  expect(line(lines, 1, "Totaal volgens de bron").slice(2, 4)).toEqual(["28", "32"]);
  expect(lines.filter((texts) => texts[4] === "≠" && texts[0] !== "").map(([nr]) => nr)).toEqual(["1", "4", "6", "7"]);
  await takePage(bench, "werkbank-schalen-vergelijken");
}, TEST_TIME);

test("ECABO: competences 11 to 14 are certain for all five kerntaken and three kernopgaven, the other marks cannot be read", async () => {
  await makeKader(ECABO, /^Competentiematrix/);
  const always = (ecabo.tabellen.Competenties ?? []).filter(({ nr }) => nr !== null && Number(nr) >= 11 && Number(nr) <= 14).map(({ competentie }) => competentie);
  expect(always).toHaveLength(4);
  // 4 x 5 of 23 x 5 cells, 4 x 3 of 23 x 3 cells
  for (const [sheet, across, unknown] of [["Competentie x kerntaak", 5, 95], ["Competentie x kernopgave", 3, 57]] as const) {
    const lines = await shownTexts(bench, sheet, 40, across + 1);
    expect(lines.filter((texts) => texts.slice(1).every((text) => text === "zeker")).map(([competentie]) => competentie)).toEqual(always);
    expect(lines.flat().filter((text) => text === "onbekend")).toHaveLength(unknown);
  }
  await goToSheet(bench.page, "Competentie x kerntaak");
  await settled(bench.page);
  await takePage(bench, "werkbank-competentie-kerntaak");
}, TEST_TIME);

test("BNP: six kerntaken; two levels of one stand side by side with three questions and five criteria", async () => {
  await makeKader(BNP, /^Kerntaken/, /^Niveaus vergelijken/);
  expect((await shownTexts(bench, "Kerntaken", 12, 1)).flat().slice(4)).toEqual(["Analyseren", "Adviseren", "Integreren", "Creëren", "Organiseren", "Begeleiden", "", ""]);
  const lines = await shownTexts(bench, "Niveaus vergelijken", 20, 4);
  const from = lines.findIndex((texts) => texts[1] === "Niveau 1") + 1;
  expect(lines.slice(from).filter(([label]) => label !== "").map(([label]) => label))
    .toEqual(["Wat doe ik?", "Waaraan laat ik dat zien?", "Wat lever ik op?", "Zelfstandigheid", "Complexiteit", "Ervaringskennis", "Verantwoording", "Sensitiviteit"]);
  await goToSheet(bench.page, "Niveaus vergelijken");
  await settled(bench.page);
  await takePage(bench, "werkbank-niveaus-vergelijken");
}, TEST_TIME);

test("a word is searched in all frameworks; a click goes to its row, another puts it in a cell", async () => {
  await startTask(nl.tasks.competenties.name);
  await seesHeading(bench, own.title);
  await checkScreen(bench, "paneel-competenties");
  await openPart(own.zoeken);
  await bench.pane.getByLabel(own.zoekLabel).fill("klantgericht");
  await bench.pane.getByText(/gevonden/).waitFor();
  const text = await paneText(bench);
  expect(text).toContain("FGR (in deze werkmap), Competenties");
  expect(text).toContain("ECABO (in deze werkmap), Taken");
  expect(text).toContain("Ommen (ingebouwd), Competenties");
  await bench.pane.getByLabel(own.zoekLabel).fill("klantgericht mondeling");
  await bench.pane.getByText("Functietypering schaal 5, Kennis en vaardigheden").waitFor();
  await checkScreen(bench, "paneel-competenties-zoeken");
  await bench.pane.getByLabel(own.zoekLabel).fill("klantgericht");
  const table = await tablePlace(bench, "FGR_Competenties");
  const row = await rowOfText(table, "competentie", "Klantgerichtheid");
  await press(bench, /^Ga naar FGR_Competenties!/);
  await isAt(bench, table.sheet, { row, column: columnOf(table, "competentie") });
  await goToSheet(bench.page, "Blad1");
  await goTo(bench, { row: 2, column: 2 });
  await bench.pane.getByRole("button", { name: `${own.invoegen}: Klantgerichtheid`, exact: true }).first().click();
  await shows(bench.page, "Blad1", 2, 2, "Klantgerichtheid");
}, TEST_TIME);

test("two functions are compared word by word, and the comparison is put in the sheet", async () => {
  await press(bench, nl.back);
  await openPart(own.vergelijken);
  await bench.pane.getByLabel(own.kader, { exact: true }).selectOption("FGR");
  await bench.pane.getByLabel(own.links, { exact: true }).selectOption("Functietypering schaal 6");
  await bench.pane.getByLabel(own.rechts, { exact: true }).selectOption("Functietypering schaal 7");
  // From schaal 6 to 7 the source changes kenmerk 10, 11 and 13, from 2 to 3.
  await bench.pane.getByRole("heading", { name: "FUWASYS" }).waitFor();
  const kenmerken = (await paneText(bench)).split("\n").filter((one) => /^\d+ .*≠$/.test(one)).map((one) => one.split(" ")[0]);
  expect(kenmerken).toEqual(["10", "11", "13"]);
  await bench.pane.locator("del", { hasText: "32" }).first().waitFor();
  await bench.pane.locator("ins", { hasText: "35" }).first().waitFor();
  await checkScreen(bench, "paneel-competenties-vergelijken");
  await goTo(bench, { row: 4, column: 1 });
  await press(bench, own.zetVergelijking);
  await shows(bench.page, "Blad1", 4, 3, "Functietypering schaal 6");
  const lines = await shownTexts(bench, "Blad1", 12, 5);
  expect(lines[3]).toEqual(["", "", "Functietypering schaal 6", "Functietypering schaal 7", ""]);
  expect(lines[4]).toEqual(["Functie", "schaal", "6", "7", "≠"]);
}, TEST_TIME);

test("a relation that is confirmed in the sheet reads a team in another framework", async () => {
  await press(bench, nl.back);
  await openPart(own.verbinden);
  await bench.pane.getByLabel(own.team).selectOption("FGR");
  await bench.pane.getByLabel(own.gelezenIn).selectOption("BNP");
  await checkScreen(bench, "paneel-competenties-verbinden");
  await press(bench, own.maakVertaling);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  await checkScreen(bench, "paneel-competenties-verbonden");
  const relaties = await tablePlace(bench, "Competentierelaties");
  await goToSheet(bench.page, relaties.sheet);
  // A cell with a list opens it at the first letter.
  await goTo(bench, { row: await rowOfText(relaties, "competentie", "Plannen en organiseren"), column: columnOf(relaties, "besluit") });
  await bench.page.keyboard.type("b");
  await bench.page.getByText("bevestigd", { exact: true }).click();
  await settled(bench.page);
  await takePage(bench, "werkbank-competentierelaties");
  const team = await tablePlace(bench, "Team_FGR");
  await goToSheet(bench.page, team.sheet);
  await goTo(bench, { row: await rowOfText(team, "functie", "Kwaliteitenprofiel 1"), column: columnOf(team, "aantal") });
  await type(bench.page, "2");
  await goToSheet(bench.page, "FGR in BNP");
  await settled(bench.page);
  const lines = await shownTexts(bench, "FGR in BNP", 40, 8);
  // The source asks all six of its competences of each of the four kwaliteitenprofielen.
  expect(line(lines, 0, "Organiseren").slice(1)).toEqual(["Plannen en organiseren", "x", "x", "x", "x", "4", "2"]);
  expect(line(lines, 0, "Plannen en organiseren")[1]).toBe("staat hierboven");
  expect(line(lines, 0, "Luisteren").slice(1)).toEqual(["geen relatie", "x", "x", "x", "x", "4", "2"]);
  await bench.page.mouse.move(600, 500);
  await bench.page.mouse.wheel(0, 420);
  await settled(bench.page);
  await takePage(bench, "werkbank-team-in-ander-kader");
}, TEST_TIME);

test("a framework is copied as one's own, under a name that nothing has yet", async () => {
  await startTask(nl.tasks.competenties.name);
  await openPart(own.eigen);
  await bench.pane.getByLabel(own.bron).selectOption("FGR");
  await bench.pane.getByLabel(own.naam).fill("Kader van team Communicatie");
  await bench.pane.getByLabel(own.korteNaam).fill("fgr");
  await bench.pane.getByText(own.korteNaamBezet("fgr")).waitFor();
  expect(await bench.pane.getByRole("button", { name: own.verder }).isDisabled()).toBe(true);
  await checkScreen(bench, "paneel-competenties-eigen-bezet");
  await bench.pane.getByLabel(own.korteNaam).fill("Eigen");
  await checkScreen(bench, "paneel-competenties-eigen");
  await press(bench, own.verder);
  await bench.pane.getByRole("heading", { name: nl.makeWhat }).waitFor();
  await chooseOnly(bench, /^Schalen vergelijken/);
  await make(bench);
  expect(await sheetNames(bench)).toEqual(expect.arrayContaining(["Eigen_Competenties", "Eigen_Profielen", "Eigen_Waarderingen"]));
}, TEST_TIME);

test("a competence that is renamed in one table only is found with its cell, and no longer once it is put right", async () => {
  const competenties = await tablePlace(bench, "Eigen_Competenties");
  const cell = { row: await rowOfText(competenties, "competentie", "Klantgerichtheid"), column: columnOf(competenties, "competentie") };
  await goToSheet(bench.page, competenties.sheet);
  await goTo(bench, cell);
  await type(bench.page, "Klanten helpen");
  await startTask(nl.tasks.competenties.name);
  await openPart(own.controleren);
  await bench.pane.getByLabel(own.kader, { exact: true }).selectOption("Eigen");
  // Each of the four kwaliteitenprofielen asks it.
  await bench.pane.getByText("'Klantgerichtheid' in Profielen (4 rijen) staat niet in Competenties").waitFor();
  await checkScreen(bench, "paneel-competenties-controleren");
  const profielen = await tablePlace(bench, "Eigen_Profielen");
  await bench.pane.getByRole("listitem").filter({ hasText: "'Klantgerichtheid' in Profielen" }).getByRole("button", { name: /^Ga naar Eigen_Profielen!/ }).click();
  await isAt(bench, profielen.sheet, { row: await rowOfText(profielen, "competentie", "Klantgerichtheid"), column: columnOf(profielen, "competentie") });
  await goToSheet(bench.page, competenties.sheet);
  await goTo(bench, cell);
  await type(bench.page, "Klantgerichtheid");
  await press(bench, own.opnieuw);
  await bench.pane.getByText(own.laden).waitFor({ state: "hidden" });
  await bench.pane.getByRole("button", { name: own.opnieuw }).waitFor();
  expect(await paneText(bench)).not.toContain("'Klantgerichtheid' in Profielen");
}, TEST_TIME);
