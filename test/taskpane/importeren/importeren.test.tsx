/** @jest-environment jsdom */
/** The user's own document in the pane: read, looked through, corrected, made, and refreshed from the workbook. */
import { TextDecoder } from "node:util";
import { fgrCommunicatie } from "../../../src/frameworks/fgr-communicatie";
import { forgetImport } from "../../../src/taskpane/importeren/import-store";
import { sourceOfCase } from "../../importers/source-of-case";
import { cellOf, sheetOf } from "../../workbook/excel/fixtures";
import { chooseFiles, field, fill, pickedFile } from "../form-fields";
import { openPane, type OpenPane } from "../open-pane";
import { readAs } from "./read-as";

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
  // The missing fte was the only warning; with it the sum is 5 where the list says 4,5.
  await pane.see("Bevindingen na uw wijzigingen: 1 opgelost, 1 nieuw.");
  pane.press("← Vorige rij");
  await pane.see("Functies, rij 2 van 3");
  pane.press("Laat deze rij weg");
  await pane.see("Deze rij komt niet in de werkmap.");
  pane.press("← Terug");
  await pane.see("Schelpenraper");
  pane.press("← Terug");
  await pane.see("Functies: 3 rijen 2 door u gewijzigd");
  pane.press("Fouten (1)");
  // Without Schelpenraper: 3 + 0,5.
  await pane.see("telt op tot 3,5 fte; het document noemt als totaal 4,5.");
  pane.press("← Terug");
  await pane.see("Opgelost door uw wijzigingen (1)");
  pane.press("Opgelost door uw wijzigingen (1)");
  await pane.see("Eén functie heeft geen formatie: Vlieger oplater");
  pane.press("← Terug");
  await pane.see("Korte naam");
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

test("what cannot be read is said in a sentence, and another document can be chosen at once", async () => {
  await toImport();
  chooseFiles(pickedFile("leeg.txt", new Uint8Array()));
  await pane.see("leeg.txt is niet ingelezen Dit bestand is leeg.");
  chooseFiles(pickedFile("oud.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3)));
  await pane.see("Dit is een oud Word- of Excel-bestand");
  chooseFiles(pickedFile("kapot.docx", Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9)));
  await pane.see("beschadigd of onvolledig");
  chooseFiles(pickedFile("een.txt", Uint8Array.of(65)), pickedFile("twee.txt", Uint8Array.of(66)));
  await pane.see("Kies één bestand tegelijk.");
  expect(pane.heading()).toBe("Importeren");
  expect(pane.sheets()).toEqual(["Blad1"]);
});

test("a file can be dropped", async () => {
  await toImport();
  const { bytes, fileName } = sourceOfCase("functielijst-met-conversietabel");
  const zone = [...document.querySelectorAll("main div")].find((one) => one.textContent === "Of sleep het bestand hierheen");
  const drag = (kind: string): boolean => zone?.dispatchEvent(Object.assign(new Event(kind, { bubbles: true, cancelable: true }), { dataTransfer: { files: [pickedFile(fileName, bytes)] } })) ?? true;
  // Without this the browser would open the file in place of the pane.
  expect(drag("dragover")).toBe(false);
  await pane.see("Laat los om in te lezen");
  expect(drag("drop")).toBe(false);
  await pane.see("Functies: 3 rijen");
});

test("a short name that the workbook has already gets a number, which is said beforehand", async () => {
  await toImport();
  await bring("functielijst-met-conversietabel");
  fill("Korte naam", "Kust");
  pane.press("Verder: kies wat u maakt");
  await pane.see("Maak ");
  pane.press("Maak ");
  await pane.see("bladen zijn gemaakt.");
  pane.press("Naar het begin");
  await pane.see("Kust: ");
  pane.press("Importeren");
  await pane.see("Kust bestaat al in deze werkmap; de nieuwe tabellen heten Kust2_Functies enzovoort.");
  // The ribbon's button makes built-in frameworks only: it does not take the document for one.
  expect(localStorage).toHaveLength(0);
});

test("half rows at the end of a text are counted, and shown with what is printed of them", async () => {
  await toImport();
  await bring("conversietabel-cel-per-regel");
  await pane.see("halve rij");
  pane.press("1 halve rij");
  await pane.see("De tekst houdt op in een rij");
});

test("pasted cells are read as a table; nothing pasted is said", async () => {
  await toImport();
  pane.press("Lees deze tekst");
  await pane.see("Plak eerst tekst in het vak.");
  fill("Of plak tekst", "Functie\tSchaal\tFormatie (fte)\nBakker\t7\t2,5\nMolenaar\t8\t1\nKnecht\t10a\t0,5\n");
  pane.press("Lees deze tekst");
  await pane.see("Functies: 3 rijen");
  expect(pane.text()).toContain("Geplakte tekst.tsv");
});

test("reading can be stopped", async () => {
  await toImport();
  const never = new File([], "boek.pdf");
  Object.defineProperty(never, "arrayBuffer", { value: () => new Promise(() => undefined) });
  chooseFiles(never);
  await pane.see("boek.pdf wordt ingelezen");
  pane.press("Stoppen");
  await pane.see("Kies een bestand");
});

test("the review stays while the user is elsewhere, and another document is asked about once something was changed", async () => {
  await toImport();
  await bring("functielijst-met-conversietabel");
  pane.press("Conversie: 3 rijen");
  await pane.see("schaal 5");
  pane.press("van 101");
  await pane.see("Conversie, rij 2 van 3");
  pane.press("Laat deze rij weg");
  await pane.see("Deze rij komt niet in de werkmap.");
  pane.press("← Terug");
  await pane.see("Zoek in deze tabel");
  pane.press("← Terug");
  await pane.see("1 door u gewijzigd");
  pane.press("← Terug");
  await pane.see("Wat wilt u doen?");
  pane.press("Importeren");
  await pane.see("1 door u gewijzigd");
  pane.press("Ander document");
  await pane.see("Uw correcties gaan verloren.");
  pane.press("Nee, verder nakijken");
  await pane.see("Er is nog niets in de werkmap gezet.");
  pane.press("Ander document");
  await pane.see("Uw correcties gaan verloren.");
  pane.press("Ja, ander document");
  await pane.see("Kies een bestand");
});

test("a function can be left out with all that is about it, and a name corrected wherever it stands", async () => {
  await toImport();
  await bring("functieboek-duinveld");
  pane.press("Functies: 4 rijen");
  await pane.see("Strandbaas");
  pane.press("Strandbaas");
  await pane.see("Laat weg met ");
  pane.press("Laat weg met ");
  await pane.see("Zet terug met ");
  pane.press("Volgende rij →");
  await pane.see("Functies, rij 2 van 4");
  fill("normfunctie", "Torenwacht I");
  await pane.see("Gelezen: Wachter I");
  pane.press("← Terug");
  await pane.see("Zoek in deze tabel");
  pane.press("← Terug");
  await pane.see("Nakijken");
  pane.press("Taken: ");
  await pane.see("Torenwacht I");
  expect(pane.text()).toContain("weggelaten");
  expect(pane.text()).not.toMatch(/Wachter I [a-z]/);
});

test("a long table is shown a page at a time and can be searched", async () => {
  await toImport();
  const lines = Array.from({ length: 2000 }, (_, index) => `Proeffunctie ${index + 1}\t${(index % 14) + 1}\t1`);
  fill("Of plak tekst", ["Functie\tSchaal\tFormatie (fte)", ...lines].join("\n"));
  pane.press("Lees deze tekst");
  await pane.see("Functies: 2000 rijen");
  pane.press("Functies: 2000 rijen");
  await pane.see("1-25 van 2000");
  expect(document.querySelectorAll("main button").length).toBeLessThan(40);
  pane.press("Volgende");
  await pane.see("26-50 van 2000");
  fill("Zoek in deze tabel", "functie 1999");
  await pane.see("1 van 2000");
  expect(pane.text()).toContain("Proeffunctie 1999");
});

test("a document that is the source of a built-in framework is laid over it when the user says so, and what differs is told", async () => {
  await toImport();
  readAs(fgrCommunicatie);
  await pane.see("Dit document kennen wij");
  await pane.see("1 verschil met het ingebouwde kader");
  pane.press("1 verschil");
  await pane.see("kolom schaal: het ingebouwde kader heeft '5', uw document '6'.");
  field("Over het ingebouwde kader").click();
  await pane.see("Tabellen heten dan FGR_Functies enzovoort.");
  pane.press("Verder: kies wat u maakt");
  await pane.see("Maak ");
  pane.press("Maak ");
  await pane.see("bladen zijn gemaakt.");
  const told = [...sheetOf(pane.engine, "Bevindingen").cells.values()].map((cell) => String(cell.value));
  expect(told.filter((text) => text.includes("kolom schaal: het ingebouwde kader heeft '5', uw document '6'"))).toHaveLength(1);
  const kenmerken = [...sheetOf(pane.engine, "FGR_Kenmerken").cells.values()].map((cell) => String(cell.value));
  expect(kenmerken.filter((text) => text.startsWith("Brontekst: "))).toHaveLength(4);
  expect(kenmerken).not.toContain("samenvatting");
});

test("in an English pane the screens are English; what the importer says is marked as Dutch", async () => {
  await toImport("en-US");
  chooseFiles(pickedFile("leeg.txt", new Uint8Array()));
  await pane.see("leeg.txt was not read");
  expect(document.querySelector("[lang=nl]")?.textContent).toContain("Dit bestand is leeg.");
  const { bytes, fileName } = sourceOfCase("functielijst-met-conversietabel");
  chooseFiles(pickedFile(fileName, bytes));
  await pane.see("Look it through");
  expect(pane.text()).toContain("Functies: 3 rows");
});
