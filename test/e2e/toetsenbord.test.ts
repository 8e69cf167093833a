/** Each whole task by keyboard alone, from the cells into the pane and back; and what a screen reader is told on the way. */
import { competentiesNl as vergelijken } from "../../src/taskpane/competenties/texts.nl";
import { formatieNl as formatie } from "../../src/taskpane/formatie/texts.nl";
import { functiesNl as functies } from "../../src/taskpane/functies/texts.nl";
import { gesprekkenNl as gesprekken } from "../../src/taskpane/gesprekken/texts.nl";
import { importerenNl as importeren } from "../../src/taskpane/importeren/texts.nl";
import { nl } from "../../src/taskpane/language/texts.nl";
import { sourceOfCase } from "../importers/source-of-case";
import { goToCell, goToSheet, settled, shows, type } from "../workbench/page/workbench-page";
import { arrivesAt, enterPane, focused, isTold, keyboardAt, listenToPane, pressBy, tabTo } from "./keyboard";
import { kept } from "./leaks";
import { paneFrame } from "./pane-screen";
import { paneText, seesHeading, sheetNames } from "./pane-steps";
import { MAKE_TIME, START_TIME, startWerkbank, TEST_TIME, type Werkbank } from "./werkbank";

/** BNP-2021: two views, three sheets that come always, its other tables. */
const BNP_SHEETS = 11;

/** Names of nobody, in a list that becomes review forms and a formation plan. */
const NAMES = ["Zyphora Quintana", "Ewoud Brandsmak"] as const;
/** A word of the document that is imported. */
const OF_DOCUMENT = "Schelpenraper";

let bench: Werkbank;
const said: string[] = [];
let told: () => Promise<readonly string[]>;

beforeAll(async () => {
  bench = await startWerkbank();
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
  bench.page.on("console", (message) => said.push(message.text()));
  told = await listenToPane(bench);
}, START_TIME);

afterAll(() => bench.close());

afterEach(() => expect(bench.troubles()).toEqual([]));

const key = (name: string): Promise<void> => bench.page.keyboard.press(name);

async function ends(): Promise<void> {
  await arrivesAt(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
}

/** Back by the button above the heading. @param heading of the screen that comes */
async function goBack(heading?: string): Promise<void> {
  await tabTo(bench, `← ${nl.back}`, "Shift+Tab");
  await key("Enter");
  if (heading !== undefined) await arrivesAt(bench, heading);
}

/** From the end of an action to a task. */
async function toTask(task: string): Promise<void> {
  await pressBy(bench, nl.toHome);
  await arrivesAt(bench, nl.inWorkbook);
  await pressBy(bench, task);
}

test("F6 goes from the cells to the pane; Tab goes through it and out at its end; Esc goes back to the cells", async () => {
  for (const [row, texts] of [["medewerker", "functiegroep", "schaal", "functie", "fte"], [NAMES[0], "Adviseur", "11", "Adviseur wonen", "1"], [NAMES[1], "Projectleider", "10", "Projectleider", "0,8"]].entries()) {
    await goToCell(bench.page, `A${row + 1}`);
    await type(bench.page, ...texts);
  }
  expect(await enterPane(bench)).toBe(nl.startExample);
  expect(await focused(bench)).toMatchObject({ name: nl.startExample, isShown: true });
  await tabTo(bench, nl.settings);
  await key("Tab");
  await bench.page.locator(":focus", { hasText: "⟳" }).waitFor();
  await goToCell(bench.page, "J1");
  await enterPane(bench);
  await key("Escape");
  await bench.page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
  await type(bench.page, "terug in de cellen");
  await shows(bench.page, "Blad1", 1, 10, "terug in de cellen");
}, TEST_TIME);

test("Functies: a function is found and its example put in the chosen cell", async () => {
  await goToCell(bench.page, "L1");
  await enterPane(bench);
  await pressBy(bench, nl.tasks.functies.name);
  await arrivesAt(bench, functies.title);
  await tabTo(bench, functies.search);
  await bench.page.keyboard.type("schaalrang");
  await pressBy(bench, "SCHAALRANG");
  await arrivesAt(bench, "SCHAALRANG");
  await pressBy(bench, functies.insert);
  await bench.pane.getByText("De formule staat in L1.").waitFor();
  await isTold(bench, /^De formule staat in L1\.$/);
  // The keyboard stays where it was pressed.
  await keyboardAt(bench, functies.insert);
  await goBack(functies.title);
  await goBack(nl.title);
});

test("Gesprekken: forms are made of the list in the cells, announced while they are made", async () => {
  await goToCell(bench.page, "A1");
  await enterPane(bench);
  await pressBy(bench, nl.tasks.gesprekken.name);
  await arrivesAt(bench, gesprekken.title);
  await pressBy(bench, gesprekken.useSelection);
  await bench.pane.getByRole("button", { name: gesprekken.make(2) }).waitFor();
  await pressBy(bench, gesprekken.make(2));
  await ends();
  await isTold(bench, /^\d+ bladen zijn gemaakt\./);
  const heard = await told();
  expect(heard.filter((words) => words.startsWith(gesprekken.makingTitle)).length).toBeGreaterThan(1);
  expect((await sheetNames(bench)).filter((name) => name.startsWith("Formulier"))).toHaveLength(2);
}, TEST_TIME);

test("Competenties: two functions side by side", async () => {
  await toTask(nl.tasks.competenties.name);
  await arrivesAt(bench, vergelijken.title);
  await pressBy(bench, vergelijken.vergelijken);
  await arrivesAt(bench, vergelijken.vergelijken);
  await bench.pane.getByLabel(vergelijken.rechts).waitFor();
  await tabTo(bench, vergelijken.kader);
  await bench.page.keyboard.type("Ommen");
  await bench.pane.getByLabel(vergelijken.kader, { exact: true }).locator("option:checked", { hasText: "Ommen" }).waitFor({ state: "attached" });
  await tabTo(bench, vergelijken.rechts);
  const before = await paneText(bench);
  await key("ArrowDown");
  await (await paneFrame(bench)).waitForFunction((text) => document.querySelector("main")?.innerText !== text, before);
  await goBack(vergelijken.title);
  await goBack(nl.inWorkbook);
});

test("Importeren: a file is picked, then pasted text is read, looked through, corrected and made", async () => {
  await pressBy(bench, nl.tasks.importeren.name);
  await arrivesAt(bench, importeren.title);
  const asked = bench.page.waitForEvent("filechooser");
  await pressBy(bench, importeren.chooseFile);
  await (await asked).setFiles({ name: "lijst.txt", mimeType: "text/plain", buffer: Buffer.from(sourceOfCase("functielijst-met-conversietabel").bytes) });
  await arrivesAt(bench, importeren.reviewTitle);
  expect(await paneText(bench)).toContain("lijst.txt");
  await pressBy(bench, importeren.other);
  await arrivesAt(bench, importeren.title);
  await tabTo(bench, importeren.paste);
  await bench.page.keyboard.insertText(new TextDecoder().decode(sourceOfCase("functielijst-met-conversietabel").bytes));
  await pressBy(bench, importeren.readPasted);
  await arrivesAt(bench, importeren.reviewTitle);
  await pressBy(bench, "Functies: 3 rijen");
  await pressBy(bench, "Vlieger oplater");
  await arrivesAt(bench, importeren.rowTitle("Functies", 3, 3));
  await tabTo(bench, /^formatie$/);
  await bench.page.keyboard.type("2,5");
  await key("Enter");
  await bench.pane.getByText(importeren.wasPrinted(importeren.nothing)).waitFor();
  await goBack();
  await seesHeading(bench, importeren.tabel("Functies", 3));
  await goBack(importeren.reviewTitle);
  await tabTo(bench, importeren.kort);
  await key("Control+A");
  await bench.page.keyboard.type("Kust");
  await pressBy(bench, importeren.next);
  await bench.pane.getByRole("heading", { name: nl.makeWhat }).waitFor();
  await pressBy(bench, /^Maak \d+ bladen/);
  await ends();
  expect(await sheetNames(bench)).toContain("Kust_Functies");
}, TEST_TIME);

test("Formatie: a plan of the list in the cells, with names, a year and an example table", async () => {
  await goToSheet(bench.page, "Blad1");
  await goToCell(bench.page, "A1");
  await enterPane(bench);
  await toTask(nl.tasks.formatie.name);
  await arrivesAt(bench, formatie.title);
  await pressBy(bench, formatie.fromSelection);
  await arrivesAt(bench, formatie.listTitle);
  await pressBy(bench, formatie.next);
  await arrivesAt(bench, formatie.optionsTitle);
  await tabTo(bench, formatie.planjaar);
  await key("Control+A");
  await bench.page.keyboard.type("2028");
  await tabTo(bench, formatie.salaristabel);
  await key("ArrowDown");
  await pressBy(bench, formatie.splits, "Space");
  await pressBy(bench, /^Maak \d+ bladen/);
  await ends();
  expect(await sheetNames(bench)).toContain("Formatieplan");
}, TEST_TIME);

test("Kaders: a framework is made, gone to, and taken back after a question that Esc answers with no", async () => {
  await toTask(nl.tasks.kaders.name);
  await arrivesAt(bench, nl.kadersHead);
  await pressBy(bench, "BNP-2021");
  await arrivesAt(bench, /^BNP-2021/);
  await tabTo(bench, nl.willBeMade(BNP_SHEETS));
  await key("Space");
  await pressBy(bench, nl.make(BNP_SHEETS));
  await ends();
  await isTold(bench, new RegExp(`^${nl.done.make(BNP_SHEETS)}`));
  const before = (await sheetNames(bench)).length;
  await pressBy(bench, /^Ga naar Start/);
  await bench.page.waitForFunction(() => window.functieboekWerkbank?.activeSheet().startsWith("Start"));
  await pressBy(bench, nl.takeBack(BNP_SHEETS));
  await keyboardAt(bench, nl.keep);
  await key("Escape");
  await keyboardAt(bench, nl.takeBack(BNP_SHEETS));
  await key("Enter");
  await tabTo(bench, nl.takeBackConfirm, "Shift+Tab");
  await key("Enter");
  await ends();
  await isTold(bench, new RegExp(`^${nl.done.takeBack(BNP_SHEETS)}`));
  expect(await sheetNames(bench)).toHaveLength(before - BNP_SHEETS);
}, TEST_TIME);

test("Kaders: making many sheets is stopped half-way", async () => {
  const before = await sheetNames(bench);
  await toTask(nl.tasks.kaders.name);
  await arrivesAt(bench, nl.kadersHead);
  await pressBy(bench, /^Functie\(plaatsings\)boek Ommen/);
  await arrivesAt(bench, /^Functie\(plaatsings\)boek Ommen/);
  await pressBy(bench, /^Maak \d+ bladen/);
  await pressBy(bench, nl.cancel);
  await arrivesAt(bench, nl.resultCancelled, MAKE_TIME);
  expect(await sheetNames(bench)).toEqual(before);
}, TEST_TIME);

test("after all of it names and documents stand in the cells of the workbook, and nowhere else", async () => {
  const { cells, tabs, elsewhere } = await kept(bench);
  for (const word of [...NAMES, OF_DOCUMENT]) {
    expect(cells).toContain(word);
    const leaks = Object.entries({ ...elsewhere, console: said.join("\n") }).filter(([, text]) => text.includes(word) || text.includes(encodeURIComponent(word)));
    expect(leaks.map(([place]) => `${word}: ${place}`)).toEqual([]);
  }
  expect(NAMES.filter((name) => tabs.includes(name))).toEqual([]);
}, TEST_TIME);
