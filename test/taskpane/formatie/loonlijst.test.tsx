/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { inExcel } from "../../workbench/in-excel";
import { contents, sheetOf } from "../../workbook/excel/fixtures";
import { chooseFiles, fill, pickedFile } from "../form-fields";
import type { OpenPane } from "../open-pane";
import { kleinInPaneel, kolom } from "./klein-in-paneel";

// Browsers have it, jsdom has not.
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

/** The small plan has its peildatum on 1 July 2026: P07 ended the day before. */
const LIST = [
  "Formatieplaats;Functie;Team;Contracturen;Personeelsnummer;Datum uit dienst",
  "P03;Beleidsadviseur;Beleid;28,8;900101;", "P04;Adviseur;Beleid;36;900102;", "P04;Adviseur;Beleid;18;900102;", "P05;Adviseur;Beleid;27;900103;", "P07;Medewerker*;Uitvoering;36;900104;",
  "P10;Administratief medewerker;Ondersteuning;18;900105;30-06-2026", "P99;Adviseur;Beleid;36;900106;", ";Beleidsadviseur;Beleid;9;900107;", ";Directeur;Directie;36;900108;",
].join("\r\n");

async function toPlan(): Promise<void> {
  await pane.see("Formatieplan Klein");
  pane.press("Werken met dit plan");
  await pane.see("Salaris- of HR-lijst");
  pane.press("Salaris- of HR-lijst");
  await pane.see("Een rij per contract.");
  await pane.see("Uit een bestand");
}

async function toColumns(list = LIST): Promise<void> {
  pane = await kleinInPaneel();
  await toPlan();
  chooseFiles(pickedFile("contracten.csv", new TextEncoder().encode(list)));
  await pane.see("Wat staat in welke kolom?");
}

const everything = (): string => JSON.stringify(pane.engine.book.sheets.map((sheet) => contents(sheet)));

test("shows what changes, and what did not match and why; fills only those cells, and takes all of it back", async () => {
  await toColumns();
  expect(pane.text()).toContain("contracten.csv: 9 contracten");
  pane.press("Ook koppelen op functie en afdeling");
  pane.press("Bekijk eerst");
  await pane.see("Wat er wijzigt");
  const text = pane.text();
  // 28,8 + 36 + 18 + 27 + 36 + 18 + 36 + 9 + 36 = 244,8 hours of 36: 6,80. Matched are P03 0,80, P04 1,50, P05 0,75 and the one Directeur 1,00.
  expect(text).toContain("In de lijst6,80Gekoppeld aan een plaats4,05Niet gekoppeld2,75");
  expect(text).toContain("Gekoppeld naar de peildatum van het plan: 01-07-2026.");
  expect(text).toContain("Wijzigingen: 2 plaatsen");
  expect(text).toContain("P04, Adviseurbezetting 1,20 → 1,50 fte; personen 2 → 1 2 contracten, op formatieplaats");
  expect(text).toContain("P05, Adviseurbezetting 0,00 → 0,75 fte; personen leeg → 1 1 contract, op formatieplaats");
  expect(text).toContain("2 plaatsen kloppen al met de lijst.");
  expect(text).toContain("Niet gekoppeld: 4 rijen");
  expect(text).toContain("Rij 6 (P07 | Medewerker* | Uitvoering): formatieplaats P07 is op de peildatum niet van kracht");
  expect(text).toContain("Rij 7 (P10 | Administratief medewerker | Ondersteuning): dienstverband eindigde op 30-06-2026, voor de peildatum 01-07-2026");
  expect(text).toContain("Rij 8 (P99 | Adviseur | Beleid): formatieplaats P99 staat niet in het plan; functie en afdeling passen bij P04, P05");
  expect(text).toContain("Rij 9 (Beleidsadviseur | Beleid): past bij P02, P03; niet te kiezen");
  expect(text).toContain("In de tabel Klein_Formatieplan: Bezetting fte, Aantal personen.");
  expect(text).toContain("Nieuwe bladen: Bezettingslijst, Niet gekoppeld.");

  const before = everything();
  const plan = contents(sheetOf(pane.engine, "Formatieplan"));
  pane.press("Vul 4 cellen in en maak de bladen");
  await pane.see("2 bladen zijn gemaakt.");
  await pane.see("4 cellen van het plan zijn ingevuld.");
  expect(kolom(pane, "Formatieplan", "Bezetting fte")).toEqual([1, 1, 0.8, 1.5, 0.75, 1, 1, 0.9, 1, null, 0.5, 1]);
  expect(kolom(pane, "Formatieplan", "Aantal personen")).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, null, 1, 1]);
  const after = contents(sheetOf(pane.engine, "Formatieplan"));
  expect(Object.keys({ ...plan, ...after }).filter((address) => plan[address] !== after[address])).toHaveLength(4);
  expect(kolom(pane, "Niet gekoppeld", "Rij")).toEqual([6, 7, 8, 9]);
  expect(kolom(pane, "Bezettingslijst", "Gekoppeld op").filter((op) => op !== null)).toEqual(["functie en afdeling", "formatieplaats", "formatieplaats", "formatieplaats"]);
  expect(everything()).not.toContain("9001");

  pane.press("Draai terug");
  await pane.see("Verder krijgen 4 cellen van het plan hun oude inhoud terug.");
  pane.press("Ja, draai terug");
  await pane.see("4 cellen van het plan hebben hun oude inhoud terug.");
  expect(everything()).toBe(before);
});

test("a second list gets sheets of its own; a list of everyone in the workbook empties the places that no row belongs to", async () => {
  await toColumns();
  pane.press("Bekijk eerst");
  await pane.see("Vul 4 cellen in");
  // Without a number a row is not matched, unless that is asked; its place is said.
  expect(pane.text()).toContain("Rij 10 (Directeur | Directie): geen formatieplaats in deze rij; functie en afdeling passen bij P01");
  pane.press("Vul 4 cellen in");
  await pane.see("2 bladen zijn gemaakt.");
  pane.press("Naar het begin");
  await pane.see("Formatie");
  pane.press("Formatie");
  await toPlan();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2:C4").values = [["Functieplaats", "DV%"], ["P01", 100], ["P12", 50]];
    sheet.activate();
    sheet.getRange("B3").select();
  });
  pane.press("Uit een lijst in deze werkmap");
  await pane.see("Blad1, B2:C4: 2 contracten");
  pane.press("De lijst bevat iedereen");
  pane.press("Bekijk eerst");
  await pane.see("P12, Projectleiderbezetting 1,00 → 0,50 fte 1 contract");
  expect(pane.text()).toContain("Alle rijen zijn gekoppeld.");
  expect(pane.text()).toContain("Nieuwe bladen: Bezettingslijst Klein, Niet gekoppeld Klein.");
  pane.press("Vul ");
  await pane.see("2 bladen zijn gemaakt.");
  // P07 is not in force on the peildatum and stays as it is.
  expect(kolom(pane, "Formatieplan", "Bezetting fte")).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0.5]);
  expect(sheetOf(pane.engine, "Bezettingslijst Klein").tables[0]?.name).toBe("Klein_Bezettingslijst2");
});

test("columns are the user's to say; without a size or a place nothing goes on", async () => {
  await toColumns("Export HR;;\nNummer;Rol;Omvang\nP01;Directeur;36\n");
  expect(pane.text()).toContain("Kies minstens een kolom met fte, uren of percentage");
  expect(() => pane.press("Bekijk eerst")).toThrow("cannot be pressed");
  fill("Omvang", "uren");
  fill("Nummer", "formatieplaats");
  await pane.see("Bekijk eerst");
  pane.press("Bekijk eerst");
  await pane.see("Geen plaats wijzigt.");
  expect(pane.text()).toContain("1 plaats klopt al met de lijst.");
});

test("when the plan does not take the figures, the sheets go too and the pane says why", async () => {
  await toColumns();
  pane.press("Bekijk eerst");
  await pane.see("Vul 4 cellen in");
  await inExcel((context) => {
    context.workbook.tables.getItem("Klein_Formatieplan").columns.getItem("Bezetting fte").getDataBodyRange().getCell(3, 0).numberFormat = [["@"]];
  });
  const before = everything();
  pane.press("Vul 4 cellen in");
  await pane.see("De tabel Klein_Formatieplan is zoals zij was.");
  expect(pane.text()).toContain("zijn cellen opgemaakt als tekst");
  expect(everything()).toBe(before);
  expect(pane.sheets()).not.toContain("Niet gekoppeld");
});

test("nothing is filled in over a plan that was changed since", async () => {
  await toColumns();
  pane.press("Bekijk eerst");
  await pane.see("Vul 4 cellen in");
  await inExcel((context) => {
    context.workbook.tables.getItem("Klein_Formatieplan").columns.getItem("Bezetting fte").getDataBodyRange().getCell(3, 0).values = [[0.1]];
  });
  const before = everything();
  pane.press("Vul 4 cellen in");
  await pane.see("Het plan is gewijzigd sinds het is gelezen.");
  expect(everything()).toBe(before);
});

test("a formula of the user's own that makes way for a number of the list is told, and comes back", async () => {
  pane = await kleinInPaneel();
  await inExcel((context) => {
    context.workbook.tables.getItem("Klein_Formatieplan").columns.getItem("Bezetting fte").getDataBodyRange().getCell(3, 0).formulas = [["=0.6*2"]];
  });
  const cell = (): unknown => kolom(pane, "Formatieplan", "Bezetting fte")[3];
  // What Excel would calculate; the engine knows no formulas.
  for (const one of sheetOf(pane.engine, "Formatieplan").cells.values()) if (one.formula === "=0.6*2") one.value = 1.2;
  await toPlan();
  chooseFiles(pickedFile("contracten.csv", new TextEncoder().encode(LIST)));
  await pane.see("Wat staat in welke kolom?");
  pane.press("Bekijk eerst");
  await pane.see("Wat er wijzigt");
  pane.press("Vul 4 cellen in");
  await pane.see("4 cellen van het plan zijn ingevuld.");
  expect(pane.text()).toContain("Waar u zelf een formule had, staat nu het getal uit de lijst: P04 (Bezetting fte).");
  expect(cell()).toBe(1.5);
  pane.press("Draai terug");
  await pane.see("Ja, draai terug");
  pane.press("Ja, draai terug");
  await pane.see("weer verwijderd.");
  expect([...sheetOf(pane.engine, "Formatieplan").cells.values()].filter(({ formula }) => formula === "=0.6*2")).toHaveLength(1);
});
