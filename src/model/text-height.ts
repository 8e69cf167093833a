/**
 * How high a row must be for its wrapped text. Excel fits rows itself, but a file carries the height that was fitted last, and LibreOffice
 * (measured: 7.4) shows a row without one at a single line. Widths of characters are those of Calibri relative to its digits, by class;
 * where they err the row is a little too high, never too low for its text (checked on printed pages).
 */
import type { CellStyle } from "./style";

/** Height of a line in points: Calibri 11 takes 15. */
export function lineHeight(size: number): number {
  return Math.ceil(((size * 15) / 11) * 4) / 4;
}

/**
 * Points that a text needs in a cell.
 * @param width of the column, in characters of the default font
 */
export function textHeight(text: string, style: CellStyle, width: number): number {
  const lines = style.wrap ? text.split("\n").reduce((sum, line) => sum + wrappedLines(line, style, width), 0) : 1;
  return lines * lineHeight(style.size);
}

/** Widths in digits, by the letters that share one; a character of none counts as 1.03. */
const WIDTHS: readonly (readonly [string, number])[] = [
  [" ijlI.,:;'|!´’", 0.47],
  ["ft()-r/\\s\"", 0.7],
  ["ceagkvxyzJLSEFTB", 0.94],
  ["CDGHKNOPQRUVXYZA&", 1.2],
  ["mMwW@%—…", 1.6],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)));

function characterWidth(character: string): number {
  return WIDTH_OF.get(character) ?? 1.03;
}

/** Greedy filling of lines with words, as spreadsheets wrap; a word longer than the line breaks within. */
function wrappedLines(text: string, style: CellStyle, width: number): number {
  const scale = (style.size / 11) * (style.bold ? 1.06 : 1);
  const space = characterWidth(" ") * scale;
  const room = Math.max(1, width);
  let lines = 1;
  let filled = 0;
  for (const word of text.split(" ")) {
    const length = [...word].reduce((sum, character) => sum + characterWidth(character), 0) * scale;
    if (filled > 0 && filled + space + length > room) {
      lines++;
      filled = 0;
    }
    if (length > room) {
      lines += Math.ceil(length / room) - 1;
      filled = length % room;
    } else {
      filled += (filled > 0 ? space : 0) + length;
    }
  }
  return lines;
}
