import { rectAddress } from "../../../../model/address";
import { excelErrorSentence } from "../../excel-error-sentence";
import { startSession, type ExcelSession } from "../../excel-session";
import { readBlocks } from "../read-block";
import type { FreezeNote, FrozenAction } from "./freeze-report";
import { noteAddress } from "./note-sheet";
import { putFormulasBack } from "./put-formulas-back";

export interface UnfreezeReport {
  readonly kind: "takenBack" | "refused" | "failed";
  /** Dutch, for the user. */
  readonly sentences: readonly string[];
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
      if (sheet.isNullObject) return `Het blad '${sheetName}' is er niet meer.`;
      if (sheet.protection.protected) return `Het blad '${sheetName}' is inmiddels beveiligd.`;
      const now = await readBlocks(sheet, formulas.map(({ rect }) => rect), context, session);
      const changed = formulas.find(({ cells }, index) => JSON.stringify(cells) !== JSON.stringify(now[index]?.cells));
      return changed ? `${rectAddress(changed.rect)} is na het vastzetten veranderd.` : null;
    });
    if (obstacle !== null) return { kind: "refused", sentences: [obstacle, "Er is niets teruggedraaid."] };
  } catch (error) {
    return { kind: "failed", sentences: [excelErrorSentence(error), "Er is niets teruggedraaid."] };
  }
  if (!(await putFormulasBack(sheetId, formulas, session))) return { kind: "failed", sentences: [`Excel heeft het terugzetten afgebroken. Kijk het blad '${sheetName}' na.`] };
  const count = formulas.length;
  const told = `${count} ${count === 1 ? "formule staat" : "formules staan"} er weer.`;
  return { kind: "takenBack", sentences: (await emptyNote(note, session)) ? [told] : [told, "De regel op het blad met de vastgezette formules is veranderd en blijft staan."] };
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
