/** Two documents of our own making as an organisation brings them: a list of functions as PDF and a functieboek as Word file, both typeset by LibreOffice. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { smallPdf } from "../importers/small-pdf";
import { sourceOfCase } from "../importers/source-of-case";
import { fodt, type Block } from "../importers/typeset/fodt";
import { convert } from "../system/libreoffice";

const cell = (...texts: readonly string[]): readonly string[] => texts;
const row = (...texts: readonly string[]): readonly (readonly string[])[] => texts.map((text) => (text === "" ? [] : [text]));

/** Three functions of 3, 1,5 and no fte; the printed total is 5, which they do not add up to. One name begins as a formula does. */
const LIST: readonly Block[] = [
  { kind: "h", text: "Functielijst gemeente Zandhoek" },
  { kind: "p", text: "Vastgesteld door het college. Deze lijst vervangt de vorige." },
  { kind: "table", widths: [3, 6, 3, 3, 3], rows: [
    row("Code", "Functie", "Score", "Schaal", "fte"), row("Z01", "Strandwacht", "120", "5", "3,0"), row("Z02", "=1+1 Schelpenraper", "80", "4", "1,5"),
    row("Z03", "Vlieger oplater", "260", "8", ""), row("", "Totaal", "", "", "5,0"),
  ] },
];

const TABLE_HEAD = [cell("Beschikbare functie"), cell("HR21-normfunctie"), cell("Toelichting / kenmerken"), cell("Schaal"), cell("Formatie")];

/** The functieboek of Duinveld: its table of functions as a real table, the rest as paragraphs and list items. */
function duinveld(): readonly Block[] {
  const lines = new TextDecoder().decode(sourceOfCase("functieboek-duinveld").bytes).split("\n");
  const from = lines.findIndex((line) => line.startsWith("Beschikbare functie"));
  const to = lines.findIndex((line) => line.startsWith("Totaal:"));
  const blocks = (part: readonly string[]): readonly Block[] => part.map((line) => line.trim()).filter((line) => line !== "")
    .map((line): Block => (/^[\uf0a7\uf0b7−]/.test(line) ? { kind: "li", text: line.slice(1).trim() } : { kind: "p", text: line }));
  const table: Block = { kind: "table", widths: [4, 4, 6, 3, 3], bulletColumn: 2, rows: [
    TABLE_HEAD,
    [cell("Strandbaas"), cell("Hoofd Kust en Toezicht"), cell("bepaalt de koers van het toezicht en de afhandeling van klachten", "spreekt namens de gemeente"), cell("12"), cell("1,00")],
    [cell("Senior vuurtorenwachter"), cell("Wachter I"), cell("houdt zicht op zee en meldt wat daar gebeurt", "leert nieuwe wachters het vak"), cell("9"), cell("2,50")],
    [cell("Wachter"), cell("Wachter II"), cell("houdt zicht op zee", "meldt bijzonderheden"), cell("7"), cell()],
    [cell("Totaal:"), cell(), cell(), cell(), cell("4,50")],
  ] };
  return [...blocks(lines.slice(0, from)), table, ...blocks(lines.slice(to + 1))];
}

/** @returns the paths of the two files, in this folder */
export async function makeDocuments(folder: string): Promise<{ readonly pdf: string; readonly docx: string }> {
  const made = async (name: string, blocks: readonly Block[], kind: "pdf" | "docx"): Promise<string> => {
    const source = join(folder, `${name}.fodt`);
    const out = join(folder, kind);
    mkdirSync(out, { recursive: true });
    writeFileSync(source, fodt(blocks, { header: "Gemeente" }));
    await convert([source], kind, out);
    return join(out, `${name}.${kind}`);
  };
  return { pdf: await made("functielijst-zandhoek", LIST, "pdf"), docx: await made("functieboek-duinveld", duinveld(), "docx") };
}

const LOCKED = 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"geheim"}}';

/** A PDF with a password, one without text, and the first half of a Word file; by name. */
export async function makeUnreadable(folder: string, docx: string): Promise<Readonly<Record<string, string>>> {
  const source = join(folder, "met-wachtwoord.fodt");
  writeFileSync(source, fodt(LIST, { header: "Gemeente" }));
  await convert([source], LOCKED, folder);
  const scan = join(folder, "scan.pdf");
  writeFileSync(scan, smallPdf([{ texts: [], lines: [{ from: [10, 10], to: [200, 10] }] }]));
  const half = join(folder, "afgebroken.docx");
  const whole = readFileSync(docx);
  writeFileSync(half, whole.subarray(0, whole.length / 2));
  return { "met-wachtwoord": join(folder, "met-wachtwoord.pdf"), scan, afgebroken: half };
}
