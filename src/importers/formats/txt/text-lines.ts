import { makeLine, singleBlanks } from "../../document/make-line";
import type { SourceLine, SourceText } from "../../document/source-line";

/**
 * The lines of a text. A form feed begins a page; a line with bars ("| a | b |") is a table row, one SourceLine per filled cell.
 * Once a form feed is seen every line has a page.
 */
export function textLines(text: string): SourceText {
  const paged = text.includes("\f");
  const lines: SourceLine[] = [];
  let page = 1;
  let blanks = 0;
  let pageStart = paged;
  let table = -1;
  let row = 0;
  let rowLine = -1;
  let barred = false;
  const printed = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  printed.forEach((raw, index) => {
    const feeds = raw.split("\f").length - 1;
    if (feeds > 0) {
      page += index === 0 && raw.startsWith("\f") ? feeds - 1 : feeds;
      pageStart = true;
    }
    const facts = { number: index + 1, page: paged ? page : null, blanksBefore: blanks, pageStart };
    const plain = feeds > 0 ? raw.replaceAll("\f", "") : raw;
    const cells = barCells(plain, rowLine === index - 1 ? barred : null);
    if (cells) {
      if (rowLine !== index - 1) {
        table++;
        row = 0;
      }
      if (rowLine !== index - 1) barred = plain.trimStart().startsWith("|");
      rowLine = index;
      for (const [column, cell] of cells.entries()) {
        const line = makeLine(cell, { ...facts, trailingBlank: null, cell: { table, row, column } });
        if (line) lines.push(line);
      }
      row++;
      blanks = 0;
      pageStart = false;
      return;
    }
    const line = makeLine(plain, facts);
    if (!line) {
      blanks++;
      return;
    }
    lines.push(line);
    blanks = 0;
    pageStart = false;
  });
  return { unit: "regel", lines };
}

/**
 * The cells of a row printed with bars, at least two of them; null for any other line, and for a ruler ("|---|---|").
 * @param barred whether the rows of the table open with a bar; null for its first row
 */
function barCells(raw: string, barred: boolean | null): readonly string[] | null {
  if (!raw.includes("|")) return null;
  const trimmed = raw.trim();
  // In a table whose rows do not open with a bar, a bar in front stands behind an empty cell.
  const bare = trimmed.slice(trimmed.startsWith("|") && barred !== false ? 1 : 0, trimmed.endsWith("|") && trimmed.length > 1 ? -1 : undefined);
  const cells = bare.split("|").map(singleBlanks);
  const bars = trimmed.split("|").length - 1;
  if (bars < 2 || cells.length < 2) return null;
  const ruler = cells.every((cell) => /^[-:= ]*$/.test(cell)) && /[-=]/.test(bare);
  return ruler ? [] : cells;
}
