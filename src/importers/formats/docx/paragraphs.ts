/** The paragraphs of word/document.xml in reading order, with their place in tables, their list and their style. */
import type { ParagraphStyle } from "./styles";
import { readXml } from "./xml-events";

export interface Paragraph {
  readonly text: string;
  readonly heading: number | null;
  readonly numId: string | null;
  readonly level: number;
  readonly pageBreakBefore: boolean;
  /** The outermost table's cell; a table in a cell is part of that cell. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/** Parts that hold no text of the document: deleted text, field codes, and the second copy of drawings for older Word. */
const SKIPPED = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:footnoteReference"]);

/** A sign of a symbol font, as a mark in a matrix: kept where it is one, in the range that those fonts use. */
function symbolOf(code: string): string {
  return /^[0-9A-F]{4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : "";
}

interface Building {
  text: string;
  style: string | null;
  numId: string | null;
  level: number | null;
  heading: number | null;
  pageBreakBefore: boolean;
  pageBreakAfter: boolean;
}

export function readParagraphs(bytes: Uint8Array, styles: ReadonlyMap<string, ParagraphStyle>): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const open: Building[] = [];
  const tables: { table: number; row: number; column: number; span: number }[] = [];
  let tableCount = 0;
  let skipped = 0;
  let inText = false;
  let breakPending = false;
  const finish = (one: Building): void => {
    const style = styles.get(one.style ?? "");
    const outer = tables[0];
    const numId = one.numId ?? style?.numId ?? null;
    paragraphs.push({
      text: one.text, heading: one.heading ?? style?.heading ?? null, numId: numId === "0" ? null : numId, level: one.level ?? style?.level ?? 0,
      pageBreakBefore: one.pageBreakBefore || breakPending, cell: outer ? { table: outer.table, row: outer.row, column: outer.column } : null,
    });
    breakPending = one.pageBreakAfter;
  };
  readXml(bytes, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipped++;
      if (skipped > 0) return;
      const value = attributes["w:val"] ?? "";
      const paragraph = open.at(-1);
      const table = tables.at(-1);
      switch (name) {
        case "w:p":
          open.push({ text: "", style: null, numId: null, level: null, heading: null, pageBreakBefore: false, pageBreakAfter: false });
          break;
        case "w:tbl":
          tables.push({ table: tables.length === 0 ? tableCount++ : tableCount - 1, row: -1, column: 0, span: 1 });
          break;
        case "w:tr":
          if (table) Object.assign(table, { row: table.row + 1, column: -1, span: 1 });
          break;
        case "w:tc":
          if (table) Object.assign(table, { column: table.column + table.span, span: 1 });
          break;
        case "w:gridBefore":
          // A row that begins further to the right: its first cell stands under another head.
          if (table) Object.assign(table, { span: 1 + Math.max(0, Math.min(100, Number(value) || 0)) });
          break;
        case "w:sym":
          if (paragraph) paragraph.text += symbolOf(attributes["w:char"] ?? "");
          break;
        case "w:gridSpan":
          if (table) table.span = Math.max(1, Math.min(100, Number(value) || 1));
          break;
        case "w:t":
          inText = true;
          break;
        case "w:tab":
          if (paragraph && attributes["w:pos"] === undefined) paragraph.text += "  ";
          break;
        case "w:br":
          if (paragraph && attributes["w:type"] === "page") {
            if (paragraph.text.trim() === "") paragraph.pageBreakBefore = true;
            else paragraph.pageBreakAfter = true;
          } else if (paragraph) paragraph.text += "\n";
          break;
        case "w:cr":
          if (paragraph) paragraph.text += "\n";
          break;
        case "w:noBreakHyphen":
          if (paragraph) paragraph.text += "-";
          break;
        case "w:pStyle":
          if (paragraph) paragraph.style = value;
          break;
        case "w:outlineLvl":
          if (paragraph && /^[0-8]$/.test(value)) paragraph.heading = Number(value) + 1;
          break;
        case "w:numId":
          if (paragraph) paragraph.numId = value;
          break;
        case "w:ilvl":
          if (paragraph && /^[0-8]$/.test(value)) paragraph.level = Number(value);
          break;
        case "w:pageBreakBefore":
          if (paragraph && value !== "0" && value !== "false") paragraph.pageBreakBefore = true;
          break;
      }
    },
    close(name) {
      if (SKIPPED.has(name)) {
        skipped--;
        return;
      }
      if (skipped > 0) return;
      if (name === "w:t") inText = false;
      else if (name === "w:tbl") tables.pop();
      else if (name === "w:p") {
        const done = open.pop();
        if (done) finish(done);
      }
    },
    text(text) {
      const paragraph = open.at(-1);
      if (inText && skipped === 0 && paragraph) paragraph.text += text;
    },
  });
  return paragraphs;
}
