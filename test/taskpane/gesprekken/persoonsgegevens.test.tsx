/** @jest-environment jsdom */
/** Removing personal data over the emulated Excel: every sheet that holds a name, one person or everyone, all or nothing. */
import { ommenHr21 } from "../../../src/frameworks/ommen-hr21";
import { bnp2021 } from "../../../src/frameworks/bnp-2021";
import { makeNaming } from "../../../src/model/naming";
import type { WorkbookPlan } from "../../../src/model/workbook-plan";
import { competentiekloof } from "../../../src/plans/beoordeling/andere/competentiekloof";
import { niveaugids } from "../../../src/plans/beoordeling/andere/niveaugids";
import { gelezen } from "../../plans/beoordeling/voorbeeld-team";
import { cellOf, sheetOf } from "../../workbook/excel/fixtures";
import type { OpenPane } from "../open-pane";
import { addNotes } from "./notes";
import { back, rowOf, type, withList } from "./list-pane";

let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

async function write(plan: WorkbookPlan): Promise<void> {
  const { writePlan } = await import("../../../src/workbook/excel/write/write-plan");
  const { kind } = await writePlan(plan, { onProgress: () => undefined, signal: new AbortController().signal });
  expect(kind).toBe("written");
}

const naming = (): ReturnType<typeof makeNaming> => makeNaming({ sheets: pane.sheets(), names: [] });

/** Forms of A and B with something in them, a gap sheet and level guides with their names, the progress sheet, comments, a property and a renamed tab. */
async function everywhere(): Promise<void> {
  pane = await withList();
  pane.press("Maak 2 formulieren");
  await pane.see("bladen zijn gemaakt");
  const row = rowOf(pane, "Formulier 001", "Samenwerken");
  // Settled on 1 January 2019 (43466), so that five years have gone by.
  await type("Formulier 001", { [`D${row}`]: "Goed", [`E${row}`]: "zeergeheim", [`D${rowOf(pane, "Formulier 001", "Vaststelling")}`]: 43_466, H3: "mijn notitie" });
  await type("Formulier 002", { [`E${rowOf(pane, "Formulier 002", "Samenwerken")}`]: "blijft" });
  const people = gelezen([["medewerker", "functie", "schaal"], ["A. Proef", "Adviseur", "9"], ["B. Proef", "Adviseur", "9"]]);
  await write(competentiekloof(ommenHr21, people, { naming: naming() }).plan);
  await type("Competentiekloof", { E7: "C", H7: "toelichting bij A" });
  await write(niveaugids(bnp2021, ["A. Proef", "B. Proef"], { naming: naming() }));
  await type("Niveaugids 001", { B6: 46_000, D10: 3 });
  await back(pane);
  await pane.see("Voortgang voor HR");
  pane.press("In deze werkmap");
  await pane.see("Maak voortgangsblad");
  pane.press("Maak voortgangsblad");
  await pane.see("1 blad is gemaakt");
  await Excel.run(async (context) => {
    const { worksheets, properties } = context.workbook;
    worksheets.getItem("Formulier 001").comments.add("B6", "over haar");
    worksheets.getItem("Competentiekloof").comments.add("E7", "zie gesprek");
    worksheets.getItem("Team").comments.add("F8", "over B");
    properties.keywords = "beoordeling a. proef";
    worksheets.getItem("Niveaugids 001").name = "Gids van A. Proef";
    await context.sync();
  });
}

/** Everything that our sheets, tab names, comments and properties say. */
async function said(): Promise<ReadonlySet<unknown>> {
  const cells = pane.engine.book.sheets.filter(({ name }) => name !== "Blad1").flatMap((sheet) => [sheet.name, ...[...sheet.cells.values()].flatMap((cell) => [cell.value, cell.formula])]);
  const more = await Excel.run(async (context) => {
    const { worksheets, properties } = context.workbook;
    worksheets.load("items/name");
    properties.load("keywords");
    await context.sync();
    const comments = worksheets.items.map((sheet) => sheet.comments.load("items/content"));
    await context.sync();
    return [properties.keywords, ...comments.flatMap(({ items }) => items.map(({ content }) => content))];
  });
  return new Set([...cells, ...more]);
}

async function look(): Promise<void> {
  await back(pane);
  await pane.see("Nakijken wat er staat");
  pane.press("Nakijken wat er staat");
  await pane.see("Van iedereen, op alle bladen");
}

const OF_A = ["A. Proef", "zeergeheim", "0077", "toelichting bij A", "over haar", "zie gesprek", "beoordeling a. proef", "Gids van A. Proef"];
const OF_B = ["B. Proef", "blijft", "0078", "over B"];

test("one person: every sheet with that name is shown with its count, and emptied after confirmation; others keep theirs", async () => {
  await everywhere();
  await look();
  expect(pane.text()).toContain("Van 1 formulier is de bewaartermijn voorbij");
  pane.press("001 A. Proef: bewaartermijn voorbij");
  const shown = pane.text();
  for (const sentence of [
    "Blad 'Formulier 001' (A. Proef): 3 ingevulde cellen; 1 opmerking.",
    "Blad 'Medewerkers' (A. Proef): 4 cellen in 1 rij: medewerker, afdeling, cyclus, personeelsnr.",
    "Blad 'Gids van A. Proef' (A. Proef): 3 ingevulde cellen; het tabblad heet weer 'Niveaugids 001'.",
    "Bestandseigenschap trefwoorden: 'beoordeling a. proef'.",
  ]) expect([sentence, shown.includes(sentence)]).toEqual([sentence, true]);
  expect(shown).toMatch(/Blad 'Competentiekloof' \(A\. Proef\): [0-9]+ cellen in [0-9]+ rijen: medewerker, getoond, opmerking; 1 opmerking\./);
  expect(shown).toMatch(/Blad 'Voortgang' \(A\. Proef\): [0-9]+ cellen in 1 rij: medewerker,/);
  expect(shown).not.toContain("Blad 'Formulier 002'");
  expect(shown).toContain("in notities bij cellen (de oude soort; deze Excel laat ze niet zien)");
  expect(() => pane.press("Leegmaken")).toThrow();
  pane.press("Ik begrijp");
  pane.press("Leegmaken");
  await pane.see("De persoonsgegevens zijn verwijderd");
  const now = await said();
  expect(OF_A.filter((text) => now.has(text))).toEqual([]);
  expect(OF_B.filter((text) => !now.has(text))).toEqual([]);
  // What the form was made for stays, and what the user typed beside it: nobody asked to empty that.
  expect([cellOf(sheetOf(pane.engine, "Formulier 001"), 7, 2)?.value, now.has("mijn notitie"), now.has("(verwijderd)")]).toEqual(["Adviseur", true, true]);
  // Nothing is left of that person to look for.
  await look();
  expect(pane.text()).not.toContain("A. Proef");
  // The progress sheet knows its own work again.
  pane.press("In deze werkmap");
  await pane.see("Vernieuw voortgangsblad");
  pane.press("Vernieuw voortgangsblad");
  await pane.see("bijgewerkt");
  const rows = sheetOf(pane.engine, "Voortgang");
  expect([6, 7].map((row) => cellOf(rows, row, 2)?.value)).toEqual(["(verwijderd)", "B. Proef"]);
});

test("everyone at once, with what was typed beside the sheets when that is asked for", async () => {
  await everywhere();
  await look();
  pane.press("Van iedereen, op alle bladen");
  await pane.see("Ook wat ik zelf naast of onder deze bladen typte (1 cel)");
  pane.press("Ook wat ik zelf naast of onder deze bladen typte (1 cel)");
  pane.press("Ik begrijp");
  pane.press("Leegmaken");
  await pane.see("De persoonsgegevens zijn verwijderd");
  const now = await said();
  expect([...OF_A, ...OF_B, "mijn notitie"].filter((text) => now.has(text))).toEqual([]);
});

test("what was typed after looking is not emptied unseen, and a protected sheet stops everything", async () => {
  await everywhere();
  await look();
  pane.press("001 A. Proef: bewaartermijn voorbij");
  await type("Formulier 001", { [`E${rowOf(pane, "Formulier 001", "Integriteit")}`]: "later getypt" });
  pane.press("Ik begrijp");
  pane.press("Leegmaken");
  await pane.see("Er is niets leeggemaakt: kijk opnieuw");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Competentiekloof").protection.protect();
    await context.sync();
  });
  await look();
  pane.press("001 A. Proef: bewaartermijn voorbij");
  pane.press("Ik begrijp");
  pane.press("Leegmaken");
  await pane.see("'Competentiekloof' is beveiligd");
  const now = await said();
  expect([...OF_A, "later getypt"].filter((text) => !now.has(text))).toEqual([]);
});

test("when Excel refuses half-way, what was emptied is put back", async () => {
  await everywhere();
  await look();
  pane.press("001 A. Proef: bewaartermijn voorbij");
  pane.press("Ik begrijp");
  // The comment goes last; someone else deleted it a moment ago, after the second look.
  pane.engine.faults.failMember("Comment.Delete");
  pane.press("Leegmaken");
  await pane.see("Alles is teruggezet zoals het was");
  const now = await said();
  expect(OF_A.filter((text) => !now.has(text))).toEqual([]);
});

test("notes of the older kind go along where Excel shows them to an add-in", async () => {
  pane = await withList(undefined, { excelApi: "1.18" });
  const notes = addNotes({ "Formulier 001!B6": "over haar", "Formulier 002!B6": "over hem", "Blad1!A2": "van de gebruiker" });
  try {
    pane.press("Maak 2 formulieren");
    await pane.see("bladen zijn gemaakt");
    await type("Formulier 001", { [`D${rowOf(pane, "Formulier 001", "Vaststelling")}`]: 43_466 });
    await look();
    pane.press("001 A. Proef: bewaartermijn voorbij");
    await pane.see("Blad 'Formulier 001' (A. Proef): 1 ingevulde cel; 1 notitie.");
    expect(pane.text()).not.toContain("deze Excel laat ze niet zien");
    pane.press("Ik begrijp");
    pane.press("Leegmaken");
    await pane.see("De persoonsgegevens zijn verwijderd");
    expect([...notes.texts]).toEqual([["Formulier 002!B6", "over hem"], ["Blad1!A2", "van de gebruiker"]]);
  } finally {
    notes.remove();
  }
});
