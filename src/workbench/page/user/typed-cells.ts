import type { ICellData } from "@univerjs/core";
import { CellValueType, ICommandService } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SetCellEditVisibleOperation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { BookSheet } from "../../../model/book";
import { cellAt } from "../../engine/cells/cell-access";
import { displayText } from "../../engine/input/display-text";
import { ExcelError } from "../../engine/excel-error";
import { notice } from "../notice";
import type { Workspace } from "../workspace/workspace";
import { askAnyway, sayRefused } from "./input-dialog";
import { isAllowed, validationAt } from "./input-check";
import { typeInCell } from "./type-in-cell";

/** Before Univer's own readers of typed text. */
const FIRST = 1000;

/**
 * What the user types goes to the engine, which reads it as Excel does in his language; Univer's own reading (US numbers) is passed by.
 * Until he leaves the cell Excel is in cell-edit mode, and calls of the add-in wait or fail.
 */
export function followTyping(workspace: Workspace, onEditing: (on: boolean) => void): void {
  const { injector } = workspace;
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, worksheet, row, col }) => {
      const sheet = workspace.sheetById(subUnitId);
      if (sheet && cell) enter(workspace, sheet, row + 1, col + 1, typedText(cell));
      // Equal to what the grid holds now, so that Univer writes nothing itself.
      return worksheet.getCellRaw(row, col) ?? {};
    },
  });
  interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = workspace.sheetById(subUnitId);
      const shown = sheet && !cell?.f ? editText(workspace, sheet, row + 1, col + 1) : null;
      return shown === null ? next(cell) : { ...cell, v: shown, t: CellValueType.STRING, p: null };
    },
  });
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id) onEditing((params as { readonly visible: boolean }).visible);
  });
}

/** The text as the user typed it: Univer has split off the apostrophe and the formula. */
function typedText(cell: ICellData): string {
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const text = String(cell.v ?? "");
  return cell.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

function enter(workspace: Workspace, sheet: BookSheet, row: number, column: number, text: string): void {
  const write = (): void => {
    try {
      workspace.act((engine) => typeInCell(engine, sheet, row, column, text));
    } catch (problem) {
      if (!(problem instanceof ExcelError)) throw problem;
      notice(`Dit kan niet in deze cel: ${problem.message}`, "alarm");
    }
  };
  const rule = validationAt(sheet, row, column);
  if (!rule?.error || isAllowed(workspace.engine, rule, text)) return write();
  if (rule.error.style === "stop") return sayRefused(rule.error);
  askAnyway(rule.error, write);
}

/** A constant as the editor shows it: in full, in the user's own spelling. null where Univer's own text serves. */
function editText(workspace: Workspace, sheet: BookSheet, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  const { culture } = workspace.engine;
  if (!cell || cell.formula !== null) return null;
  if (typeof cell.value === "boolean") return displayText(cell, culture);
  if (typeof cell.value !== "number") return null;
  const format: string = cell.style.numberFormat;
  if (/[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""))) return displayText(cell, culture);
  const percent = format.endsWith("%");
  const number = percent ? cell.value * 100 : cell.value;
  return `${String(Number(number.toPrecision(15))).replace(".", culture.decimal)}${percent ? "%" : ""}`;
}
