import { excelErrorMessage, isCellEditError } from "../excel-error-message";
import { startSession } from "../excel-session";
import { tell } from "../messages/message";
import { chosenCell } from "./chosen-cell";
import { textAsTyped } from "../write/text-as-typed";
import type { InsertReport } from "./insert-formula";

/**
 * Puts texts at the active cell, downwards and to the right, when every cell that they take is empty, and nowhere else. Texts stay texts
 * ("3-7" becomes no date). Never throws.
 * @param rows of equal length
 */
export async function insertTexts(rows: readonly (readonly string[])[]): Promise<InsertReport> {
  const session = startSession();
  const width = Math.max(...rows.map((row) => row.length));
  try {
    return await session.write(async (context): Promise<InsertReport> => {
      const range = chosenCell(context).getResizedRange(rows.length - 1, width - 1);
      range.load("address,formulas");
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("protection/protected");
      session.count();
      await context.sync();
      const where = range.address.slice(range.address.lastIndexOf("!") + 1);
      if (sheet.protection.protected) return { kind: "refused", message: tell("sheetSealedForFormula", { cell: where }) };
      if (range.formulas.some((row) => row.some((cell) => cell !== ""))) return { kind: "refused", message: tell("cellsNotEmpty", { cell: where }) };
      range.values = rows.map((row) => Array.from({ length: width }, (_, at) => textAsTyped(row[at] ?? "")));
      session.count();
      await context.sync();
      return { kind: "inserted", message: tell("textStands", { cell: where }) };
    });
  } catch (error) {
    return { kind: isCellEditError(error) ? "refused" : "failed", message: excelErrorMessage(error) };
  }
}
