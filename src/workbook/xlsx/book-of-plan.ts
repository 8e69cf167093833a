import type { Book } from "../../model/book";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { sheetOfPlan } from "./sheet-of-plan";

/**
 * The workbook that a plan describes: roles as styles, tables as cells, a marker on every sheet. Opens on the first sheet.
 * @throws Error when the plan contradicts itself (two contents for one cell, a jump to a sheet that it lacks): a fault of the generator.
 */
export function bookOfPlan(plan: WorkbookPlan): Book {
  const names = new Set(plan.sheets.map(({ name }) => name));
  return {
    title: plan.title,
    sheets: plan.sheets.map((sheet) => sheetOfPlan(sheet, names)),
    names: plan.names.map(({ name, refersTo }) => ({ name, refersTo, hidden: false })),
    active: 0,
  };
}
