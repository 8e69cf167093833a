/** What stands in the way of a plan, as far as the plan and a look at the workbook show it. */
import { cellAddress, rectsOverlap } from "../../../model/address";
import type { Rect } from "../../../model/address";
import type { TakenNames } from "../../../model/naming";
import { tableRect } from "../../../model/sheet-extent";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../model/workbook-plan";
import { LOWEST_EXCEL_API, isExcelApi } from "../features";
import { sheetAreas } from "./area";
import { tell, type Message } from "../messages/message";

/** support.microsoft.com, "Excel specifications and limits". */
const LONGEST_SHEET_NAME = 31;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

/** One message for each obstacle; none when the plan can be written. */
export function planObstacles(plan: WorkbookPlan, taken: TakenNames, structureProtected: boolean): readonly Message[] {
  if (!isExcelApi(LOWEST_EXCEL_API)) return [tell("excelTooOld", { version: LOWEST_EXCEL_API })];
  if (plan.sheets.length === 0) return [tell("nothingChosen")];
  const found: Message[] = [];
  if (structureProtected) found.push(tell("structureProtected"));
  found.push(...nameObstacles(plan, taken));
  for (const sheet of plan.sheets) found.push(...tableObstacles(sheet), ...cellObstacles(sheet), ...validationObstacles(sheet));
  return found;
}

function nameObstacles(plan: WorkbookPlan, taken: TakenNames): readonly Message[] {
  const found: Message[] = [];
  const sheets = new Set(taken.sheets.map(folded));
  for (const { name } of plan.sheets) {
    if (sheets.has(folded(name))) found.push(tell("sheetNameTaken", { sheet: name }));
    else if (!isSheetName(name)) found.push(tell("noSheetName", { sheet: name }));
    sheets.add(folded(name));
  }
  const names = new Set(taken.names.map(folded));
  for (const { code, name } of [...plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ code: "tableNameTaken" as const, name }))), ...plan.names.map(({ name }) => ({ code: "definedNameTaken" as const, name }))]) {
    if (names.has(folded(name))) found.push(tell(code, { name }));
    names.add(folded(name));
  }
  return found;
}

const folded = (name: string): string => name.toLowerCase();

function isSheetName(name: string): boolean {
  return name !== "" && name.length <= LONGEST_SHEET_NAME && !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name) && folded(name) !== "history";
}

/** A table over other cells would swallow them: its header and rows must be its own. */
function tableObstacles(sheet: SheetPlan): readonly Message[] {
  return sheet.tables.flatMap((table, index) => {
    const rect = tableRect(table);
    if (table.rows.length === 0) return [tell("emptyTable", { sheet: sheet.name, table: table.name })];
    const other = sheet.tables.slice(0, index).find((before) => rectsOverlap(tableRect(before), rect));
    if (other) return [tell("tablesOverlap", { sheet: sheet.name, tables: [other.name, table.name] })];
    const filled = filledCell(sheet, rect);
    return filled === null ? [] : [tell("tableOverCells", { sheet: sheet.name, table: table.name, cell: filled })];
  });
}

function filledCell(sheet: SheetPlan, rect: Rect): string | null {
  for (const area of sheetAreas(sheet)) {
    if (area.table || !rectsOverlap(area.rect, rect)) continue;
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (area.cellAt(row, column)) return cellAddress(row, column);
      }
    }
  }
  return null;
}

function cellObstacles(sheet: SheetPlan): readonly Message[] {
  const found: Message[] = [];
  for (const area of sheetAreas(sheet)) {
    for (let row = area.rect.top; row <= area.rect.bottom; row++) {
      for (let column = area.rect.left; column <= area.rect.right; column++) {
        const code = cellObstacle(area.cellAt(row, column));
        if (code !== null) found.push(tell(code, { sheet: sheet.name, cell: cellAddress(row, column) }));
      }
    }
  }
  return found;
}

function cellObstacle(cell: CellPlan | null): "textTooLong" | "noNumber" | "formulaTooLong" | null {
  if (typeof cell?.value === "string" && cell.value.length > LONGEST_TEXT) return "textTooLong";
  if (typeof cell?.value === "number" && !Number.isFinite(cell.value)) return "noNumber";
  return cell?.formula !== undefined && cell.formula.length > LONGEST_FORMULA ? "formulaTooLong" : null;
}

/**
 * A list that is written out is separated by commas and at most 255 long; titles take 32 characters, an explanation 255 and a warning 225
 * (learn.microsoft.com, Excel.DataValidationPrompt and DataValidationErrorAlert).
 */
function validationObstacles(sheet: SheetPlan): readonly Message[] {
  return sheet.validations.flatMap(({ allow, range, prompt, error }) => {
    const fits = allow.kind !== "list" || (allow.items.join(",").length <= LONGEST_LIST && allow.items.every((item) => !item.includes(",")));
    const short = Math.max(prompt?.title.length ?? 0, error?.title.length ?? 0) <= LONGEST_TITLE && (prompt?.message.length ?? 0) <= LONGEST_PROMPT && (error?.message.length ?? 0) <= LONGEST_ALERT;
    return [
      ...(fits ? [] : [tell("listTooLong", { sheet: sheet.name, range })]),
      ...(short ? [] : [tell("promptTooLong", { sheet: sheet.name, range })]),
    ];
  });
}
