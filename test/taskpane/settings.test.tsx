/** @jest-environment jsdom */
/** The settings: kept for the user and for the workbook, used where they say, taken back at once; and nothing in them about anybody. */
import { competentiesNl } from "../../src/taskpane/competenties/texts.nl";
import { exampleOf } from "../../src/taskpane/functies/example/example";
import { en } from "../../src/taskpane/language/texts.en";
import { nl } from "../../src/taskpane/language/texts.nl";
import { settingsEn } from "../../src/taskpane/settings/texts.en";
import { settingsNl } from "../../src/taskpane/settings/texts.nl";
import { sheetOf } from "../workbook/excel/fixtures";
import { field, fill } from "./form-fields";
import { openPane, pressRibbon, type OpenPane } from "./open-pane";
import { until } from "../system/until";

let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

async function toSettings(): Promise<void> {
  await pane.see(nl.startExample);
  pane.press(nl.settings);
  await pane.see(settingsNl.forWorkbook);
}

/** A table of the user's own: scale 10 at 4.000 and 4.400 euro, scale 11 at 5.000. */
async function addSalaryTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C4").values = [["Schaal", "Periodiek", "Bedrag"], ["10", 0, 4000], ["10", 1, 4400], ["11", 0, 5000]];
    sheet.tables.add("A1:C4", true).name = "Salarissen2027";
    sheet.getRange("F1:G2").values = [["Naam", "Telefoon"], ["J. de Vries", "06"]];
    sheet.tables.add("F1:G2", true).name = "Adressen";
    await context.sync();
  });
}

const kept = (): unknown => JSON.parse(localStorage.getItem("functieboek.voorkeuren") ?? "null");

test("the language changes at once, is kept for the next time, and goes back to Office's", async () => {
  pane = await openPane();
  await toSettings();
  fill(settingsNl.language, "en");
  await pane.see(settingsEn.forMe);
  expect(document.documentElement.lang).toBe("en");
  expect(kept()).toEqual({ language: "en", kader: null });
  pane.close();
  pane = await openPane();
  await pane.see(en.startExample);
  pane.press(en.settings);
  await pane.see(settingsEn.reset);
  pane.press(settingsEn.reset);
  await pane.see(settingsNl.resetDone);
  expect(document.documentElement.lang).toBe("nl");
  expect(localStorage.length).toBe(0);
});

test("the first screen and the ribbon begin with the default framework", async () => {
  pane = await openPane();
  await toSettings();
  fill(settingsNl.kader, "bnp-2021");
  pane.press(`← ${nl.back}`);
  await pane.see("Begin met BNP-2021");
  pane.press(nl.tasks.competenties.name);
  await pane.see(competentiesNl.vergelijkenHint);
  pane.press(competentiesNl.vergelijken);
  await pane.see(competentiesNl.links);
  expect(field<HTMLSelectElement>(competentiesNl.kader).value).toBe("BNP");
  pressRibbon("maakFunctieboek");
  await pane.see("11 bladen zijn gemaakt.");
});

test("a framework or language that this version does not know counts as none", async () => {
  localStorage.setItem("functieboek.voorkeuren", '{"language":"fy","kader":"van-gisteren"}');
  pane = await openPane();
  await pane.see(nl.startExample);
  localStorage.setItem("functieboek.voorkeuren", "geen json");
  pane.close();
  pane = await openPane();
  await pane.see(nl.startExample);
});

test("without a table that fits the settings say what is needed", async () => {
  pane = await openPane();
  await toSettings();
  await pane.see(settingsNl.noTables);
});

test("a salary table of the workbook is used from its date on, by a new plan and by the examples of Functies", async () => {
  pane = await openPane();
  await addSalaryTable();
  await toSettings();
  await pane.see(settingsNl.salarisHint);
  expect(pane.text()).not.toContain("Adressen");
  fill(settingsNl.salaris, "Salarissen2027");
  await pane.see(settingsNl.fromNeeded);
  fill(`${settingsNl.salaris}: geldt vanaf`, "2027-01-01");
  await pane.see(settingsNl.reset);
  expect(pane.text()).not.toContain(settingsNl.fromNeeded);
  pane.press(`← ${nl.back}`);
  // The name of the table and the date, nothing else.
  await until(() => String(pane.engine.settings.get("Functieboek.tabellen")).includes("2027-01-01"));
  expect(pane.engine.settings.get("Functieboek.tabellen")).toBe('{"salaris":{"tabel":"Salarissen2027","datum":"2027-01-01"},"conversie":null}');
  // Without a step the highest of the scale: 4.400 x 12 months.
  expect(await exampleOf("LOONKOSTEN", [])).toEqual({ formula: '=FUNCTIEBOEK.LOONKOSTEN(10,1,Salarissen2027[#All])', answer: [[52800]], kort: "Salarissen2027" });
  await pane.see(nl.tasks.formatie.name);
  pane.press(nl.tasks.formatie.name);
  await pane.see("Uit Functie(plaatsings)boek Ommen");
  pane.press("Uit Functie(plaatsings)boek Ommen");
  await pane.see("Tabel Salarissen2027 van deze werkmap, vanaf 01-01-2027");
  pane.press("Maak 1");
  await pane.see("bladen zijn gemaakt.");
  const held = (name: string): readonly unknown[] => [...sheetOf(pane.engine, name).cells.values()].map(({ value }) => value);
  expect(held("Salaristabel")).toEqual(expect.arrayContaining([4000, 4400, 5000]));
  expect(held("Parameters")).toEqual(expect.arrayContaining(["Salarissen2027", "tabel Salarissen2027 van deze werkmap"]));
});

test("a table that is gone is named as such, and a plan says that it does without", async () => {
  pane = await openPane();
  pane.engine.settings.set("Functieboek.tabellen", '{"salaris":{"tabel":"Weg","datum":"2027-01-01"},"conversie":null}');
  await toSettings();
  await pane.see(settingsNl.gone("Weg"));
  pane.press(`← ${nl.back}`);
  await pane.see(nl.startExample);
  pane.press(nl.tasks.formatie.name);
  await pane.see("Uit Functie(plaatsings)boek Ommen");
  pane.press("Uit Functie(plaatsings)boek Ommen");
  await pane.see("De tabel Weg uit de instellingen wordt niet gebruikt: die staat niet meer in deze werkmap.");
  pane.press(`← ${nl.back}`);
  await pane.see("Nieuw formatieplan");
  pane.press(`← ${nl.back}`);
  await pane.see(nl.startExample);
  pane.press(nl.settings);
  await pane.see(settingsNl.gone("Weg"));
  pane.press(settingsNl.reset);
  await pane.see(settingsNl.resetDone);
  await pane.see(settingsNl.noTables);
  await until(() => !pane.engine.settings.has("Functieboek.tabellen"));
});
