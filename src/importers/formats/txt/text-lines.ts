import { makeLine } from "../../document/make-line";
import type { SourceLine, SourceText } from "../../document/source-line";
import { barTables } from "../bar-tables";

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
  const printed = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  printed.forEach((raw, index) => {
    const feeds = raw.split("\f").length - 1;
    if (feeds > 0) {
      page += index === 0 && raw.startsWith("\f") ? feeds - 1 : feeds;
      pageStart = true;
    }
    const facts = { number: index + 1, page: paged ? page : null, blanksBefore: blanks, pageStart };
    const plain = feeds > 0 ? raw.replaceAll("\f", "") : raw;
    const line = makeLine(plain, facts);
    if (!line) {
      blanks++;
      return;
    }
    lines.push(line);
    blanks = 0;
    pageStart = false;
  });
  return { unit: "regel", lines: barTables(lines) };
}
