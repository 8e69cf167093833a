/** Custom functions in the sheet through the add-in's own runtime, and the pane's help with them, by clicking and typing. */
import { functiesNl } from "../../src/taskpane/functies/texts.nl";
import { nl } from "../../src/taskpane/language/texts.nl";
import { goToCell, shows as showsText, type } from "../workbench/page/workbench-page";
import { checkScreen } from "./pane-screen";
import { START_TIME, startWerkbank, type Werkbank } from "./werkbank";

let bench: Werkbank;

beforeAll(async () => {
  bench = await startWerkbank();
}, START_TIME);

afterAll(() => bench.close());

afterEach(() => expect(bench.troubles()).toEqual([]));

const shows = (row: number, column: number, text: string): Promise<void> => showsText(bench.page, "Blad1", row, column, text);

/** What a cell holds: its value, and the formula that gives it. */
const holds = (row: number, column: number) => bench.page.evaluate(([down, across]) => window.functieboekWerkbank?.cell("Blad1", down, across) ?? null, [row, column] as const);

const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();

test("a function answers in the cell where it is typed", async () => {
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
  await goToCell(bench.page, "A1");
  await type(bench.page, '=FUNCTIEBOEK.FUNCTIESCHAAL("Zweminstructeur")');
  await shows(1, 1, "6");
});

test("an answer of several cells spills, and follows what is changed in its input", async () => {
  await goToCell(bench.page, "C1");
  await type(bench.page, "9");
  await type(bench.page, "10a");
  await goToCell(bench.page, "D1");
  await type(bench.page, "=FUNCTIEBOEK.SCHAALRANG(C1:C2)");
  await shows(1, 4, "9");
  await shows(2, 4, "10.5");
  await goToCell(bench.page, "C1");
  await type(bench.page, "12");
  await shows(1, 4, "12");
});

test("an error shows below the cell why there is no answer", async () => {
  await goToCell(bench.page, "F1");
  await type(bench.page, "=FUNCTIEBOEK.FUWASYS.SCHAAL(31)");
  await shows(1, 6, "#N/B");
  await goToCell(bench.page, "F1");
  await bench.page.locator("#message", { hasText: "totaal 31: schaal 5 of 6; geef een conversietabel" }).waitFor();
});

test("the pane explains the same error, finds a function and puts its example in an empty cell only", async () => {
  await bench.pane.getByRole("button", { name: new RegExp(`^${nl.tasks.functies.name}`) }).click();
  await press(functiesNl.explain);
  await bench.pane.getByText("totaal 31: schaal 5 of 6; geef een conversietabel").waitFor();
  await checkScreen(bench, "paneel-functies");
  await bench.pane.getByLabel(functiesNl.search).fill("functie schaal normfunctie");
  await bench.pane.getByRole("button", { name: /^FUNCTIESCHAAL/ }).click();
  await bench.pane.getByText('=FUNCTIEBOEK.FUNCTIESCHAAL({"Zweminstructeur";"adviseur iv"})').waitFor();
  await checkScreen(bench, "paneel-functie");
  await press(functiesNl.insert);
  await bench.pane.getByText("Cel F1 is niet leeg.").waitFor();
  await goToCell(bench.page, "H1");
  await press(functiesNl.insert);
  await bench.pane.getByText("De formule staat in H1.").waitFor();
  await shows(1, 8, "6");
  await shows(2, 8, "10");
});

test("an answer of several cells is frozen as values, stays when its input changes, and can be taken back", async () => {
  await press(`← ${nl.back}`);
  await goToCell(bench.page, "D1");
  await press(functiesNl.freeze);
  await bench.pane.getByText("1 formule is vastgezet als waarden.").waitFor();
  expect([await holds(1, 4), await holds(2, 4)]).toEqual([{ value: 12, formula: null }, { value: 10.5, formula: null }]);
  await shows(1, 4, "12");
  await shows(2, 4, "10,5");
  await goToCell(bench.page, "C2");
  await type(bench.page, "11");
  await shows(2, 4, "10,5");
  await press(functiesNl.freezeBack);
  await bench.pane.getByText("1 formule staat er weer.").waitFor();
  await shows(1, 4, "12");
  await shows(2, 4, "11");
  expect(await holds(1, 4)).toEqual({ value: 12, formula: "=FUNCTIEBOEK.SCHAALRANG(C1:C2)" });
});

test("typing within a spilled answer keeps what was typed, and the formula says that it has no room", async () => {
  await goToCell(bench.page, "D2");
  await type(bench.page, "eigen");
  await shows(2, 4, "eigen");
  await shows(1, 4, "#OVERLOOP!");
  await goToCell(bench.page, "D2");
  await bench.page.keyboard.press("Delete");
  await shows(2, 4, "11");
  await shows(1, 4, "12");
});
