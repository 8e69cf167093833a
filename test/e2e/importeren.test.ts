/** The user's own document in the browser: a PDF and a Word file, read in a worker, looked through, corrected, made, and found in the workbook. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importerenNl as eigen } from "../../src/taskpane/importeren/texts.nl";
import { nl } from "../../src/taskpane/language/texts.nl";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { settled } from "../workbench/page/workbench-page";
import { makeDocuments, makeUnreadable } from "./own-documents";
import { checkScreen } from "./pane-screen";
import { chooseOnly, make, paneText, press, pressRibbon, says, seesHeading, sheetNames } from "./pane-steps";
import { crossing, rowOf, shownTexts } from "./sheet-cells";
import { MAKE_TIME, START_TIME, startWerkbank, TEST_TIME, type Werkbank } from "./werkbank";

const MATRIX = "Formatiematrix";
/** Begins as a formula does, and is none. */
const NAME = "=1+1 Schelpenraper";

const folder = mkdtempSync(join(tmpdir(), "functieboek-importeren-"));
let bench: Werkbank;
let documents: Awaited<ReturnType<typeof makeDocuments>>;
let unreadable: Readonly<Record<string, string>>;
const workers: string[] = [];

beforeAll(async () => {
  documents = await makeDocuments(folder);
  unreadable = await makeUnreadable(folder, documents.docx);
  bench = await startWerkbank();
  bench.page.on("worker", (worker) => workers.push(worker.url()));
}, START_TIME);

afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => expect(bench.troubles()).toEqual([]));

/** Picks a file as a user does, with the keyboard. */
async function pick(file: string): Promise<void> {
  const button = bench.pane.getByRole("button", { name: eigen.chooseFile });
  await button.focus();
  const [chooser] = await Promise.all([bench.page.waitForEvent("filechooser"), button.press("Enter")]);
  await chooser.setFiles(file);
}

const back = (): Promise<void> => press(bench, `← ${nl.back}`);

test("what is no document of ours is refused with a sentence, and nothing is written", async () => {
  await press(bench, new RegExp(`^${nl.tasks.importeren.name}`));
  await seesHeading(bench, eigen.title);
  await checkScreen(bench, "paneel-importeren");
  const letter = join(folder, "brief.txt");
  writeFileSync(letter, "Geachte heer,\n\nHet regent.\n");
  await pick(letter);
  await bench.pane.getByText(eigen.notRead("brief.txt")).waitFor();
  await checkScreen(bench, "paneel-importeren-fout");
  expect(await sheetNames(bench)).toEqual(["Blad1"]);
});

test.each([
  ["a password", "met-wachtwoord", "Deze pdf is met een wachtwoord beveiligd."],
  ["pictures only", "scan", "waarschijnlijk is het een scan"],
  ["half its bytes", "afgebroken", "Dit bestand is beschadigd of onvolledig"],
])("a document with %s is refused with a sentence that says what to do", async (_, name, sentence) => {
  const file = unreadable[name];
  if (file === undefined) throw new Error(`no document ${name}`);
  await pick(file);
  await bench.pane.getByText(sentence, { exact: false }).waitFor();
});

test("where workers are refused the pane reads the document itself, under the same policy", async () => {
  const before = workers.length;
  await bench.pane.locator("body").evaluate(() => {
    const scope = window as unknown as { Worker: unknown; kept: unknown };
    scope.kept = scope.Worker;
    scope.Worker = function refuse() {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await pick(documents.pdf);
  await seesHeading(bench, eigen.reviewTitle);
  expect(workers.length).toBe(before);
  await says(bench, "Functies: 3 rijen");
  await bench.pane.locator("body").evaluate(() => {
    const scope = window as unknown as { Worker: unknown; kept: unknown };
    scope.Worker = scope.kept;
  });
  await press(bench, eigen.other);
});

test("a PDF is read in a worker and shown for review, each row beside its printed lines", async () => {
  await pick(documents.pdf);
  await seesHeading(bench, eigen.reviewTitle);
  expect(workers.at(-1)).toContain(`${new URL(bench.address).origin}/importeren-lezen`);
  const text = await paneText(bench);
  for (const part of ["Functies: 3 rijen", eigen.toCheck(1), nl.showFindings(1, nl.ernst.fout), eigen.nothingWritten]) expect(text).toContain(part);
  await checkScreen(bench, "paneel-nakijken");
  await press(bench, nl.showFindings(1, nl.ernst.fout));
  await bench.pane.getByText("telt op tot 4,5 fte; het document noemt als totaal 5").waitFor();
  await bench.pane.locator("summary").click();
  await checkScreen(bench, "paneel-nakijken-bevindingen");
  await back();
  await press(bench, /^4 stukken tekst niet geplaatst/);
  await bench.pane.getByText("Deze lijst vervangt de vorige.", { exact: false }).waitFor();
  await checkScreen(bench, "paneel-nakijken-niet-geplaatst");
  await back();
  await press(bench, /^Functies: 3 rijen/);
  await checkScreen(bench, "paneel-nakijken-tabel");
  await press(bench, /^Vlieger oplater/);
  await seesHeading(bench, eigen.rowTitle("Functies", 3, 3));
  expect(await bench.pane.getByRole("list", { name: /^In uw document/ }).innerText()).toMatch(/Z03[\s\S]*Vlieger oplater[\s\S]*260[\s\S]*8/);
});

test("a cell is corrected and a row left out", async () => {
  const fte = bench.pane.getByLabel("formatie", { exact: true });
  await fte.fill("veel");
  await fte.press("Enter");
  await bench.pane.getByText("Hier staat 'veel', en dat is geen getal.").waitFor();
  await fte.fill("2,5");
  await fte.press("Enter");
  await bench.pane.getByText(eigen.wasPrinted(eigen.nothing)).waitFor();
  await checkScreen(bench, "paneel-nakijken-rij");
  await press(bench, eigen.previousRow);
  await press(bench, eigen.previousRow);
  await seesHeading(bench, eigen.rowTitle("Functies", 1, 3));
  await press(bench, eigen.leaveOut);
  await bench.pane.getByText(eigen.isLeftOut).waitFor();
  await back();
  // By keyboard the user goes on where the list was left.
  expect(await bench.pane.locator(":focus").innerText()).toContain("Strandwacht");
  await checkScreen(bench, "paneel-nakijken-tabel-gewijzigd");
  await back();
  await bench.pane.getByText(eigen.changedCount(2), { exact: false }).waitFor();
  // The function without fte has one now; the sum that differed from the total differs otherwise.
  await press(bench, eigen.solved(1));
  await bench.pane.getByText("geen formatie", { exact: false }).waitFor();
  await back();
  await press(bench, nl.showFindings(1, nl.ernst.fout));
  await bench.pane.getByText("telt op tot 4 fte; het document noemt als totaal 5").waitFor();
  await bench.pane.getByText(eigen.findingStates.changed).waitFor();
  await checkScreen(bench, "paneel-nakijken-bijgewerkt");
  await back();
});

test("what was looked through is made like a built-in framework, with the figures of the document and the corrections", async () => {
  await bench.pane.getByLabel(eigen.kort).fill("Zandhoek");
  await press(bench, eigen.next);
  await bench.pane.getByRole("heading", { name: nl.makeWhat }).waitFor();
  await chooseOnly(bench, /^Formatiematrix/);
  await make(bench);
  // 1,5 as printed and 2,5 as corrected; the row of 3,0 was left out. The document's own total stays beside it.
  expect(await crossing(bench, MATRIX, "Totaal", "Totaal")).toBe("4,00");
  expect(await crossing(bench, MATRIX, NAME, "Totaal")).toBe("1,50");
  expect(await crossing(bench, MATRIX, "Niet in deze matrix", "Totaal")).toBe("0,00");
  expect(await rowOf(bench, MATRIX, "Strandwacht")).toBeNull();
  const lines = await shownTexts(bench, MATRIX, 60, 4);
  expect(lines.find(([first]) => first?.startsWith("Totaal volgens de bron"))?.slice(1)).toEqual(["5,00", "-1,00", "verschil"]);
  const told = (await shownTexts(bench, "Bevindingen", 30, 8)).flat();
  expect(told).toContain("Functies, kolom formatie: gedrukt staat niets, hier staat '2,5'. Reden: gecorrigeerd door gebruiker.");
  expect(told).toContain("Functies: bij het nalezen is 1 rij weggelaten door de gebruiker: 'Strandwacht'.");
}, TEST_TIME);

test("text that begins as a formula is text, in the sheet and in the saved file", async () => {
  const [download] = await Promise.all([bench.page.waitForEvent("download"), pressRibbon(bench, "Opslaan als .xlsx")]);
  const file = join(folder, "bewaard.xlsx");
  await download.saveAs(file);
  const book = await readXlsx(new Uint8Array(readFileSync(file)));
  const cells = book.sheets.flatMap((sheet) => [...sheet.cells.values()]).filter((cell) => cell.value === NAME || cell.formula?.includes("Schelpenraper"));
  expect(cells.length).toBeGreaterThan(1);
  expect(cells.filter((cell) => cell.formula?.startsWith("=1+1"))).toEqual([]);
  expect(cells.some((cell) => cell.value === NAME && !cell.formula)).toBe(true);
});

test("refreshing works from the workbook's own tables", async () => {
  await press(bench, nl.toHome);
  await press(bench, `${nl.refresh}: Zandhoek`);
  await seesHeading(bench, nl.resultWritten, MAKE_TIME);
  await settled(bench.page);
  const lines = await shownTexts(bench, MATRIX, 60, 4);
  expect(lines.find(([first]) => first?.startsWith("Totaal volgens de bron"))?.slice(1)).toEqual(["5,00", "-1,00", "verschil"]);
}, TEST_TIME);

test("the review stands as it was left; another document, a Word file, takes its place after a question", async () => {
  await press(bench, nl.toHome);
  await press(bench, new RegExp(`^${nl.tasks.importeren.name}`));
  await bench.pane.getByText(eigen.changedCount(2), { exact: false }).waitFor();
  await press(bench, eigen.other);
  await press(bench, eigen.otherYes);
  await pick(documents.docx);
  await seesHeading(bench, eigen.reviewTitle);
  await bench.pane.getByLabel(eigen.kort).fill("Duinveld");
  await checkScreen(bench, "paneel-nakijken-functieboek");
  await press(bench, eigen.next);
  await bench.pane.getByRole("heading", { name: nl.makeWhat }).waitFor();
  await chooseOnly(bench, /^Competentiematrix/, /^Formatiematrix/);
  await make(bench);
  // The book: 1,00 and 2,50 fte, the third function without; Daadkracht at A for the head and at B for the first guard.
  expect(await crossing(bench, `${MATRIX} Duinveld`, "Totaal", "Totaal")).toBe("3,50");
  const levels = await shownTexts(bench, "Competentiematrix", 20, 6);
  const heads = levels.find((texts) => texts.includes("Wachter I")) ?? [];
  const daadkracht = levels.find(([first]) => first === "Daadkracht") ?? [];
  expect(["Hoofd Kust en Toezicht", "Wachter I"].map((head) => daadkracht[heads.indexOf(head)])).toEqual(["A", "B"]);
}, TEST_TIME);
