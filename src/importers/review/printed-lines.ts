import { readPlaats } from "../document/plaats";
import type { SourceLine } from "../document/source-line";

/** The printed lines of a document, found by a row's plaats. */
export type PrintedLines = (plaats: string) => readonly SourceLine[];

/** @param regels as ImportResult gives them; several may share a number */
export function printedLines(regels: readonly SourceLine[]): PrintedLines {
  const byNumber = new Map<number, SourceLine[]>();
  for (const line of regels) {
    const same = byNumber.get(line.number);
    if (same) same.push(line);
    else byNumber.set(line.number, [line]);
  }
  return (plaats) => readPlaats(plaats).flatMap(([from, to]) => {
    const lines: SourceLine[] = [];
    for (let number = from; number <= to; number++) lines.push(...(byNumber.get(number) ?? []));
    return lines;
  });
}
