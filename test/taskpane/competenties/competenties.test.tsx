/** @jest-environment jsdom */
import { nl } from "../../../src/taskpane/language/texts.nl";
import { competentiesNl as t } from "../../../src/taskpane/competenties/texts.nl";
import { cellOf, sheetOf } from "../../workbook/excel/fixtures";
import { fill } from "../form-fields";
import { openPane, type OpenPane } from "../open-pane";
import { until } from "../../system/until";

let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

async function make(naam: string): Promise<void> {
  await pane.choose(naam);
  await pane.see("Maak ");
  pane.press("Maak ");
  await pane.see("gemaakt.");
  pane.press(nl.toHome);
  await pane.see(nl.tasksHead);
}

async function open(deel: string): Promise<void> {
  pane.press(nl.tasks.competenties.name);
  await pane.see(t.zoekenHint);
  pane.press(deel);
}

/** The sheet and address that the user stands on. */
const active = async (): Promise<string> => {
  let address = "";
  await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    ({ address } = cell);
  });
  return address;
};

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

test("finds in the workbook and in what is built in, goes to the row, and puts the text in an empty cell only", async () => {
  pane = await openPane();
  await pane.see(nl.startExample);
  await make("Functiegebouw Rijk");
  await open(t.zoeken);
  await pane.see(t.zoekLabel);
  fill(t.zoekLabel, "flexibiliteit");
  await pane.see("FGR (in deze werkmap), Competenties");
  expect(pane.text()).toContain("Ommen (ingebouwd), Competenties");
  pane.press("Ga naar FGR_Competenties!");
  await until(async () => /^FGR_Competenties!B\d+$/.test(await active()));
  pane.press(t.invoegen);
  await pane.see("staat al iets");
  await select("Blad1", "C4");
  pane.press(t.invoegen);
  await pane.see("De tekst staat in C4.");
  expect(cellOf(sheetOf(pane.engine, "Blad1"), 4, 3)?.value).toBe("Flexibiliteit");
});

test("compares word by word with signs, and puts the comparison in the sheet", async () => {
  pane = await openPane();
  await pane.see(nl.startExample);
  await open(t.vergelijken);
  await pane.see(t.wat);
  fill(t.kader, "FGR");
  await pane.see("Functietypering schaal 5");
  // regel 198 and 239: 1, 4, 6 and 7 differ; the totals 28 and 32 too
  await pane.see("[–\u206028\u2060–] [+\u206032\u2060+]");
  expect(document.querySelectorAll("del").length).toBeGreaterThan(4);
  await select("Blad1", "A1");
  pane.press(t.zetVergelijking);
  await pane.see("De tekst staat in A1");
  expect(cellOf(sheetOf(pane.engine, "Blad1"), 1, 3)?.value).toBe("Functietypering schaal 5");
});

test("relates two frameworks: decisions stay when a third comes, which only adds rows; a team is read across", async () => {
  pane = await openPane();
  await pane.see(nl.startExample);
  await make("Functiegebouw Rijk");
  await open(t.verbinden);
  await pane.see(t.tweeNodig);
  pane.press(`← ${nl.back}`);
  await pane.see(t.zoekenHint);
  pane.press(`← ${nl.back}`);
  await pane.see(nl.tasksHead);
  await make("BNP-2021");
  await open(t.verbinden);
  await pane.see(t.relatieUitleg);
  pane.press(t.maakVertaling);
  await pane.see("gemaakt.");
  expect(pane.sheets()).toEqual(expect.arrayContaining(["Competentierelaties", "Team FGR", "FGR in BNP"]));
  const table = sheetOf(pane.engine, "Competentierelaties");
  // FGR and BNP share one name in part: Plannen en organiseren, Organiseren
  expect([1, 2, 3, 4, 6].map((column) => cellOf(table, 9, column)?.value)).toEqual(["FGR", "Plannen en organiseren", "BNP", "Organiseren", "open"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Competentierelaties").getRange("F9").values = [["bevestigd"]];
    context.workbook.worksheets.getItem("Competentierelaties").getRange("H9").values = [["besproken"]];
    await context.sync();
  });
  pane.press(nl.toHome);
  await pane.see(nl.tasksHead);
  await make("Het goede gesprek");
  await open(t.verbinden);
  await pane.see(t.relatieUitleg);
  pane.press(t.maakRelaties);
  await pane.see("toegevoegd; wat er stond is niet gewijzigd.");
  expect([6, 8].map((column) => cellOf(table, 9, column)?.value)).toEqual(["bevestigd", "besproken"]);
  expect(cellOf(table, 10, 6)?.value).toBe("open");
  expect(cellOf(table, 10, 9)?.formula).toContain("[#This Row]");
  const matrix = sheetOf(pane.engine, "FGR in BNP");
  // the emulated Excel of this test does not calculate; test/workbook/frameworks/relaties.test.ts does
  const row = [...Array(120).keys()].find((at) => cellOf(matrix, at, 1)?.value === "Organiseren") ?? 0;
  expect(cellOf(matrix, row, 2)?.formula).toContain("Competentierelaties[geldt]");
});

test("a framework of one's own: copied, changed in Excel, refreshed, and checked with a way to the cell", async () => {
  pane = await openPane();
  await pane.see(nl.startExample);
  await open(t.eigen);
  await pane.see(t.eigenUitleg);
  fill(t.bron, "FGR");
  fill(t.korteNaam, "1x");
  fill(t.korteNaam, "Ons");
  fill(t.naam, "Ons functiehuis");
  await until(() => [...document.querySelectorAll("button")].some((button) => button.textContent === t.verder && !button.disabled));
  pane.press(t.verder);
  await pane.see("Maak ");
  expect(pane.heading()).toBe("Ons functiehuis");
  pane.press("Maak ");
  await pane.see("gemaakt.");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Ons_Profielen").rows.add(undefined, [["Functietypering schaal 5", "Luister", "", "", "", "", ""]]);
    context.workbook.tables.getItem("Ons_Waarderingen").columns.getItem("k1").getDataBodyRange().getCell(0, 0).values = [[9]];
    await context.sync();
  });
  pane.press(nl.toHome);
  await pane.see(nl.tasksHead);
  await open(t.controleren);
  await pane.see("'Luister' in Profielen staat niet in Competenties; bedoeld is misschien Luisteren.");
  expect(pane.text()).toContain("score 9 op k1 ligt niet tussen 1 en 5");
  pane.press("Ga naar Ons_Waarderingen!E6");
  await until(async () => (await active()) === "Ons_Waarderingen!E6");
});
