import type { CellValue, TablePlan, ValidationPlan } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";
import { ruleOps } from "./rule-ops";
import { textAsTyped } from "./text-as-typed";
import type { SheetPlan } from "../../../model/workbook-plan";

/**
 * Adds rows under a table of ours. What stands in it is not touched. Calculated columns get their formula, texts stay texts.
 * @param plan the table as its plan has it: names and formulas of its columns, in order
 * @param rows in the order of the plan's columns; @param validations for the new rows
 * @throws what Office.js throws; then nothing was added, because it is one request
 */
export async function appendTableRows(sheetPlan: SheetPlan, plan: TablePlan, rows: readonly (readonly CellValue[])[], validations: readonly ValidationPlan[]): Promise<void> {
  if (rows.length === 0) return;
  const session = startSession();
  await session.write(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetPlan.name);
    const table = sheet.tables.getItem(plan.name);
    const values = rows.map((row) => plan.columns.map((column, at) => column.formula ?? typed(row[at] ?? null)));
    // The workbook's own values type: a formula is told by its sign, a text by its apostrophe.
    table.rows.add(undefined, values as (string | number | boolean)[][]);
    for (const op of ruleOps({ ...sheetPlan, validations, conditionalFormats: [], charts: [] }, 0)) op.run({ context, sheet, remember: () => undefined });
    session.count();
    await context.sync();
  });
}

function typed(value: CellValue): string | number | boolean {
  return typeof value === "string" ? textAsTyped(value) : (value ?? "");
}
