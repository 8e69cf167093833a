/** @jest-environment jsdom */
/** The user's own document in the pane: read, looked through, corrected, made, and refreshed from the workbook. */
import { TextDecoder } from "node:util";
import { forgetImport } from "../../../src/taskpane/importeren/import-store";
import { sourceOfCase } from "../../importers/source-of-case";
import { cellOf, sheetOf } from "../../workbook/excel/fixtures";
import { chooseFiles, fill, pickedFile } from "../form-fields";
import { openPane, type OpenPane } from "../open-pane";

globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

let pane: OpenPane;
afterEach(() => {
  pane.close();
  forgetImport();
  localStorage.clear();
});

async function toImport(language = "nl-NL"): Promise<void> {
  pane = await openPane({ language });
  const task = language === "nl-NL" ? "Importeren" : "Import";
  await pane.see(task);
  pane.press(task);
  await pane.see(language === "nl-NL" ? "Kies een bestand" : "Choose a file");
}

/** Brings the document of a case and waits for its review. */
async function bring(name: string): Promise<void> {
  const { bytes, fileName } = sourceOfCase(name);
  chooseFiles(pickedFile(fileName, bytes));
  await pane.see("Nakijken");
}

test("a document is looked through, corrected and made, and refreshing works from the workbook", async () => {
  await toImport();
  await bring("functielijst-met-conversietabel");
  // Three functions, one of them without fte; three bands; one line of prose and the heads are in no table.
  expect(pane.text()).toContain("Functies: 3 rijen 1 na te kijken");
  expect(pane.text()).toContain("Conversie: 3 rijen geen opmerkingen");
  expect(pane.sheets()).toEqual(["Blad1"]);
  pane.press("Functies: 3 rijen");
  await pane.see("Vlieger oplater");
  pane.press("Vlieger oplater");
  await pane.see("In uw document (regel 6)");
  expect(pane.text()).toContain("Z03 Vlieger oplater 260 8");
  fill("formatie", "veel");
  await pane.see("Hier staat 'veel', en dat is geen getal.");
  fill("formatie", "0,5");
  await pane.see("Gelezen: niets");
  pane.press("← Vorige rij");
  await pane.see("Functies, rij 2 van 3");
  pane.press("Laat deze rij weg");
  await pane.see("Deze rij komt niet in de werkmap.");
  pane.press("← Terug");
  await pane.see("Schelpenraper");
  pane.press("← Terug");
  await pane.see("1 na te kijken, 2 door u gewijzigd");
  fill("Korte naam", "Kust!");
  await pane.see("Een letter, daarna letters en cijfers");
  pane.press("Verder: kies wat u maakt");
  expect(pane.heading()).toBe("Nakijken");
  fill("Korte naam", "Kust");
  fill("Naam van het kader", "Kustlijst 2027");
  pane.press("Verder: kies wat u maakt");
  await pane.see("Kustlijst 2027");
  await pane.see("Maak ");
  pane.press("Maak ");
  await pane.see("bladen zijn gemaakt.");
  const functies = sheetOf(pane.engine, "Kust_Functies");
  const values = [...functies.cells.values()].map((cell) => cell.value);
  expect(values).toEqual(expect.arrayContaining(["Strandwacht", "Vlieger oplater", 0.5]));
  expect(values).not.toContain("Schelpenraper");
  const found = [...sheetOf(pane.engine, "Bevindingen").cells.values()].map((cell) => String(cell.value));
  expect(found).toContain("Functies, kolom formatie: gedrukt staat niets, hier staat '0,5'. Reden: gecorrigeerd door gebruiker.");
  expect(found).toContain("Functies: bij het nalezen is 1 rij weggelaten door de gebruiker: 'Schelpenraper'.");
  // The total that the document states stays beside the sum, also after a refresh from the workbook's own tables.
  const stated = (): readonly unknown[] => [1, 2].map((column) => {
    const sheet = sheetOf(pane.engine, "Formatiematrix");
    const row = [...Array(80).keys()].find((at) => String(cellOf(sheet, at, 1)?.value ?? "").startsWith("Totaal volgens de bron"));
    return row === undefined ? null : cellOf(sheet, row, column)?.value;
  });
  expect(stated()).toEqual(["Totaal volgens de bron (regel 7)", 4.5]);
  pane.press("Naar");
  await pane.see("Kust: ");
  pane.press("Vernieuwen");
  await pane.see("bijgewerkt.");
  expect(stated()).toEqual(["Totaal volgens de bron (regel 7)", 4.5]);
});
