import { cellAddress, MAX_ROW, rectAddress, rectsOverlap } from "../../../model/address";
import type { CellValue, SheetPlan, TablePlan, ValidationPlan } from "../../../model/workbook-plan";
import { ToldError } from "../excel-error-message";
import { startSession, type ExcelSession } from "../excel-session";
import { tell, type Message } from "../messages/message";
import { addressRect } from "../read/address-rect";
import { ruleOps } from "./rule-ops";
import { textAsTyped } from "./text-as-typed";

/**
 * Adds rows under a table of ours. What stands in it is not touched; columns that the user added stay empty. Calculated columns get their
 * formula, texts stay texts. Refused when anything stands below the table: Excel would push it down.
 * @param plan the table as its plan has it: names and formulas of its columns
 * @param rows in the order of the plan's columns; @param validations for the new rows
 * @throws what Office.js throws, or a ToldError; then nothing was added, because it is one request
 */
export async function appendTableRows(sheetPlan: SheetPlan, plan: TablePlan, rows: readonly (readonly CellValue[])[], validations: readonly ValidationPlan[]): Promise<void> {
  if (rows.length === 0) return;
  const session = startSession();
  await session.write(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetPlan.name);
    const table = sheet.tables.getItem(plan.name);
    table.columns.load("items/name");
    const obstacle = await whatIsInTheWay(sheetPlan.name, plan.name, context, session);
    if (obstacle) throw new ToldError(obstacle);
    const order = table.columns.items.map(({ name }) => plan.columns.findIndex((column) => column.name === name));
    if (plan.columns.some((_, at) => !order.includes(at))) throw new ToldError(tell("tableNotReadable", { sheet: sheetPlan.name }));
    const values = rows.map((row) => order.map((at) => plan.columns[at]?.formula ?? typed(row[at] ?? null)));
    // The workbook's own values type: a formula is told by its sign, a text by its apostrophe.
    table.rows.add(undefined, values as (string | number | boolean)[][]);
    for (const op of ruleOps({ ...sheetPlan, validations, conditionalFormats: [], charts: [] }, 0)) op.run({ context, sheet, remember: () => undefined });
    session.count();
    await context.sync();
  });
}

/** Protection, and the first thing below the table in its columns. Two requests. */
async function whatIsInTheWay(sheetName: string, tableName: string, context: Excel.RequestContext, session: ExcelSession): Promise<Message | null> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const range = sheet.tables.getItem(tableName).getRange();
  const { tables } = sheet;
  sheet.load("protection/protected");
  range.load("address");
  tables.load("items/name");
  session.count();
  await context.sync();
  if (sheet.protection.protected) return tell("sheetSealedForRows", { sheet: sheetName });

  const own = addressRect(range.address);
  const below = { ...own, top: own.bottom + 1, bottom: MAX_ROW };
  const filled = sheet.getRange(rectAddress(below)).getUsedRangeOrNullObject(true);
  filled.load("address");
  const others = tables.items.filter(({ name }) => name !== tableName).map((table) => ({ name: table.name, at: table.getRange() }));
  for (const { at } of others) at.load("address");
  session.count();
  await context.sync();
  const under = others.find(({ at }) => rectsOverlap(addressRect(at.address), below));
  if (under) return tell("tableUnderTable", { sheet: sheetName, table: tableName, under: under.name });
  if (filled.isNullObject) return null;
  const { top, left } = addressRect(filled.address);
  return tell("cellUnderTable", { sheet: sheetName, table: tableName, cell: cellAddress(top, left) });
}

function typed(value: CellValue): string | number | boolean {
  return typeof value === "string" ? textAsTyped(value) : (value ?? "");
}
