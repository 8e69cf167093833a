import { rectAddress, rectsOverlap, type Rect } from "../../../model/address";
import type { CellValue } from "../../../model/workbook-plan";
import { startSession, type ExcelSession } from "../excel-session";
import { hasFeature } from "../features";
import { addressRect } from "../read/address-rect";
import { readBlock, type TypedCell } from "./read-block";
import { parseReference } from "./reference";

/** A list of the user's own as it stands in the open workbook. */
export interface ChosenList {
  readonly sheet: string;
  /** Address without the sheet, "A1:F40". */
  readonly address: string;
  /** Row number of the first row on the sheet. */
  readonly firstRow: number;
  /** Cells row by row; null is empty, an error is the text of its code, a date is Excel's day number. */
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Reads the list that the user points at: the selected range, or with one cell selected the table around it, else all that the sheet uses.
 * Only reads.
 * @returns null when nothing stands there
 * @throws what Office.js throws; several areas selected is its InvalidSelection
 */
export function readChosenList(): Promise<ChosenList | null> {
  const session = startSession();
  return session.look(async (context) => {
    const chosen = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    const tables = hasFeature("tablesAround") ? chosen.getTables(false) : null;
    sheet.load("name");
    chosen.load("address");
    used.load("address");
    tables?.load("items/name");
    session.count();
    await context.sync();
    if (used.isNullObject) return null;

    const reference = parseReference(chosen.address);
    const selected = reference?.kind === "address" ? reference.rect : addressRect(chosen.address);
    const rect = isOneCell(selected) ? await around(sheet, tables?.items ?? [], addressRect(used.address), context, session) : within(selected, addressRect(used.address));
    if (!rect) return null;
    const cells = await readBlock(sheet, rect, context, session);
    return { sheet: sheet.name, address: rectAddress(rect), firstRow: rect.top, rows: cells.map((row) => row.map(contentOf)) };
  });
}

async function around(sheet: Excel.Worksheet, [table]: readonly Excel.Table[], used: Rect, context: Excel.RequestContext, session: ExcelSession): Promise<Rect> {
  if (!table) return used;
  const range = sheet.tables.getItem(table.name).getRange();
  range.load("address");
  session.count();
  await context.sync();
  return addressRect(range.address);
}

/** The part of a selection that is used: whole columns end where the sheet does. */
function within(selected: Rect, used: Rect): Rect | null {
  if (!rectsOverlap(selected, used)) return null;
  return {
    top: Math.max(selected.top, used.top), left: Math.max(selected.left, used.left),
    bottom: Math.min(selected.bottom, used.bottom), right: Math.min(selected.right, used.right),
  };
}

const isOneCell = ({ top, left, bottom, right }: Rect): boolean => top === bottom && left === right;

function contentOf(cell: TypedCell): CellValue {
  if (typeof cell === "object") return cell.code;
  return cell === "" ? null : cell;
}
