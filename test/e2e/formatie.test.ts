/**
 * HR builds Ommen's formation plan and moves 1 fte from schaal 11 to 10 in a scenario; the controller, who gets the workbook, finds what it
 * saves. By clicking and typing.
 */
import { formatieNl as eigen } from "../../src/taskpane/formatie/texts.nl";
import { nl } from "../../src/taskpane/language/texts.nl";
import { goToSheet, settled, type } from "../workbench/page/workbench-page";
import { checkScreen, takePage } from "./pane-screen";
import { paneText, press, seesHeading, sheetNames } from "./pane-steps";
import { columnOf, crossing, goTo, rowOf, shownTexts, tablePlace } from "./sheet-cells";
import { MAKE_TIME, START_TIME, startWerkbank, type Werkbank } from "./werkbank";

let bench: Werkbank;

beforeAll(async () => {
  bench = await startWerkbank();
}, START_TIME);

afterAll(() => bench.close());

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
  await checkScreen(bench, "paneel-formatie-keuzes");
  expect(await sheetNames(bench)).toEqual(["Blad1"]);
  await press(bench, /^Maak \d+ bladen/);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  expect(await paneText(bench)).toContain("bladen zijn gemaakt.");
}, MAKE_TIME);

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
}, MAKE_TIME);

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
}, MAKE_TIME);
