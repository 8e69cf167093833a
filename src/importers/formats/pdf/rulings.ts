/** The straight lines that a page draws: borders of tables. Lines come as strokes or as thin filled rectangles. */
import { append } from "../../append";
import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api";
import type { Ruling } from "./fragment";
import type { PdfLibrary } from "./pdf-library";

type Matrix = readonly [number, number, number, number, number, number];

/** Thicker than this is a coloured area and no line. */
const THICKEST = 3;
/** Shorter than this is a letter's stroke or a dot. */
const SHORTEST = 8;
/** An outline with more corners is a drawing. */
const MOST_POINTS = 12;
/** Path commands in a constructPath of pdf.js: kind, then its coordinates. */
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const LINE = 1;

export function rulingsOf(operators: PDFOperatorList, { OPS, Util }: PdfLibrary, page: readonly number[]): readonly Ruling[] {
  const rulings: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix = toMatrix(page);
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform && args) matrix = toMatrix(Util.transform([...matrix], args as number[]) as number[]);
    else if (operator === OPS.constructPath && args && args[0] !== OPS.clip && args[0] !== OPS.eoClip && args[0] !== OPS.endPath) {
      for (const ruling of pathRulings(args, matrix)) rulings.push(ruling);
    }
  });
  return rulings;
}

function pathRulings(args: readonly unknown[], matrix: Matrix): readonly Ruling[] {
  const path = (args[1] as readonly unknown[] | undefined)?.[0];
  if (!path || typeof path !== "object") return [];
  const data = Array.from(path as ArrayLike<number>);
  const found: Ruling[] = [];
  let points: (readonly [number, number])[] = [];
  const close = (): void => {
    append(found, straight(points));
    points = [];
  };
  for (let at = 0; at < data.length; ) {
    const command = data[at] ?? 4;
    const count = COORDINATES[command];
    if (count === undefined) return found;
    if (command === MOVE) close();
    if (command === MOVE || command === LINE) points.push(apply(matrix, data[at + 1] ?? 0, data[at + 2] ?? 0));
    else if (count > 0) points = [];
    at += 1 + count;
  }
  close();
  return found;
}

/** A line, or the outline of a thin rectangle, or the sides of a rectangle. */
function straight(points: readonly (readonly [number, number])[]): readonly Ruling[] {
  if (points.length < 2 || points.length > MOST_POINTS) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (height <= THICKEST && width >= SHORTEST) return [{ ...box, top: (box.top + box.bottom) / 2, bottom: (box.top + box.bottom) / 2 }];
  if (width <= THICKEST && height >= SHORTEST) return [{ ...box, left: (box.left + box.right) / 2, right: (box.left + box.right) / 2 }];
  if (points.length < 4 || points.length > 5) return [];
  const { left, right, top, bottom } = box;
  return [
    { left, right, top, bottom: top }, { left, right, top: bottom, bottom },
    { left, right: left, top, bottom }, { left: right, right, top, bottom },
  ];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function toMatrix(values: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
}
