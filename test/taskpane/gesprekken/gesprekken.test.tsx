/** @jest-environment jsdom */
/** The task Gesprekken over the emulated Excel: forms from a list, another profile, new rows, stopping, and removing what was typed. */
import { unzipSync } from "fflate";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { nl } from "../../../src/taskpane/language/texts.nl";
import type { CellValue } from "../../../src/model/workbook-plan";
import { cellOf, contents, sheetOf } from "../../workbook/excel/fixtures";
import { openPane, type OpenPane } from "../open-pane";
import { back, LIST, openTask, rowOf as rowIn, type, withList } from "./list-pane";
import { until } from "../../system/until";

let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

const rowOf = (form: string, label: string): number => rowIn(pane, form, label);

async function withForms(list = LIST): Promise<void> {
  pane = await withList(list);
}

const value = (form: string, row: number, column: number): unknown => cellOf(sheetOf(pane.engine, form), row, column)?.value ?? null;

test("a list becomes forms with overviews; what cannot be made is said beforehand", async () => {
  await withForms();
  expect(pane.text()).toContain('003 C. Proef: functiegroep "Tovenaar": onbekende functie');
  expect(pane.text()).toContain("002 B. Proef: schaal 10A: het niveau staat niet vast");
  // What can be typed instead, and which sheets come.
  expect(pane.text()).toContain("kies uit: ");
  for (const name of ["Adviseur", "Vakspecialist", "Teammanager"]) expect(pane.text()).toMatch(new RegExp(`kies uit: [^.]*${name}`));
  expect(pane.text()).toContain("Deze 8 bladen komen erbij");
  pane.press("Maak 2 formulieren");
  await pane.see("bladen zijn gemaakt");
  expect(pane.sheets()).toEqual(["Blad1", "Gesprekken", "Medewerkers", "Gedrag", "Formulier 001", "Formulier 002", "Team", "Spreiding", "Kwalificaties"]);
  expect(cellOf(sheetOf(pane.engine, "Team"), 7, 2)?.formula).toBe(`='Formulier 001'!$B$6&""`);
  expect(value("Formulier 001", 7, 2)).toBe("Adviseur");
  expect(rowOf("Formulier 001", "Overtuigingskracht")).toBeGreaterThan(rowOf("Formulier 001", "Integriteit"));
  // The user's own columns stay in the list, with their noughts.
  expect(Object.values(contents(sheetOf(pane.engine, "Medewerkers")))).toContain("0077");
});

test("without a list one can begin with an empty one, which is read as it is filled in", async () => {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  await openTask(pane);
  await pane.see("Uit een lijst in deze werkmap");
  pane.press("Uit een lijst in deze werkmap");
  await pane.see("Hier staat geen lijst.");
  pane.press("Lege lijst");
  await pane.see("2 bladen zijn gemaakt");
  await type("Lijst medewerkers", { A5: "A. Proef", B5: "Adviseur", C5: "'11", F5: "proef", A6: "B. Proef", B6: "Teammanager", C6: "'12" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lijst medewerkers").activate();
    await context.sync();
  });
  await back(pane);
  await pane.see("Uit een lijst in deze werkmap");
  pane.press("Uit een lijst in deze werkmap");
  await pane.see("3 rijen gelezen");
  expect(pane.text()).toContain("Maak 3 formulieren");
  // A list is of no framework: nothing else is offered for it.
  expect(pane.text()).not.toContain("uit deze werkmap (Lijst)");
});

test("another functiegroep keeps what was typed, and a new row gets a form of its own", async () => {
  await withForms();
  pane.press("Maak 2 formulieren");
  await pane.see("bladen zijn gemaakt");
  const samen = rowOf("Formulier 001", "Samenwerken");
  const weg = rowOf("Formulier 001", "Analyseren");
  const werk = rowOf("Formulier 001", "Werkafspraak 1");
  await type("Formulier 001", {
    [`B${werk}`]: "Nota af", [`C${werk}`]: 2.5, [`D${werk}`]: "Goed", [`D${samen}`]: "Uitstekend", [`E${samen}`]: "bouwt bruggen", [`D${weg}`]: "Goed", [`E${weg}`]: "scherp", H3: "eigen opmerking",
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Gesprekken_Medewerkers");
    table.columns.getItem("functiegroep").getDataBodyRange().getCell(0, 0).values = [["Teammanager"]];
    table.rows.add(undefined, [["", "D. Proef", "Projectleider", "'9", "", "", "een jaar", "", "", "", ""]]);
    await context.sync();
  });
  await back(pane);
  await pane.see("nog geen formulier");
  expect(pane.text()).toContain("Bij 1 medewerker is functiegroep of schaal gewijzigd.");
  pane.press("Vernieuwen");
  await pane.see("bijgewerkt");
  const now = rowOf("Formulier 001", "Samenwerken");
  expect([value("Formulier 001", now, 4), value("Formulier 001", now, 5)]).toEqual(["Uitstekend", "bouwt bruggen"]);
  expect(value("Formulier 001", 7, 2)).toBe("Teammanager");
  expect([value("Formulier 001", werk, 2), value("Formulier 001", werk, 3), value("Formulier 001", werk, 4)]).toEqual(["Nota af", 2.5, "Goed"]);
  // Analyseren is not asked of a Teammanager: it is kept apart and does not count.
  const kept = rowOf("Formulier 001", "Analyseren");
  expect([value("Formulier 001", kept, 2), value("Formulier 001", kept, 4)]).toEqual(["scherp", "Goed"]);
  expect(kept).toBeGreaterThan(rowOf("Formulier 001", "Bewaard van een eerder profiel: telt niet mee"));
  expect(value("Formulier 001", 3, 8)).toBe("eigen opmerking");
  expect(pane.sheets().filter((name) => name.startsWith("Formulier"))).toEqual(["Formulier 001", "Formulier 002", "Formulier 004"]);
  expect(value("Team", 9, 1)).toBe("004");
});

test("a form whose tab was renamed is not made a second time, and the overview keeps reading it", async () => {
  await withForms();
  pane.press("Maak 2 formulieren");
  await pane.see("bladen zijn gemaakt");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Formulier 001").name = "Jaargesprek";
    await context.sync();
  });
  await back(pane);
  await pane.see("2 formulieren.");
  pane.press("Vernieuwen");
  await pane.see("is als 'Formulier 001' gemaakt en heet nu anders");
  expect(pane.sheets().filter((name) => name.startsWith("Formulier"))).toEqual(["Formulier 002"]);
  expect([7, 8].map((row) => cellOf(sheetOf(pane.engine, "Team"), row, 2)?.formula)).toEqual([`='Jaargesprek'!$B$6&""`, `='Formulier 002'!$B$6&""`]);
});

test("a new form that stands is told, also where every overview is protected and stays as it is", async () => {
  await withForms();
  pane.press("Maak 2 formulieren");
  await pane.see("bladen zijn gemaakt");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Gesprekken_Medewerkers").rows.add(undefined, [["", "D. Proef", "Projectleider", "'9", "", "", "een jaar", "", "", "", ""]]);
    for (const name of ["Gesprekken", "Gedrag", "Team", "Spreiding", "Kwalificaties"]) context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  });
  const team = contents(sheetOf(pane.engine, "Team"));
  // Straight back to the task, which looks at the workbook anew.
  pane.press("Terug naar Gesprekken");
  await pane.see("nog geen formulier");
  pane.press("Vernieuwen");
  await pane.see("Deels gelukt");
  expect(pane.text()).toContain("Het blad 'Formulier 004' is gemaakt. In de lijst Medewerkers is 1 nummer ingevuld; dat blijft staan.");
  expect(pane.text()).toContain("Het blad 'Team' is beveiligd.");
  expect(pane.text()).not.toContain("Er is niets gewijzigd");
  expect(pane.sheets()).toContain("Formulier 004");
  expect(contents(sheetOf(pane.engine, "Team"))).toEqual(team);
});

test("stopped half-way it goes on where it was, and makes nothing twice", async () => {
  const many = [LIST[0] ?? [], ...Array.from({ length: 25 }, (_, index): CellValue[] => [`P. Proef ${index + 1}`, "Adviseur", "'11", "Noord", "een jaar", ""])];
  await withForms(many);
  pane.press("Maak 25 formulieren");
  // The last of the first twenty stand before the other five begin.
  await until(() => pane.sheets().includes("Formulier 021"));
  pane.press("Stoppen");
  await pane.see("om de rest te maken");
  const standing = pane.sheets().filter((name) => name.startsWith("Formulier"));
  expect(standing).toHaveLength(20);
  await back(pane);
  await pane.see("5 rijen van de lijst hebben nog geen formulier.");
  pane.press("Vernieuwen");
  await pane.see("bijgewerkt");
  const all = pane.sheets().filter((name) => name.startsWith("Formulier"));
  expect(all).toHaveLength(25);
  expect(new Set(all).size).toBe(25);
  expect(pane.sheets()).toContain("Team");
});

test("nothing of it is kept outside the workbook", async () => {
  await withForms();
  pane.press("Maak 2 formulieren");
  await pane.see("bladen zijn gemaakt");
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("Proef");
  expect(JSON.stringify(pane.engine.book.names)).not.toContain("Proef");
  expect(pane.engine.book.sheets.map(({ name, names }) => name + JSON.stringify(names)).join()).not.toContain("Proef");
});

test("other frameworks: a gap sheet of the list on this sheet, and a level guide", async () => {
  await withForms([["medewerker", "functie", "schaal"], ["A. Proef", "Adviseur", "'9"]]);
  pane.press("Maak competentiekloof");
  await pane.see("2 bladen zijn gemaakt");
  expect(pane.sheets()).toEqual(["Blad1", "Competentiekloof", "Kloof per competentie"]);
  pane.press("Naar het begin");
  await pane.see(nl.tasksHead);
  await openTask(pane);
  pane.press("Maak niveaugids");
  await pane.see("2 bladen zijn gemaakt");
  expect(pane.sheets()).toContain("Niveaugids");
});

test("the progress for HR holds stand and dates as values, and nothing of the content", async () => {
  await withForms();
  pane.press("Maak 2 formulieren");
  await pane.see("bladen zijn gemaakt");
  const row = rowOf("Formulier 001", "Samenwerken");
  await type("Formulier 001", { [`D${row}`]: "Uitstekend", [`E${row}`]: "zeergeheim", [`D${rowOf("Formulier 001", "Planningsgesprek")}`]: 43_466 });
  await back(pane);
  await pane.see("Voortgang voor HR");
  pane.press("In deze werkmap");
  await pane.see("Maak voortgangsblad");
  pane.press("Maak voortgangsblad");
  await pane.see("1 blad is gemaakt");
  const cells = [...sheetOf(pane.engine, "Voortgang").cells.values()];
  const said = new Set(cells.map((cell) => cell.value));
  expect([said.has("A. Proef"), said.has("planningsgesprek gehouden"), said.has(43_466), said.has("Uitstekend"), said.has("zeergeheim")]).toEqual([true, true, true, false, false]);
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  // Another day, another row: the same sheet is brought up to date, and still says nothing of the content.
  await type("Formulier 001", { [`D${rowOf("Formulier 001", "Beoordelingsgesprek")}`]: 43_800 });
  await type("Voortgang", { O7: "van HR" });
  await back(pane);
  await pane.see("Voortgang voor HR");
  pane.press("In deze werkmap");
  await pane.see("Vernieuw voortgangsblad");
  pane.press("Vernieuw voortgangsblad");
  await pane.see("bijgewerkt");
  const now = new Set([...sheetOf(pane.engine, "Voortgang").cells.values()].map((cell) => cell.value));
  expect(["A. Proef", "beoordelingsgesprek gehouden", 43_800, "van HR", "planningsgesprek gehouden", "Uitstekend", "zeergeheim"].map((one) => now.has(one))).toEqual([true, true, true, true, false, false, false]);
  expect(pane.sheets().filter((name) => name.startsWith("Voortgang"))).toHaveLength(1);
});

test("the progress as a workbook of its own: one sheet of values, nothing of the content anywhere in the file, and no trace of it here", async () => {
  await withForms();
  pane.press("Maak 2 formulieren");
  await pane.see("bladen zijn gemaakt");
  const row = rowOf("Formulier 001", "Samenwerken");
  await type("Formulier 001", { [`D${row}`]: "Uitstekend", [`E${row}`]: "zeergeheim", [`D${rowOf("Formulier 001", "Planningsgesprek")}`]: 43_466 });
  const opened: Uint8Array[] = [];
  pane.engine.showNewWorkbook = (file) => opened.push(file);
  await back(pane);
  await pane.see("Open werkmap met voortgang");
  const before = pane.sheets();
  pane.press("Open werkmap met voortgang");
  await pane.see("Een nieuwe werkmap met 1 blad is geopend");
  expect(pane.sheets()).toEqual(before);
  const [file = new Uint8Array()] = opened;
  const book = await readXlsx(file);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Voortgang"]);
  const cells = [...(book.sheets[0]?.cells.values() ?? [])];
  expect(["A. Proef", "planningsgesprek gehouden", 43_466].map((one) => cells.some(({ value: found }) => found === one))).toEqual([true, true, true]);
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  const parts = Object.values(unzipSync(file)).map((bytes) => new TextDecoder().decode(bytes)).join("");
  expect(parts).not.toMatch(/zeergeheim|Uitstekend|Formulier 001|Gesprekken_/);
  // A file of its own need not be moved to one.
  expect(parts).not.toContain("Verplaats dit blad");
});
