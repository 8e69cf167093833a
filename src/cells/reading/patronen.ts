/**
 * FUWASYS patterns in a range: one per cell, or fourteen cells of one digit each (side by side: a pattern a row; below each other: one).
 */
import { AANTAL_KENMERKEN, readPatroon, type FuwasysPatroon } from "../../rules/fuwasys/patroon";
import { CellProblem, wrong, type CellAnswer } from "../answer";
import { cellContent, type Content } from "./cell-content";
import type { CellRange } from "./cell-range";

/** The patterns that lie in single digits, or null when the range holds something else. @param most highest number that is taken for a score */
export function digitPatterns(range: CellRange, most: number): readonly (readonly Content[])[] | null {
  const upright = range.columns === 1 && range.rows === AANTAL_KENMERKEN;
  if (range.columns !== AANTAL_KENMERKEN && !upright) return null;
  const contents = range.cells.map((row) => row.map(cellContent));
  const filled = contents.flat().flatMap((content) => (content === null || content instanceof CellProblem ? [] : [content]));
  if (filled.length === 0 || !filled.every((content) => isScore(content, most))) return null;
  return upright ? [contents.map(([content = null]) => content)] : contents;
}

/** What a pattern of single cells says: "" when all are empty, else the pattern or what is wrong with it. */
export function patternOfDigits(cells: readonly Content[]): FuwasysPatroon | "" | CellProblem {
  const problem = cells.find((cell) => cell instanceof CellProblem);
  if (problem) return problem;
  const digits = cells.filter((cell) => cell !== null).map((cell) => String(cell).trim());
  if (digits.length === 0) return "";
  const bad = digits.findIndex((digit) => !/^[1-5]$/.test(digit));
  if (digits.length !== AANTAL_KENMERKEN) return wrong(`${digits.length} ${digits.length === 1 ? "score" : "scores"}; een patroon heeft er 14`);
  if (bad >= 0) return wrong(`score ${digits[bad] ?? ""} bij kenmerk ${bad + 1}; een score is 1 tot en met 5`);
  const scores = digits.map(Number);
  return { scores, totaal: scores.reduce((sum, score) => sum + score, 0) };
}

/** A pattern in one cell, text or a number of fourteen digits. */
export function patternOfCell(value: string | number | boolean): FuwasysPatroon | CellProblem {
  const read = typeof value === "boolean" ? { fout: "een patroon bestaat uit 14 cijfers" } : readPatroon(String(value));
  return "fout" in read ? wrong(read.fout) : read;
}

/** A spill of one answer per pattern. */
export function perPattern(patterns: readonly (readonly Content[])[], compute: (patroon: FuwasysPatroon) => CellAnswer): readonly (readonly CellAnswer[])[] {
  return patterns.map((cells) => {
    const patroon = patternOfDigits(cells);
    return [patroon === "" || patroon instanceof CellProblem ? patroon : compute(patroon)];
  });
}

function isScore(content: string | number | boolean, most: number): boolean {
  return typeof content === "number" ? Math.abs(content) <= most : typeof content === "string" && content.trim().length <= String(most).length;
}
