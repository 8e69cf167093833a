/** A team of twelve through the review cycle, by clicking and typing: forms from a list, a review filled in, another profile, removing. */
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goedeGesprek } from "../../src/frameworks/goede-gesprek";
import { cellAddress } from "../../src/model/address";
import { indeling, RIJ } from "../../src/plans/beoordeling/formulier/indeling";
import { vormVan } from "../../src/plans/beoordeling/formulier/vorm";
import { beoordelingsprofiel } from "../../src/rules/goede-gesprek/artikel-03-beoordelingsprofiel";
import { gesprekkenNl as own } from "../../src/taskpane/gesprekken/texts.nl";
import { nl } from "../../src/taskpane/language/texts.nl";
import { goToSheet, settled, type } from "../workbench/page/workbench-page";
import { checkScreen, takePage } from "./pane-screen";
import { press, says, seesHeading, sheetNames } from "./pane-steps";
import { columnOf, goTo, shownTexts, tablePlace } from "./sheet-cells";
import { MAKE_TIME, START_TIME, startWerkbank, TEST_TIME, type Werkbank } from "./werkbank";

const FORM = "Formulier 001";
const GROEPEN = ["Adviseur", "Teammanager", "Vakspecialist", "Beleidsmedewerker", "Administratief Medewerker", "Projectleider"];
const LIST = join(tmpdir(), `gesprekken-team-${process.pid}.csv`);

let bench: Werkbank;

beforeAll(async () => {
  const rows = Array.from({ length: 12 }, (_, index) => `Medewerker ${String.fromCharCode(65 + index)};${GROEPEN[index % GROEPEN.length] ?? ""};${["11", "12", "10A", "9", "6", "10"][index % 6] ?? ""};Leidinggevende Z;Team Noord;${index % 2 === 0 ? "twee jaar" : "een jaar"};01-01-2026`);
  writeFileSync(LIST, `medewerker;functiegroep;schaal;leidinggevende;afdeling;cyclus;start\n${rows.join("\n")}\n`);
  bench = await startWerkbank();
}, START_TIME);

afterAll(async () => {
  rmSync(LIST, { force: true });
  await bench.close();
});

afterEach(() => expect(bench.troubles()).toEqual([]));

const rows = (functiegroep: string): ReturnType<typeof indeling> => {
  const profiel = beoordelingsprofiel(goedeGesprek.tabellen.Profielen ?? [], goedeGesprek.tabellen.Functies ?? [], functiegroep);
  if (profiel.kind !== "determined") throw new Error(functiegroep);
  return indeling(vormVan(profiel.value, 5));
};

async function shown(sheet: string, row: number, column: number): Promise<string> {
  return (await shownTexts(bench, sheet, row, column))[row - 1]?.[column - 1] ?? "";
}

async function typeAt(row: number, column: number, text: string): Promise<void> {
  await goTo(bench, { row, column });
  await type(bench.page, text);
}

/** Many cells at once, as pasting does. */
async function setCells(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const frame = await (await bench.page.locator("#pane-frame").elementHandle())?.contentFrame();
  await frame?.evaluate(([name, values]) => Excel.run(async (context) => {
    for (const [address, value] of Object.entries(values)) context.workbook.worksheets.getItem(name).getRange(address).values = [[value]];
    await context.sync();
  }), [sheet, cells] as const);
}

async function openTask(): Promise<void> {
  await bench.pane.getByRole("button", { name: new RegExp(`^${nl.tasks.gesprekken.name}`) }).first().click();
  await seesHeading(bench, own.title);
}

test("a file with a list becomes a form for each, with what is to be looked at", async () => {
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
  await openTask();
  await bench.pane.getByRole("button", { name: own.chooseFile }).waitFor();
  await checkScreen(bench, "paneel-gesprekken");
  const [chooser] = await Promise.all([bench.page.waitForEvent("filechooser"), press(bench, own.chooseFile)]);
  await chooser.setFiles(LIST);
  await bench.pane.getByRole("button", { name: own.make(12) }).waitFor();
  await says(bench, "003 Medewerker C: schaal 10A: het niveau staat niet vast");
  await checkScreen(bench, "paneel-gesprekken-lijst");
  await press(bench, own.make(12));
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  await checkScreen(bench, "paneel-gesprekken-gemaakt");
  expect((await sheetNames(bench)).filter((name) => name.startsWith("Formulier"))).toHaveLength(12);
}, TEST_TIME);

test("labels that are typed give the eindkwalificatie, exactly half-way up, and the team overview reads it", async () => {
  const at = rows("Adviseur");
  await goToSheet(bench.page, FORM);
  await typeAt(at.werkafspraken.van, 2, "Nota over wonen vastgesteld voor 1 oktober");
  expect(await shown(FORM, RIJ.eind, 2)).toBe("nog niet te bepalen");
  const labelled = [...at.competenties.regels.slice(0, 7), at.kennisniveau];
  await setCells(FORM, Object.fromEntries([[`D${at.werkafspraken.van}`, "Goed"], ...labelled.map((row) => [`D${row}`, "Normaal"]), [`E${labelled[0] ?? 0}`, "Haalt anderen erbij, ook als het haar eigen planning raakt"]]));
  await settled(bench.page);
  // a = 4, b = 3: 3,5 is exactly half-way and goes up (K5).
  expect([await shown(FORM, RIJ.ontbreekt, 2), await shown(FORM, RIJ.eind, 2)]).toEqual(["", "Goed"]);
  expect(await shown(FORM, RIJ.niveau, 2)).toBe("11-18");
  expect(await shown("Team", 7, 13)).toBe("Goed");
  await goTo(bench, { row: at.competenties.kop, column: 1 });
  await takePage(bench, "werkbank-gesprek-formulier");
  await goToSheet(bench.page, "Team");
  await takePage(bench, "werkbank-gesprek-team");
}, TEST_TIME);

test("another functiegroep gives the form its competences and keeps what was typed", async () => {
  const table = await tablePlace(bench, "Gesprekken_Medewerkers");
  await goToSheet(bench.page, table.sheet);
  await setCells(table.sheet, { [cellAddress(table.top + 1, columnOf(table, "functiegroep"))]: "Teammanager" });
  await press(bench, nl.toHome);
  await openTask();
  await bench.pane.getByRole("button", { name: own.openProgress }).waitFor();
  await says(bench, own.changed(1));
  await checkScreen(bench, "paneel-gesprekken-in-werkmap");
  await press(bench, own.refresh);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  const at = rows("Teammanager");
  const samenwerken = at.competenties.regels[0] ?? 0;
  expect([await shown(FORM, RIJ.functiegroep, 2), await shown(FORM, samenwerken, 1), await shown(FORM, samenwerken, 4)]).toEqual(["Teammanager", "Samenwerken", "Normaal"]);
  expect(await shown(FORM, RIJ.eind, 2)).toBe("nog niet te bepalen");
  expect(await shown(FORM, at.werkafspraken.van, 2)).toBe("Nota over wonen vastgesteld voor 1 oktober");
}, TEST_TIME);

test("the progress for HR opens as a workbook of its own, which the workbench shows in another tab", async () => {
  await press(bench, nl.toHome);
  await openTask();
  const before = await sheetNames(bench);
  await press(bench, own.openProgress);
  await seesHeading(bench, nl.resultWritten);
  await checkScreen(bench, "paneel-gesprekken-eigen-werkmap");
  expect(await sheetNames(bench)).toEqual(before);
  const [made] = await Promise.all([bench.page.context().waitForEvent("page"), bench.page.getByRole("link", { name: "Openen in een nieuw tabblad" }).click()]);
  await made.waitForFunction(() => window.functieboekWerkbank?.isSettled());
  expect(await made.evaluate(() => window.functieboekWerkbank?.sheetNames())).toEqual(["Voortgang"]);
  const texts = await made.evaluate(() => [6, 17].map((row) => window.functieboekWerkbank?.shownText("Voortgang", row, 2)));
  expect(texts).toEqual(["Medewerker A", "Medewerker L"]);
  await made.close();
  await bench.page.getByRole("button", { name: "Melding sluiten" }).click();
}, TEST_TIME);

test("what removing would empty is shown before anything happens", async () => {
  await press(bench, nl.toHome);
  await openTask();
  await press(bench, own.look);
  await bench.pane.getByLabel(own.other).selectOption("Medewerker A");
  await bench.pane.getByText(/^Blad 'Formulier 001' \(Medewerker A\):/).waitFor();
  await checkScreen(bench, "paneel-gesprekken-verwijderen");
  await bench.pane.getByRole("checkbox", { name: /^Ik begrijp/ }).check();
  await press(bench, own.empty);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  expect(await shown(FORM, RIJ.medewerker, 2)).toBe("(verwijderd)");
  expect(await shown(FORM, rows("Teammanager").werkafspraken.van, 2)).toBe("");
  expect(await shown("Team", 8, 2)).toBe("Medewerker B");
}, TEST_TIME);
