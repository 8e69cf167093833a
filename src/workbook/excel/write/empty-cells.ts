/**
 * Empties cells on several sheets of ours in one request, with the comments and notes that stand there, tab names and file properties. Excel carries a
 * request out step by step: when a step is refused, what was emptied before it is put back.
 */
import { cellAddress, rectAddress } from "../../../model/address";
import { cellKey } from "../../../model/book";
import { changedPrint } from "../../../model/content-print";
import { markerText, type Marker } from "../../../model/marker";
import { boundingRect } from "../../../model/sheet-extent";
import type { CellValue } from "../../../model/workbook-plan";
import { excelErrorMessage } from "../excel-error-message";
import { startSession } from "../excel-session";
import { hasFeature } from "../features";
import { tell, type Message } from "../messages/message";
import type { FileProperty } from "../read/read-file-properties";
import type { Remark } from "../read/ask-remarks";
import type { WholeCell } from "../read/read-whole-sheets";
import { setMarker } from "../refresh/refresh-ops";
import { isWithin } from "../refresh/row-heads";
import { equalRectangles } from "./rectangles";
import { textAsTyped } from "./text-as-typed";

/** What goes of one sheet. */
export interface Emptying {
  readonly id: string;
  readonly name: string;
  /** As they stand now, and what takes their place; null for nothing. */
  readonly cells: readonly { readonly cell: WholeCell; readonly becomes: string | null }[];
  readonly remarks: readonly Remark[];
  /** The tab name that the sheet gets; null to leave it. */
  readonly tab: string | null;
  readonly marker: Marker;
  /** Whether our own cells go, which the marker has a print of: it is to know of it, so that a refresh finds its own work. */
  readonly printed: boolean;
}

export type Emptied = { readonly kind: "emptied" } | { readonly kind: "failed"; readonly messages: readonly Message[] };

/**
 * @param properties file properties to empty, with what they hold now
 * @returns what happened; a failure says whether everything stands as before
 */
export async function emptyCells(sheets: readonly Emptying[], properties: ReadonlyMap<FileProperty, string>): Promise<Emptied> {
  const session = startSession();
  try {
    await session.write(async (context) => {
      if (hasFeature("calculationPause")) context.application.suspendApiCalculationUntilNextSync();
      for (const { id, tab } of sheets) if (tab !== null) context.workbook.worksheets.getItem(id).name = tab;
      if (hasFeature("fileProperties")) for (const name of properties.keys()) context.workbook.properties[name] = "";
      for (const one of sheets) emptySheet(context.workbook.worksheets.getItem(one.id), one);
      // Comments and notes last: they cannot be put back.
      for (const { id, remarks } of sheets) deleteRemarks(context.workbook.worksheets.getItem(id), remarks);
      session.count();
      await context.sync();
      // A workbook that is set to calculate by hand would keep names in the results of formulas.
      context.application.calculate("Recalculate");
      session.count();
      await context.sync();
    });
    return { kind: "emptied" };
  } catch (error) {
    return { kind: "failed", messages: [excelErrorMessage(error), await putBack(sheets, properties)] };
  }
}

function emptySheet(sheet: Excel.Worksheet, { cells, marker, printed }: Emptying): void {
  if (printed) {
    const ours = cells.filter(({ cell }) => isWithin(cell, marker.extent));
    const print = changedPrint(marker.print, ours.map(({ cell: { row, column, value } }) => ({ row, column, value })), ours.map(({ cell: { row, column }, becomes }) => ({ row, column, value: becomes })));
    setMarker(sheet, markerText({ ...marker, print }));
  }
  const goes = new Set(cells.filter(({ becomes }) => becomes === null).map(({ cell }) => cellKey(cell.row, cell.column)));
  if (goes.size > 0) {
    const around = boundingRect(cells.map(({ cell: { row, column } }) => ({ top: row, bottom: row, left: column, right: column })));
    for (const { rect } of equalRectangles(around, (row, column) => (goes.has(cellKey(row, column)) ? true : null))) sheet.getRange(rectAddress(rect)).untrack().clear("Contents");
  }
  for (const { cell, becomes } of cells) if (becomes !== null) sheet.getRange(cellAddress(cell.row, cell.column)).untrack().values = [[textAsTyped(becomes)]];
}

function deleteRemarks(sheet: Excel.Worksheet, remarks: readonly Remark[]): void {
  if (hasFeature("comments")) for (const { kind, id } of remarks) if (kind === "comment") sheet.comments.getItem(id).delete();
  if (hasFeature("notes")) for (const { kind, row, column } of remarks) if (kind === "note") sheet.notes.getItem(cellAddress(row, column)).delete();
}

async function putBack(sheets: readonly Emptying[], properties: ReadonlyMap<FileProperty, string>): Promise<Message> {
  const session = startSession();
  try {
    await session.write(async (context) => {
      if (hasFeature("fileProperties")) for (const [name, value] of properties) context.workbook.properties[name] = value;
      for (const { id, name, tab, cells, marker, printed } of sheets) {
        const sheet = context.workbook.worksheets.getItem(id);
        if (tab !== null) sheet.name = name;
        if (printed) setMarker(sheet, markerText(marker));
        for (const { cell } of cells) {
          const range = sheet.getRange(cellAddress(cell.row, cell.column)).untrack();
          if (cell.formula === null) range.values = [[typed(cell.value)]];
          else range.formulas = [[cell.formula]];
        }
      }
      session.count();
      await context.sync();
    });
    return tell("putBack");
  } catch {
    return tell("notPutBack", { sheets: sheets.map(({ name }) => name) });
  }
}

function typed(value: CellValue): CellValue {
  return typeof value === "string" ? textAsTyped(value) : value;
}
