/** Two ranges beside each other, schalen and fte, summed per scale. */
import type { Schaal } from "../../model/schaal";
import { matchKey } from "../../rules/match-key";
import { FteSom, type FtePerSchaal } from "../../rules/schaal/fte-per-schaal";
import { CellProblem, notDetermined, wrong } from "../answer";
import { shown } from "../sentence";
import { cellContent, type Content } from "./cell-content";
import { cellRange, placeIn, type CellRange } from "./cell-range";
import { numberValue, schaalValue } from "./values";

/** No organisation has more, and sums stay well within what a cell can hold. */
const MOST_FTE = 1e9;

/**
 * Rows without fte do not count, nor does a head above both columns. Fte without a scale leaves the question open.
 * @returns at least one scale, every fte above 0; or the first problem, with its row
 */
export function readFtePerSchaal(schalen: unknown, fte: unknown): FtePerSchaal | CellProblem {
  const schaalRange = cellRange(schalen);
  const fteRange = cellRange(fte);
  if (!schaalRange || !fteRange) return wrong(`geef een bereik met ${schaalRange ? "fte" : "schalen"}`);
  const count = schaalRange.rows * schaalRange.columns;
  if (count !== fteRange.rows * fteRange.columns || !sameShape(schaalRange, fteRange)) {
    return wrong(`schalen (${schaalRange.rows} x ${schaalRange.columns}) en fte (${fteRange.rows} x ${fteRange.columns}) zijn niet even groot`);
  }
  const sums = new Map<Schaal, FteSom>();
  /** What a scale cell holds -> the sum it goes to, so that each spelling is read once. */
  const known = new Map<unknown, FteSom | null | CellProblem>();
  let index = -1;
  for (const row of schaalRange.cells) {
    for (const rawSchaal of row) {
      index++;
      const raw = fteRange.columns === 1 ? fteRange.cells[index]?.[0] : fteRange.cells[Math.floor(index / fteRange.columns)]?.[index % fteRange.columns];
      const amount = typeof raw === "number" && raw > 0 && raw <= MOST_FTE ? raw : readFte(cellContent(raw));
      if (amount === null || amount === 0 || (index === 0 && hasHead(schaalRange, fteRange))) continue;
      if (amount instanceof CellProblem) return at(fteRange, index, amount);
      let sum = known.get(rawSchaal);
      if (sum === undefined) {
        sum = sumOf(sums, readSchaalCell(cellContent(rawSchaal)));
        known.set(rawSchaal, sum);
      }
      if (sum === null) return notDetermined(`${placeIn(schaalRange, index)} heeft ${shown(amount)} fte zonder schaal`);
      if (sum instanceof CellProblem) return at(schaalRange, index, sum);
      sum.add(amount);
    }
  }
  const found = [...sums].flatMap(([schaal, sum]): [Schaal, number][] => (sum.value > 0 ? [[schaal, sum.value]] : []));
  return found.length > 0 ? new Map(found) : notDetermined("er is geen rij met fte");
}

function sumOf(sums: Map<Schaal, FteSom>, schaal: Schaal | null | CellProblem): FteSom | null | CellProblem {
  if (schaal === null || schaal instanceof CellProblem) return schaal;
  const sum = sums.get(schaal) ?? new FteSom();
  sums.set(schaal, sum);
  return sum;
}

/** A column beside a row of the same length is fine; a block goes with a block of the same shape. */
function sameShape(a: CellRange, b: CellRange): boolean {
  const vectors = [a, b].every((range) => range.rows === 1 || range.columns === 1);
  return vectors || (a.rows === b.rows && a.columns === b.columns);
}

/** The first cells are the heads of the columns: "schaal" and a text that is no number. */
function hasHead(schalen: CellRange, fte: CellRange): boolean {
  const first = cellContent(schalen.cells[0]?.[0]);
  const second = cellContent(fte.cells[0]?.[0]);
  return typeof first === "string" && /^(functie)?scha(al|len)$/.test(matchKey(first)) && typeof second === "string" && numberValue(second) instanceof CellProblem;
}

function readFte(content: Content): number | null | CellProblem {
  if (content === null || content instanceof CellProblem) return content;
  const number = numberValue(content);
  if (number instanceof CellProblem) return number;
  if (number < 0) return wrong(`${shown(number)} fte: fte is niet negatief`);
  return number <= MOST_FTE ? number : wrong(`${shown(number)} fte is te groot`);
}

function readSchaalCell(content: Content): Schaal | null | CellProblem {
  return content === null || content instanceof CellProblem ? content : schaalValue(content);
}

function at(range: CellRange, index: number, problem: CellProblem): CellProblem {
  return new CellProblem(problem.code, `${placeIn(range, index)}: ${problem.reason}`);
}
