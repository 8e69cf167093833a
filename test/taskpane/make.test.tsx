/** @jest-environment jsdom */
import { emptySheet } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import { snapshot } from "../workbook/excel/fixtures";
import { nl } from "../../src/taskpane/language/texts.nl";
import { TASKS } from "../../src/taskpane/shell/tasks";
import { openPane, pressRibbon, type OpenPane } from "./open-pane";

/** BNP-2021 has no functions with scales: its own two views, three sheets that come always and its other tables. */
const BNP = [
  "Start", "Kerntaken", "Niveaus vergelijken", "Bevindingen", "BNP_Kader", "BNP_Functies", "BNP_Kenmerken", "BNP_Competenties", "BNP_Niveaus",
  "BNP_Indicatoren", "BNP_Profielen",
];

let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

function bookWith(...names: readonly string[]): Book {
  return { title: "", sheets: names.map(emptySheet), names: [], active: 0 };
}

test("an empty workbook is met with one clear action and the tasks; the five frameworks are one press away", async () => {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  for (const { id } of TASKS) expect(pane.text()).toContain(`${nl.tasks[id].name} ${nl.tasks[id].hint}`);
  pane.press("Kaders");
  await pane.see("Kies een kader");
  for (const naam of ["Functie(plaatsings)boek Ommen", "BNP-2021, niveaurichtlijn", "Het goede gesprek", "16 functies, 25 competenties"]) expect(pane.text()).toContain(naam);
  expect(pane.sheets()).toEqual(["Blad1"]);
});

test("a framework is shown with its findings and sheets, made, gone to and taken back", async () => {
  pane = await openPane();
  const before = snapshot(pane.engine);
  await pane.see("Begin met Ommen");
  await pane.choose("BNP-2021");
  await pane.see("Maak 11 bladen");
  expect(pane.text()).toContain("De bron bevat 1 fout en 17 waarschuwingen.");
  expect(pane.sheets()).toEqual(["Blad1"]);
  pane.press("Maak 11 bladen");
  await pane.see("11 bladen zijn gemaakt.");
  expect(pane.sheets()).toEqual(["Blad1", ...BNP]);
  pane.press("Ga naar Start");
  pane.press("Draai terug (11 bladen)");
  await pane.see("Excel kan daarna ook uw eerdere stappen niet meer ongedaan maken.");
  expect(pane.sheets()).toHaveLength(12);
  pane.press("Ja, draai terug");
  await pane.see("11 bladen zijn weer verwijderd.");
  expect(pane.sheets()).toEqual(["Blad1"]);
  expect(snapshot(pane.engine)).toEqual(before);
});

test("a view that is not chosen is not made", async () => {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  await pane.choose("BNP-2021");
  await pane.see("Maak 11 bladen");
  pane.press("Kerntaken");
  await pane.see("Maak 10 bladen");
  pane.press("Maak 10 bladen");
  await pane.see("10 bladen zijn gemaakt.");
  expect(pane.sheets()).toEqual(["Blad1", ...BNP.filter((name) => name !== "Kerntaken")]);
});

test("a name that is taken gets another, which is said beforehand", async () => {
  pane = await openPane({ book: bookWith("Blad1", "start") });
  await pane.see("Begin met Ommen");
  await pane.choose("BNP-2021");
  await pane.see("Deze 11 bladen komen erbij");
  pane.press("Deze 11 bladen komen erbij");
  await pane.see("Start BNP (Start bestaat al)");
  expect(pane.text()).not.toContain("Bevindingen bestaat al");
  pane.press("Maak 11 bladen");
  await pane.see("11 bladen zijn gemaakt.");
  expect(pane.sheets().slice(0, 3)).toEqual(["Blad1", "start", "Start BNP"]);
});

test("stopping half-way leaves the workbook as it was", async () => {
  pane = await openPane();
  const before = snapshot(pane.engine);
  await pane.see("Begin met Ommen");
  pane.press("Begin met Ommen");
  await pane.see("Maak 34 bladen");
  pane.press("Maak 34 bladen");
  await pane.see("%, blad");
  pane.press("Stoppen");
  await pane.see("Wat al was geschreven, is weer weggehaald");
  expect(pane.heading()).toBe("Gestopt");
  expect(snapshot(pane.engine)).toEqual(before);
});

test("what was made can still be taken back from the first screen, and is refused once it was changed", async () => {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  await pane.choose("BNP-2021");
  await pane.see("Maak 11 bladen");
  pane.press("Maak 11 bladen");
  await pane.see("11 bladen zijn gemaakt.");
  pane.press("Naar het begin");
  await pane.see("BNP: 11 bladen");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Start").getRange("F9").values = [["eigen notitie"]];
    await context.sync();
  });
  await pane.see("Draai terug (11 bladen)");
  pane.press("Draai terug (11 bladen)");
  await pane.see("Ja, draai terug");
  pane.press("Ja, draai terug");
  await pane.see("Op het blad 'Start' is sindsdien iets gewijzigd");
  expect(pane.heading()).toBe("Niets gedaan");
  expect(pane.sheets()).toHaveLength(12);
});

describe("the ribbon's button that makes", () => {
  test("shows the example where nothing was made before", async () => {
    pane = await openPane();
    await pane.see("Begin met Ommen");
    pressRibbon("maakFunctieboek");
    await pane.see("Maak 34 bladen");
    expect(pane.sheets()).toEqual(["Blad1"]);
  });

  test("makes the framework that was made last, and shows it where it stands already", async () => {
    pane = await openPane();
    await pane.see("Begin met Ommen");
    await pane.choose("BNP-2021");
    await pane.see("Maak 11 bladen");
    pane.press("Maak 11 bladen");
    await pane.see("11 bladen zijn gemaakt.");
    pane.close();
    pane = await openPane();
    await pane.see("Begin met Ommen");
    pressRibbon("maakFunctieboek");
    await pane.see("11 bladen zijn gemaakt.");
    expect(pane.sheets()).toEqual(["Blad1", ...BNP]);
    pressRibbon("maakFunctieboek");
    await pane.see("Dit kader staat al in de werkmap (BNP).");
    expect(pane.sheets()).toHaveLength(12);
  });
});
