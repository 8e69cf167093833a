import type { TakenNames } from "../../../model/naming";
import { hasFeature } from "../features";

/** What must be known of a workbook before anything is added to it. */
export interface TakenBefore {
  readonly taken: TakenNames;
  readonly sheetIds: readonly string[];
  readonly protectedSheets: readonly string[];
  /** No sheets can be added or deleted; false as well in an Excel that cannot tell (before ExcelApi 1.7). */
  readonly structureProtected: boolean;
}

/** Asks for it with the next sync. @returns what reads the answer after that sync. */
export function askTaken(context: Excel.RequestContext): () => TakenBefore {
  const { worksheets, names, tables } = context.workbook;
  // Only touching the property puts it in the request, which an Excel that does not know it refuses.
  const protection = hasFeature("structureProtection") ? context.workbook.protection : null;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name");
  tables.load("items/name");
  protection?.load("protected");
  return () => ({
    taken: {
      sheets: worksheets.items.map((sheet) => sheet.name),
      names: [...names.items.map((name) => name.name), ...tables.items.map((table) => table.name)],
    },
    sheetIds: worksheets.items.map((sheet) => sheet.id),
    protectedSheets: worksheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
    structureProtected: protection?.protected ?? false,
  });
}
