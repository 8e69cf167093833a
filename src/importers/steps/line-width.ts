import type { SourceLine } from "../document/source-line";

/** The length that nine lines in ten stay within: where lines of running text wrap. */
export function wrapWidth(lines: readonly SourceLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Whether the next word would still have fitted: then the line was ended on purpose, not wrapped. Widths in letters, where the format knows no others. */
export function endedEarly(line: SourceLine, next: SourceLine, width: number): boolean {
  if (line.wraps !== null) return !line.wraps;
  const space = next.text.indexOf(" ");
  const word = space < 0 ? next.text.length : space;
  return line.text.length + 1 + word <= width;
}

/** The longest of the lines around this one: columns of different width may follow each other. */
export function widthAround(lines: readonly SourceLine[], index: number): number {
  return lines.slice(Math.max(0, index - AROUND), index + AROUND).reduce((longest, line) => Math.max(longest, line.text.length), 0);
}

const AROUND = 8;
