import { rectAddress, type Rect } from "../../../../model/address";
import type { ExcelSession } from "../../excel-session";
import type { FrozenFormula } from "./freeze-report";

/** Puts formulas in the place of their values and empties the cells that they spill to. @returns false when Excel refuses. Never throws */
export async function putFormulasBack(sheetId: string, formulas: readonly FrozenFormula[], session: ExcelSession): Promise<boolean> {
  try {
    await session.write(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { rect, formula } of formulas) {
        if (!isOneCell(rect)) sheet.getRange(rectAddress(rect)).untrack().clear("Contents");
        sheet.getRange(rectAddress({ ...rect, bottom: rect.top, right: rect.left })).untrack().formulas = [[formula]];
      }
      session.count();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

function isOneCell(rect: Rect): boolean {
  return rect.top === rect.bottom && rect.left === rect.right;
}
