/** Where everything of a formation matrix stands; rows and columns of the sheet, from 1. */
import { cellAddress } from "../model/address";
import type { Groepsregel } from "./formatiegroepen";

export interface MatrixLayout {
  readonly headRow: number;
  readonly firstRow: number;
  /** 'Niet in deze matrix', below the named lines. */
  readonly restRow: number;
  readonly totalRow: number;
  readonly rangRow: number;
  readonly meanRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly restColumn: number;
  readonly totalColumn: number;
  readonly remarkColumn: number;
  /** Runs of neighbouring function rows: [first, last]. */
  readonly functieRuns: readonly (readonly [number, number])[];
}

export function matrixLayout(headRow: number, regels: readonly Groepsregel[], schalen: number): MatrixLayout {
  const firstRow = headRow + 1;
  const restRow = firstRow + regels.length;
  const firstColumn = 2;
  const restColumn = firstColumn + schalen;
  const runs: [number, number][] = [];
  regels.forEach((regel, index) => {
    if (regel.kind !== "functie") return;
    const row = firstRow + index;
    const open = runs.at(-1);
    if (open?.[1] === row - 1) open[1] = row;
    else runs.push([row, row]);
  });
  return {
    headRow, firstRow, restRow, totalRow: restRow + 1, rangRow: restRow + 2, meanRow: restRow + 3,
    firstColumn, lastColumn: restColumn - 1, restColumn, totalColumn: restColumn + 1, remarkColumn: restColumn + 2,
    functieRuns: runs,
  };
}

/** "SUM(B8:B9,B12:B13)": the function rows of one column, heads left out. */
export function sumOverFuncties(layout: MatrixLayout, column: number): string {
  const ranges = layout.functieRuns.map(([from, to]) => `${cellAddress(from, column)}:${cellAddress(to, column)}`);
  return ranges.length === 0 ? "0" : `SUM(${ranges.join(",")})`;
}

/** "SUM(B8:I8)": the scales of one row. */
export function sumOverSchalen(layout: MatrixLayout, row: number): string {
  return layout.lastColumn < layout.firstColumn ? "0" : `SUM(${cellAddress(row, layout.firstColumn)}:${cellAddress(row, layout.lastColumn)})`;
}
