/** @jest-environment jsdom */
import { inExcel } from "../../workbench/in-excel";
import { cellOf, contents, sheetOf } from "../../workbook/excel/fixtures";
import { fill } from "../form-fields";
import { openPane, type OpenPane } from "../open-pane";

/**
 * Start, Formatieplan, Parameters, Controles, Totalen, Formatiematrix, Functie per afdeling, Schaalverdeling, Meerjaren, Functies, Salaristabel
 * and Conversietabel; for Ommen the Clusters of the source, for a list how it was read: 13 sheets either way.
 */
let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

async function openFormatie(): Promise<void> {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  pane.press("Formatie");
  await pane.see("Nieuw formatieplan");
}

/** What stands in a column of the sheet Formatieplan, below its head. */
function column(kop: string): readonly unknown[] {
  const sheet = sheetOf(pane.engine, "Formatieplan");
  const [table] = sheet.tables;
  if (!table) throw new Error("the sheet Formatieplan has no table");
  const along = table.columns.findIndex(({ name }) => name === kop);
  return Array.from({ length: table.rowCount }, (_, down) => cellOf(sheet, table.top + 1 + down, table.left + along)?.value ?? null);
}

test("a plan of Ommen is a row per function, with the formatie that the source states and nothing where it states none", async () => {
  await openFormatie();
  pane.press("Uit Functie(plaatsings)boek Ommen");
  await pane.see("Planjaar");
  pane.press("Deze 13 bladen komen erbij");
  await pane.see("Formatiematrix");
  pane.press("Maak 13 bladen");
  await pane.see("13 bladen zijn gemaakt.");
  // The source's table of functions: 16 lines, six of them without formatie, 45,00 fte in all.
  const fte = column("Fte");
  expect(fte).toHaveLength(16);
  expect(fte.filter((value) => value === null)).toHaveLength(6);
  expect(fte.reduce<number>((sum, value) => sum + Number(value ?? 0), 0)).toBe(45);
  expect(column("Bezetting fte").every((value) => value === null)).toBe(true);
  pane.press("Naar het begin");
  await pane.see("Ommen: 13 bladen");
  pane.press("Formatie");
  await pane.see("Formatieplan Ommen: 13 bladen");
});

test("a plan year that is none is refused in words, and nothing can be made", async () => {
  await openFormatie();
  pane.press("Leeg plan");
  await pane.see("Planjaar");
  const jaar = document.querySelector<HTMLInputElement>("input[type=number]");
  if (!jaar) throw new Error("there is no field for the plan year");
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(jaar, "1");
  jaar.dispatchEvent(new Event("input", { bubbles: true }));
  await pane.see("Vul een jaar in tussen 2000 en 2100.");
  expect(pane.text()).not.toContain("Maak ");
});

describe("a list of the user's own in the workbook", () => {
  const LIST = [
    ["Functienaam", "Team", "Omvang fte", "Ingangsdatum", "Leaseauto"],
    ["Adviseur mobiliteit", "Ruimte", 1.5, 46204, "ja"],
    ["Toezichthouder", "Veiligheid", "een half", "", ""],
    ["Totaal", "", 1.5, "", ""],
  ];

  beforeEach(async () => {
    await openFormatie();
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B2:F5").values = LIST;
      sheet.getRange("C3").select();
    });
    pane.press("Uit een lijst in deze werkmap");
    await pane.see("Uw lijst");
  });

  test("is read with what could not be read named by its row, before anything is made", () => {
    const text = pane.text();
    expect(text).toContain("2 formatieplaatsen");
    expect(text).toContain("Rij 4, Omvang fte: een half");
    expect(text).toContain("Rij 5: Totaal | 1,5: totaalregel: telt niet mee als formatieplaats");
    expect(pane.sheets()).toEqual(["Blad1"]);
  });

  test("becomes a plan with the user's own column kept, and the list itself as it was", async () => {
    const before = contents(sheetOf(pane.engine, "Blad1"));
    pane.press("Verder");
    await pane.see("Planjaar");
    pane.press("Maak 13 bladen");
    await pane.see("13 bladen zijn gemaakt.");
    expect(column("Functie")).toEqual(["Adviseur mobiliteit", "Toezichthouder"]);
    expect(column("Fte")).toEqual([1.5, null]);
    // 46204 is 1 July 2026 as Excel counts days.
    expect(column("Ingangsdatum")).toEqual([46204, null]);
    expect(column("Leaseauto")).toEqual(["ja", null]);
    expect(contents(sheetOf(pane.engine, "Blad1"))).toEqual(before);
  });
});

test("a list without a column of fte or hours is no plan without formatie unheard: the pane says what is missing, and the user chooses the column", async () => {
  await openFormatie();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2:D4").values = [["Functienaam", "Inzet", "Afdeling"], ["Adviseur", 32, "Ruimte"], ["Toezichthouder", 36, "Ruimte"]];
    sheet.getRange("C3").select();
  });
  pane.press("Uit een lijst in deze werkmap");
  await pane.see("Geen kolom is herkend als fte of uren.");
  fill("Inzet", "uren");
  pane.press("Verder");
  await pane.see("Planjaar");
  pane.press("Maak 13 bladen");
  await pane.see("13 bladen zijn gemaakt.");
  expect(column("Uren")).toEqual([32, 36]);
});

test("a list of which no head is known is matched by hand: the row of its heads, and what each column is", async () => {
  await openFormatie();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C5").values = [["Stand per", "1 juli", ""], ["Rol", "Groepje", "Werkweek"], ["Adviseur", "Ruimte", 32], ["", "", ""], ["Klerk", "Loket", 18]];
    sheet.getRange("A1").select();
  });
  pane.press("Uit een lijst in deze werkmap");
  await pane.see("De koppen van deze lijst zijn niet herkend.");
  await pane.see("Rij 2: Rol, Groepje, Werkweek");
  fill("Rij met de koppen", "1");
  fill("Rol", "functie");
  fill("Groepje", "afdeling");
  fill("Werkweek", "uren");
  await pane.see("2 formatieplaatsen");
  pane.press("Verder");
  await pane.see("Planjaar");
  pane.press("Maak 13 bladen");
  await pane.see("13 bladen zijn gemaakt.");
  expect([column("Functie"), column("Afdeling"), column("Uren")]).toEqual([["Adviseur", "Klerk"], ["Ruimte", "Loket"], [32, 18]]);
});

test("where no list stands the pane says so", async () => {
  await openFormatie();
  pane.press("Uit een lijst in deze werkmap");
  await pane.see("Hier staat geen lijst.");
});
