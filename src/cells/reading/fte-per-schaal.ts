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
  const known = new Map<unknown, Schaal | null | CellProblem>();
  const sums = new Map<Schaal, FteSom>();
  for (let index = hasHead(schaalRange, fteRange) ? 1 : 0; index < count; index++) {
    const raw = fteRange.cells[Math.floor(index / fteRange.columns)]?.[index % fteRange.columns];
    const rawSchaal = schaalRange.cells[Math.floor(index / schaalRange.columns)]?.[index % schaalRange.columns];
    const amount = readFte(cellContent(raw));
    if (amount instanceof CellProblem) return at(fteRange, index, amount);
    if (amount === null || amount === 0) continue;
    const cached = known.get(rawSchaal);
    const schaal = cached === undefined ? readCell(cellContent(rawSchaal)) : cached;
    if (cached === undefined) known.set(rawSchaal, schaal);
    if (schaal instanceof CellProblem) return at(schaalRange, index, schaal);
    if (schaal === null) return notDetermined(`${placeIn(schaalRange, index)} heeft ${shown(amount)} fte zonder schaal`);
    const sum = sums.get(schaal);
    if (sum) sum.add(amount);
    else sums.set(schaal, started(amount));
  }
  if (sums.size === 0) return notDetermined("er is geen rij met fte");
  return new Map([...sums].map(([schaal, sum]) => [schaal, sum.value]));
}

function started(amount: number): FteSom {
  const sum = new FteSom();
  sum.add(amount);
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

function readCell(content: Content): Schaal | null | CellProblem {
  return content === null || content instanceof CellProblem ? content : schaalValue(content);
}

function at(range: CellRange, index: number, problem: CellProblem): CellProblem {
  return new CellProblem(problem.code, `${placeIn(range, index)}: ${problem.reason}`);
}
