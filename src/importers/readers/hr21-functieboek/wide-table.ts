import type { SourceLine } from "../../document/source-line";

const PART = /\S+(?: \S+)*/g;
const LONGEST = 400;
const FEWEST_COLUMNS = 3;

interface Part {
  readonly from: number;
  readonly text: string;
}

/**
 * A table of functions whose columns stand apart by two blanks or more, as one with cells: a part of a line belongs to the column whose
 * head it stands under. Null when the head's columns do not stand apart, or when rows do not keep to them.
 */
export function cellsOfWideTable(lines: readonly SourceLine[], isHead: (line: SourceLine) => boolean): readonly SourceLine[] | null {
  const out: SourceLine[] = [];
  let columns: readonly number[] = [];
  for (const [row, line] of lines.entries()) {
    const parts = partsOf(line);
    if (isHead(line)) columns = parts.map(({ from }) => from);
    if (columns.length < FEWEST_COLUMNS) return null;
    const at = parts.map((part) => columnOf(part, parts, columns));
    if (new Set(at).size < at.length) return null;
    parts.forEach(({ text }, index) => out.push({ ...line, text, printed: text, bullet: null, cell: { table: 0, row, column: at[index] ?? 0 } }));
  }
  return out;
}

/** With as many parts as columns, one each; else the last column that does not begin right of the part's middle. */
function columnOf(part: Part, parts: readonly Part[], columns: readonly number[]): number {
  if (parts.length === columns.length) return parts.indexOf(part);
  const middle = part.from + part.text.length / 2;
  return Math.max(0, columns.findLastIndex((from) => from <= middle));
}

function partsOf(line: SourceLine): readonly Part[] {
  const printed = (line.bullet === null ? "" : " ") + line.printed.slice(0, LONGEST).replace(/\t/g, "        ");
  return [...printed.matchAll(PART)].map((found) => ({ from: line.indent + found.index, text: found[0] }));
}
