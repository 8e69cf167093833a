/** Fte of a line of a formation matrix: per scale column, what stands in no scale column, and the total. Gathered in one pass. */
import type { Schaal } from "../model/schaal";
import { sumFte } from "../rules/formatie/sum-fte";
import { groupByName } from "./group-by-name";
import type { FormatieRij } from "./formatietabel";

export interface Formatielijn {
  readonly cells: readonly number[];
  readonly rest: number;
  readonly total: number;
  /** Whether any row of the line states a formatie; an unstated one is not 0. */
  readonly stated: boolean;
}

/** A line per function, by its name as formulas compare it. */
export function formatielijnen(rijen: readonly FormatieRij[], schalen: readonly Schaal[]): ReadonlyMap<string, Formatielijn> {
  const byFunctie = groupByName(rijen, (rij) => rij.functie);
  return new Map([...byFunctie].map(([key, own]) => [key, lineOf(own, schalen)]));
}

function lineOf(rijen: readonly FormatieRij[], schalen: readonly Schaal[]): Formatielijn {
  const cells = schalen.map((schaal) => sumFte(rijen.filter((rij) => rij.schaal === schaal).map((rij) => rij.fte)));
  const total = sumFte(rijen.map((rij) => rij.fte));
  return { cells, total, rest: sumFte([total, ...cells.map((fte) => -fte)]), stated: rijen.some((rij) => rij.fte !== null) };
}

/** The lines of several functions together. */
export function sumLines(lines: readonly Formatielijn[], schalen: readonly Schaal[]): Formatielijn {
  return {
    cells: schalen.map((_, at) => sumFte(lines.map((line) => line.cells[at] ?? 0))),
    rest: sumFte(lines.map((line) => line.rest)),
    total: sumFte(lines.map((line) => line.total)),
    stated: lines.some((line) => line.stated),
  };
}
