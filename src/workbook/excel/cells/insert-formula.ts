import { excelErrorSentence, isCellEditError } from "../excel-error-sentence";
import { startSession } from "../excel-session";

export interface InsertReport {
  /** refused: nothing was written, for the reason in the sentence. failed: Excel stopped. */
  readonly kind: "inserted" | "refused" | "failed";
  /** Dutch, for the user. */
  readonly sentence: string;
}

/** Puts a formula (English, commas) in the active cell when that is empty, and nowhere else. Never throws. */
export async function insertFormula(formula: string): Promise<InsertReport> {
  const session = startSession();
  try {
    return await session.write(async (context): Promise<InsertReport> => {
      const cell = context.workbook.getActiveCell();
      cell.load("address,formulas,values,numberFormat");
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("protection/protected");
      session.count();
      await context.sync();
      const where = cell.address.slice(cell.address.lastIndexOf("!") + 1);
      const refusal = sheet.protection.protected ? `Het blad is beveiligd, zodat er in ${where} niets kan. Hef de beveiliging op (Controleren, Blad beveiligen) of kies een ander blad.`
        : cell.formulas[0]?.[0] !== "" || cell.values[0]?.[0] !== "" ? `Cel ${where} is niet leeg. Kies eerst een lege cel; Functieboek schrijft nergens overheen.`
          : cell.numberFormat[0]?.[0] === "@" ? `Cel ${where} heeft de opmaak Tekst: een formule zou daar als tekst blijven staan. Kies een andere cel, of geef de cel de opmaak Standaard.`
            : null;
      if (refusal !== null) return { kind: "refused", sentence: refusal };
      cell.formulas = [[formula]];
      session.count();
      await context.sync();
      return { kind: "inserted", sentence: `De formule staat in ${where}.` };
    });
  } catch (error) {
    return { kind: isCellEditError(error) ? "refused" : "failed", sentence: excelErrorSentence(error) };
  }
}
