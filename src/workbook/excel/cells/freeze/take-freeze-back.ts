import { rectAddress } from "../../../../model/address";
import { excelErrorMessage, isCellEditError } from "../../excel-error-message";
import { startSession, type ExcelSession } from "../../excel-session";
import { readBlocks } from "../read-block";
import type { FreezeNote, FrozenAction } from "./freeze-report";
import { noteAddress } from "./note-sheet";
import { putFormulasBack } from "./put-formulas-back";
import { tell, type Message } from "../../messages/message";

export interface UnfreezeReport {
  readonly kind: "takenBack" | "refused" | "failed";
  /** For the user. */
  readonly messages: readonly Message[];
}

/**
 * Puts the formulas of a freeze back, as long as nobody has changed the cells since. The sheet 'Vastgezet' stays (deleting a sheet would
 * empty Excel's list of steps to undo); only the rows of this action are emptied. Never throws.
 */
export async function takeFreezeBack({ sheetId, sheetName, formulas, note }: FrozenAction): Promise<UnfreezeReport> {
  const session = startSession();
  try {
    const obstacle = await session.look(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load("protection/protected");
      session.count();
      await context.sync();
      if (sheet.isNullObject) return tell("frozenSheetGone", { sheet: sheetName });
      if (sheet.protection.protected) return tell("madeSheetSealed", { sheet: sheetName });
      const now = await readBlocks(sheet, formulas.map(({ rect }) => rect), context, session);
      const changed = formulas.find(({ cells }, index) => JSON.stringify(cells) !== JSON.stringify(now[index]?.cells));
      return changed ? tell("changedSinceFreeze", { cell: rectAddress(changed.rect) }) : null;
    });
    if (obstacle !== null) return { kind: "refused", messages: [obstacle, tell("nothingPutBack")] };
  } catch (error) {
    return { kind: isCellEditError(error) ? "refused" : "failed", messages: [excelErrorMessage(error), tell("nothingPutBack")] };
  }
  if (!(await putFormulasBack(sheetId, formulas, session))) return { kind: "failed", messages: [tell("puttingBackBroken", { sheet: sheetName })] };
  const told = tell("formulasStandAgain", { count: formulas.length });
  return { kind: "takenBack", messages: (await emptyNote(note, session)) ? [told] : [told, tell("noteStays")] };
}

/** @returns false when the rows are not as they were written, and stay. */
async function emptyNote(note: FreezeNote, session: ExcelSession): Promise<boolean> {
  try {
    return await session.write(async (context) => {
      const sheet = context.workbook.worksheets.getItem(note.sheetId);
      const range = sheet.getRange(noteAddress(note.top, note.rows.length));
      range.load("values");
      session.count();
      await context.sync();
      if (JSON.stringify(range.values) !== JSON.stringify(note.rows)) return false;
      range.clear("Contents");
      session.count();
      await context.sync();
      return true;
    });
  } catch {
    return false;
  }
}
