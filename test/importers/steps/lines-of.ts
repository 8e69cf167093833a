import type { SourceLine } from "../../../src/importers/document/source-line";
import { textLines } from "../../../src/importers/formats/txt/text-lines";

/** The lines of a text, one printed line an argument. */
export const linesOf = (...printed: readonly string[]): readonly SourceLine[] => textLines(printed.join("\n")).lines;

/** The lines of pages, with their page and where each begins. */
export const pagesOf = (...pages: readonly (readonly string[])[]): readonly SourceLine[] => textLines(pages.map((page) => page.join("\n")).join("\n\f")).lines;

/** "• text" for an item, the text alone for another line. */
export const shown = (lines: readonly SourceLine[]): readonly string[] => lines.map(({ bullet, text }) => (bullet === null ? text : `${bullet} ${text}`));
