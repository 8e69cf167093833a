import type { CellValue, ValidationPlan } from "../../../model/workbook-plan";
import type { Area } from "../cells/area";
import { cellAt, eachCell } from "../cells/cell-access";
import { findRange } from "../cells/find-range";
import type { Engine } from "../engine";

/** Whether a rule lets a value in. Typed lists compare with regard to case, lists from cells without: support.microsoft.com, "More on data validation". */
export function isAllowed(engine: Engine, allow: ValidationPlan["allow"], value: CellValue): boolean {
  switch (allow.kind) {
    case "any":
      return true;
    case "list":
      return allow.items.includes(String(value));
    case "listName":
      return listed(engine, allow.name).some((one) => one.toLowerCase() === String(value).toLowerCase());
    case "decimal":
      return typeof value === "number" && value >= allow.min && (allow.max === null || value <= allow.max);
  }
}

/** The texts of the cells that a name stands for; none when the name is gone. */
function listed(engine: Engine, name: string): string[] {
  const item = engine.book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!item) return [];
  const { sheet, rect }: Area = findRange(engine, item.refersTo, null);
  const texts: string[] = [];
  eachCell(rect, (row, column) => texts.push(String(cellAt(sheet, row, column)?.value ?? "")));
  return texts;
}
