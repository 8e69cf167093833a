import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api";
import type { PdfLibrary } from "./pdf-library";

type Matrix = readonly [number, number, number, number, number, number];

/** A path as the page draws it, in points from its upper left corner. */
export interface DrawnPath {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Its outlines: corners in order; empty for one that has a curve in it. */
  readonly outlines: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** Path commands in a constructPath of pdf.js: kind, then its coordinates. */
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const LINE = 1;

/** All that is filled or stroked; what only cuts off other drawings is none. */
export function* drawnPaths(operators: PDFOperatorList, { OPS, Util }: PdfLibrary, page: readonly number[]): Generator<DrawnPath> {
  const stack: Matrix[] = [];
  let matrix = toMatrix(page);
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform && args) matrix = toMatrix(Util.transform([...matrix], args as number[]) as number[]);
    else if (operator === OPS.constructPath && args && args[0] !== OPS.clip && args[0] !== OPS.eoClip && args[0] !== OPS.endPath) yield pathOf(args, matrix);
  }
}

function pathOf(args: readonly unknown[], matrix: Matrix): DrawnPath {
  const path = (args[1] as readonly unknown[] | undefined)?.[0];
  const data = path && typeof path === "object" ? Array.from(path as ArrayLike<number>) : [];
  const outlines: (readonly [number, number])[][] = [];
  let box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  let points: (readonly [number, number])[] = [];
  for (let at = 0; at < data.length; ) {
    const command = data[at] ?? 4;
    const count = COORDINATES[command];
    if (count === undefined) break;
    if (command === MOVE) outlines.push((points = []));
    for (let x = at + 1; x < at + count; x += 2) {
      const point = apply(matrix, data[x] ?? 0, data[x + 1] ?? 0);
      box = { left: Math.min(box.left, point[0]), right: Math.max(box.right, point[0]), top: Math.min(box.top, point[1]), bottom: Math.max(box.bottom, point[1]) };
      if (command === MOVE || command === LINE) points.push(point);
    }
    if (command > LINE && count > 0) points.length = 0;
    at += 1 + count;
  }
  return { ...box, outlines };
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function toMatrix(values: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
}
