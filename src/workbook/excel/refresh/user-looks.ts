/**
 * The looks of the user's cells that change place: people mark cells with colours, and a colour left behind would say something about the
 * wrong row. Office.js tells mixed looks cell by cell only (getCellProperties of ExcelApi 1.9 does it in one call; the emulated engine
 * does not know it yet), so it is done for a bounded number of cells.
 */
import { cellAddress } from "../../../model/address";
import { cellKey } from "../../../model/book";
import { PLAIN } from "../../../model/style";
import type { ExcelSession } from "../excel-session";
import { CALL_BYTES } from "../write/op";
import type { Op } from "../write/op";
import type { UserCell } from "./refresh-layout";

export interface Look {
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly size: number;
  readonly wrap: boolean;
  readonly horizontal: Excel.RangeFormat["horizontalAlignment"];
}

/** By cellKey of where the cell stood. */
export type Looks = ReadonlyMap<number, Look>;

/** More remarks than a matrix has; beyond it looks stay where they are, and the report says so. */
export const MOST_LOOKS = 1_000;

export interface Moving {
  readonly sheetId: string;
  readonly moves: readonly UserCell[];
}

/** Reads the looks of the cells that move, sheet by sheet, in one request; none when nothing moves. */
export async function readLooks(context: Excel.RequestContext, session: ExcelSession, moving: readonly Moving[]): Promise<readonly Looks[]> {
  const asked = moving.map(({ sheetId, moves }) => cellFormats(context.workbook.worksheets.getItem(sheetId), moves.slice(0, MOST_LOOKS)));
  if (asked.every((cells) => cells.length === 0)) return moving.map(() => new Map());
  for (const { format } of asked.flat()) {
    format.load("wrapText,horizontalAlignment");
    format.fill.load("color");
    format.font.load("bold,italic,color,size");
  }
  session.count();
  await context.sync();
  return asked.map((cells) => new Map(cells.map(({ from, format }) => [cellKey(from.row, from.column), {
    // A cell without fill reads as white.
    fill: format.fill.color.toUpperCase() === "#FFFFFF" ? null : format.fill.color,
    bold: format.font.bold, italic: format.font.italic, color: format.font.color, size: format.font.size,
    wrap: format.wrapText, horizontal: format.horizontalAlignment,
  }])));
}

function cellFormats(sheet: Excel.Worksheet, moves: readonly UserCell[]): { readonly from: UserCell["from"]; readonly format: Excel.RangeFormat }[] {
  return moves.map(({ from }) => ({ from, format: sheet.getCell(from.row - 1, from.column - 1).untrack().format }));
}

/** Makes the places that the user's cells leave plain; lines are left alone. */
export function plainOps(moves: readonly UserCell[], sheet: number): readonly Op[] {
  const plain: Look = { fill: null, bold: PLAIN.bold, italic: PLAIN.italic, color: PLAIN.color, size: PLAIN.size, wrap: PLAIN.wrap, horizontal: "General" };
  return moves.map(({ from }) => ({ sheet, bytes: 9 * CALL_BYTES, run: (target) => setLook(target.sheet.getRange(cellAddress(from.row, from.column)).untrack(), plain) }));
}

/** Gives the user's cells their looks, at the place that `at` tells. */
export function lookOps(moves: readonly UserCell[], looks: Looks, at: (move: UserCell) => { readonly row: number; readonly column: number }, sheet: number): readonly Op[] {
  return moves.flatMap((move): readonly Op[] => {
    const look = looks.get(cellKey(move.from.row, move.from.column));
    const { row, column } = at(move);
    return look ? [{ sheet, bytes: 9 * CALL_BYTES, run: (target) => setLook(target.sheet.getRange(cellAddress(row, column)).untrack(), look) }] : [];
  });
}

function setLook({ format }: Excel.Range, look: Look): void {
  if (look.fill === null) format.fill.clear();
  else format.fill.color = look.fill;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.color = look.color;
  format.font.size = look.size;
  format.wrapText = look.wrap;
  format.horizontalAlignment = look.horizontal;
}
