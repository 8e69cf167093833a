import type { BookSheet } from "../../../model/book";
import type { Engine } from "../engine";
import { ExcelError } from "../excel-error";

/**
 * Every cell of a protected sheet is locked (the Book knows no unlocked cells): writing is refused.
 * learn.microsoft.com, "Work with worksheets using the Excel JavaScript API", data protection; error code AccessDenied.
 */
export function refuseProtected(sheet: BookSheet): void {
  if (sheet.protected) throw new ExcelError("AccessDenied", `the sheet "${sheet.name}" is protected`);
}

/** support.microsoft.com, "Protect a workbook": with a protected structure no sheet is added, deleted, renamed, moved or hidden. */
export function refuseStructure(engine: Engine): void {
  if (engine.structureProtected) throw new ExcelError("AccessDenied", "the structure of the workbook is protected");
}
