/** What can go wrong on a day with the add-in, by clicking and typing: stopping, taken names, an old Excel, a cell in edit, a failing call, a reload half-way. */
import { en } from "../../src/taskpane/language/texts.en";
import { nl, type Texts } from "../../src/taskpane/language/texts.nl";
import { goToCell, settled, showsSheet, type } from "../workbench/page/workbench-page";
import { checkScreen, takePage } from "./pane-screen";
import { chooseOmmen, make, newWorkbook, press, reloadsPane, says, seesHeading, sheetNames, startMaking } from "./pane-steps";
import { MAKE_TIME, START_TIME, startWerkbank, TEST_TIME, type Werkbank } from "./werkbank";

/** BNP-2021: two views, three sheets that come always, its other tables. */
const BNP_SHEETS = 11;

let bench: Werkbank;

beforeAll(async () => {
  bench = await startWerkbank();
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
}, START_TIME);

afterAll(() => bench.close());

afterEach(() => expect(bench.troubles()).toEqual([]));

const sees = (text: string | RegExp) => bench.pane.getByText(text).first().waitFor();
const trial = (label: string) => bench.page.locator("#ribbon").getByLabel(label);

async function chooseBnp(texts: Texts = nl): Promise<void> {
  await press(bench, new RegExp(`^${texts.tasks.kaders.name}`));
  await press(bench, /^BNP-2021/);
  await bench.pane.getByRole("heading", { name: texts.makeWhat }).waitFor();
}

const reloadPane = (): Promise<void> => reloadsPane(bench, () => bench.page.getByRole("button", { name: "Venster opnieuw laden" }).click());

test("stopping half-way leaves the workbook as it was", async () => {
  await chooseOmmen(bench);
  await startMaking(bench);
  await sees(/^[1-9]\d*%, blad /);
  await press(bench, nl.cancel);
  await seesHeading(bench, nl.resultCancelled, MAKE_TIME);
  await says(bench, "de werkmap is zoals ervoor");
  expect(await sheetNames(bench)).toEqual(["Blad1"]);
  await checkScreen(bench, "paneel-gestopt");
}, TEST_TIME);

test("a name that is taken gets another, which is said before; what was made is known after a reload and can be taken back", async () => {
  await newWorkbook(bench);
  await chooseBnp();
  await make(bench);
  await press(bench, nl.toHome);
  await chooseBnp();
  await bench.pane.locator("summary", { hasText: nl.willBeMade(BNP_SHEETS) }).click();
  await sees(`(${nl.nameTaken("Start")})`);
  await checkScreen(bench, "paneel-naam-bezet");
  await make(bench);
  expect(await sheetNames(bench)).toContain("Start BNP2");
  await reloadPane();
  await press(bench, nl.takeBack(BNP_SHEETS));
  await sees(nl.takeBackWarning);
  await checkScreen(bench, "paneel-terugdraaien");
  await press(bench, nl.takeBackConfirm);
  await sees(nl.done.takeBack(BNP_SHEETS));
  expect(await sheetNames(bench)).toHaveLength(BNP_SHEETS + 1);
  expect(await sheetNames(bench)).toContain("Start");
  await settled(bench.page);
  await checkScreen(bench, "paneel-teruggedraaid");
}, TEST_TIME);

test("a reload half-way: what stands is known, is finished, and the whole can be taken back", async () => {
  await newWorkbook(bench);
  await chooseOmmen(bench);
  const count = await startMaking(bench);
  await sees(/^[1-9]\d*%, blad /);
  await reloadPane();
  await sees(nl.brokenOff);
  await says(bench, `${count} bladen die onvolledig kunnen zijn: Start`);
  await checkScreen(bench, "paneel-afgebroken");
  await takePage(bench, "werkbank-afgebroken");
  await press(bench, nl.finish);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  expect(await sheetNames(bench)).toHaveLength(count + 1);
  await settled(bench.page);
}, TEST_TIME);

test("a reload half-way: what stands is taken away", async () => {
  await newWorkbook(bench);
  await chooseOmmen(bench);
  const count = await startMaking(bench);
  await sees(/^[1-9]\d*%, blad /);
  await reloadPane();
  await press(bench, nl.takeAway(count));
  await sees(nl.done.takeBack(count));
  expect(await sheetNames(bench)).toEqual(["Blad1"]);
}, TEST_TIME);

test("a cell that is being edited is named as the reason, and trying again works", async () => {
  await newWorkbook(bench);
  await trial("Cel in bewerking").check();
  await press(bench, nl.startExample);
  await sees("U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.");
  await checkScreen(bench, "paneel-cel-in-bewerking");
  await trial("Cel in bewerking").uncheck();
  await press(bench, nl.retry);
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
});

test("a call that fails ends in a sentence, with the workbook as it was", async () => {
  await chooseBnp();
  await trial("Laat de volgende aanroep mislukken").check();
  await startMaking(bench);
  await seesHeading(bench, nl.resultFailed, MAKE_TIME);
  expect(await sheetNames(bench)).toEqual(["Blad1"]);
  await checkScreen(bench, "paneel-mislukt");
});

test("an old Excel gets every sheet, and is told what it lacks", async () => {
  await reloadsPane(bench, () => trial("Doet zich voor als").selectOption("1.7"));
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
  await chooseBnp();
  await make(bench);
  expect(await sheetNames(bench)).toHaveLength(BNP_SHEETS + 1);
  await sees("Deze Excel is te oud voor de afdrukinstellingen (nodig is ExcelApi 1.9); de rest is volledig.");
  await checkScreen(bench, "paneel-oude-excel");
  await reloadsPane(bench, () => trial("Doet zich voor als").selectOption("1.15"));
}, TEST_TIME);

test("an English Excel has an English pane, its refusals and results too; sheets keep their Dutch names", async () => {
  await newWorkbook(bench);
  await reloadsPane(bench, () => trial("Taal van Excel").selectOption("en-US"));
  await bench.pane.getByRole("button", { name: en.startExample }).waitFor();
  await checkScreen(bench, "paneel-engels");
  await chooseBnp(en);
  await checkScreen(bench, "paneel-engels-kader");
  await make(bench, en);
  await sees(en.done.make(BNP_SHEETS));
  await press(bench, en.goTo("Start"));
  await showsSheet(bench.page, "Start");
  await goToCell(bench.page, "H9");
  await type(bench.page, "mine");
  await press(bench, en.takeBack(BNP_SHEETS));
  await press(bench, en.takeBackConfirm);
  await seesHeading(bench, en.resultRefused);
  await checkScreen(bench, "paneel-engels-geweigerd");
  expect(await bench.pane.locator("html").getAttribute("lang")).toBe("en");
}, TEST_TIME);
