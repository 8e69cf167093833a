import { excelErrorMessage, isCellEditError } from "../excel-error-message";
import { startSession } from "../excel-session";
import { tell, type Message } from "../messages/message";
import { chosenCell } from "./chosen-cell";

export interface InsertReport {
  /** refused: nothing was written, for the reason in the message. failed: Excel stopped. */
  readonly kind: "inserted" | "refused" | "failed";
  /** For the user. */
  readonly message: Message;
}

/** Puts a formula (English, commas) in the active cell when that is empty, and nowhere else. Never throws. */
export async function insertFormula(formula: string): Promise<InsertReport> {
  const session = startSession();
  try {
    return await session.write(async (context): Promise<InsertReport> => {
      const cell = chosenCell(context);
      cell.load("address,formulas,values,numberFormat");
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("protection/protected");
      session.count();
      await context.sync();
      const where = cell.address.slice(cell.address.lastIndexOf("!") + 1);
      const refusal = sheet.protection.protected ? tell("sheetSealedForFormula", { cell: where })
        : cell.formulas[0]?.[0] !== "" || cell.values[0]?.[0] !== "" ? tell("cellNotEmpty", { cell: where })
          : cell.numberFormat[0]?.[0] === "@" ? tell("cellIsText", { cell: where })
            : null;
      if (refusal !== null) return { kind: "refused", message: refusal };
      cell.formulas = [[formula]];
      session.count();
      await context.sync();
      return { kind: "inserted", message: tell("formulaStands", { cell: where }) };
    });
  } catch (error) {
    return { kind: isCellEditError(error) ? "refused" : "failed", message: excelErrorMessage(error) };
  }
}
