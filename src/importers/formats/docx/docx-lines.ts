import { makeLine } from "../../document/make-line";
import type { SourceLine, SourceText } from "../../document/source-line";
import { ImportError } from "../../import-error";
import { barTables } from "../bar-tables";
import { unzipParts } from "../zip/unzip";
import { docxRemarks } from "./docx-remarks";
import { readNumbering, type Numbering } from "./numbering";
import { readParagraphs, type Paragraph } from "./paragraphs";
import { readStyles } from "./styles";

const MAIN = "word/document.xml";
/** A list within a list stands so many columns further. */
const COLUMNS_A_LEVEL = 4;
const NOTES = ["word/footnotes.xml", "word/endnotes.xml"];
const WANTED = new Set([MAIN, "word/numbering.xml", "word/styles.xml", ...NOTES]);

/**
 * The paragraphs of a Word file as lines. Headers and footers are parts of their own and are not read. Paragraphs that stand side by side
 * in a row of a table share their number.
 * @throws ImportError when the file is damaged, is no Word document, or is too large
 */
export async function docxLines(bytes: Uint8Array): Promise<SourceText> {
  const parts = await unzipParts(bytes, (name) => WANTED.has(name));
  const main = parts.get(MAIN);
  if (!main) throw new ImportError("onbekend-bestand", "Dit is geen Word-document, werkmap, pdf of tekst die wij kunnen lezen.");
  const paragraphs = readParagraphs(main, readStyles(parts.get("word/styles.xml")));
  const lines = barTables(linesOf(paragraphs, readNumbering(parts.get("word/numbering.xml"))));
  return { unit: "alinea", lines, remarks: docxRemarks({ main, footnotes: NOTES.map((name) => parts.get(name)) }, lines) };
}

function linesOf(paragraphs: readonly Paragraph[], numbering: Numbering): readonly SourceLine[] {
  const single = singleColumn(paragraphs);
  const lines: SourceLine[] = [];
  let number = 0;
  let blanks = 0;
  let pageStart = false;
  let row = { key: "", first: 0, column: -1, within: 0 };
  for (const paragraph of paragraphs) {
    const cell = paragraph.cell && !single.has(paragraph.cell.table) ? paragraph.cell : null;
    const key = cell ? `${cell.table} ${cell.row}` : "";
    pageStart ||= paragraph.pageBreakBefore;
    const list = paragraph.numId !== null && paragraph.text.trim() !== "" ? numbering.next(paragraph.numId, paragraph.level) : null;
    const opening = list ? `${list.bullet ?? list.label} ` : "";
    for (const [part, text] of paragraph.text.split("\n").entries()) {
      if (cell && row.key === key) {
        row.within = row.column === cell.column ? row.within + 1 : 0;
        row.column = cell.column;
      } else row = { key, first: number + 1, column: cell?.column ?? -1, within: 0 };
      const own = cell ? row.first + row.within : number + 1;
      number = Math.max(number, own);
      const line = makeLine((part === 0 ? opening : "") + text, { number: own, indent: paragraph.level * COLUMNS_A_LEVEL + leadingBlanks(text), blanksBefore: blanks, pageStart, heading: paragraph.heading, cell });
      if (!line) {
        if (!cell) blanks++;
        continue;
      }
      lines.push(line);
      blanks = 0;
      pageStart = false;
    }
  }
  return lines;
}

/** A file made from printed lines keeps the blanks that they began with, and they tell where a page or a list began. */
const leadingBlanks = (text: string): number => text.length - text.trimStart().length;

/** Tables of one column are frames around text. */
function singleColumn(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const widest = new Map<number, number>();
  for (const { cell } of paragraphs) if (cell) widest.set(cell.table, Math.max(widest.get(cell.table) ?? 0, cell.column));
  return new Set([...widest].filter(([, column]) => column === 0).map(([table]) => table));
}
