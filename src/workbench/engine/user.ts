/**
 * What a user does in the sheet: the workbench's page calls this, and the add-in hears of it by events. Typing differs from the add-in's
 * writing: texts are read in the user's own spelling, validation is obeyed, and a table grows when something is typed right below it.
 */
import { MAX_COLUMN } from "../../model/address";
import type { BookSheet } from "../../model/book";
import type { ValidationPlan } from "../../model/workbook-plan";
import { area } from "./cells/area";
import { cellAt, isEmpty } from "./cells/cell-access";
import { selectAreas } from "./cells/selection";
import { tablesOver } from "./cells/table-cells";
import { fillCalculatedColumns } from "./cells/table-write";
import { validationsOver } from "./cells/validations";
import { writeCells } from "./cells/write-cells";
import type { Engine } from "./engine";
import { readTyped } from "./input/typed-input";
import { isAllowed } from "./rules/validation-check";

/** `refused`: the sheet stands as it was; `title` and `message` are the plan's, for a "stop" rule. */
export type TypeResult = { readonly kind: "done" } | { readonly kind: "refused"; readonly title: string; readonly message: string };

/** Types one text into a cell, with Enter. @throws ExcelError on a protected sheet or a formula that Excel does not take. */
export function typeInto(engine: Engine, sheet: BookSheet, row: number, column: number, text: string): TypeResult {
  const rect = { top: row, left: column, bottom: row, right: column };
  const target = area(sheet, rect);
  const [rule] = validationsOver({ sheet, rects: [rect], reference: "" });
  const refusal = rule && refusalOf(engine, rule, sheet, row, column, text);
  if (refusal) return refusal;
  if (text !== "") growTable(engine, sheet, row, column);
  writeCells(engine, target, text, "user");
  engine.calculate();
  engine.events.flush();
  return { kind: "done" };
}

export function selectCells(engine: Engine, sheet: BookSheet, top: number, left: number, bottom: number, right: number): void {
  selectAreas(engine, { sheet, rects: [{ top, left, bottom, right }], reference: "" });
  engine.events.flush();
}

function refusalOf(engine: Engine, rule: ValidationPlan, sheet: BookSheet, row: number, column: number, text: string): TypeResult | null {
  if (rule.error?.style !== "stop" || text === "") return null;
  const isText = cellAt(sheet, row, column)?.style.numberFormat === "@";
  const typed = isText ? { kind: "text" as const, value: text } : readTyped(text, engine.culture, engine.year);
  if (typed.kind === "formula" || isAllowed(engine, rule.allow, typed.kind === "empty" ? "" : typed.value)) return null;
  return { kind: "refused", title: rule.error.title, message: rule.error.message };
}

/** support.microsoft.com, "Resize a table by adding or removing rows and columns": typing directly below a table makes a new row of it. */
function growTable(engine: Engine, sheet: BookSheet, row: number, column: number): void {
  const above = { top: row - 1, bottom: row - 1, left: column, right: column };
  const [table] = tablesOver(sheet, above);
  if (!table || table.top + table.rowCount !== row - 1) return;
  const fresh = { top: row, bottom: row, left: table.left, right: Math.min(MAX_COLUMN, table.left + table.columns.length - 1) };
  if (tablesOver(sheet, fresh).length > 0) return;
  for (let at = fresh.left; at <= fresh.right; at++) {
    const cell = cellAt(sheet, row, at);
    if (cell && !isEmpty(cell)) return;
  }
  table.rowCount += 1;
  fillCalculatedColumns(engine, { sheet, table }, fresh);
}
