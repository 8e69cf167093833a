/**
 * Takes the last write back, as long as nobody has changed what it made. Whether anyone has is seen by comparing the cells with what was
 * written, not by listening to changes: that holds as well for what a co-author typed, for what was typed while the pane was closed, and
 * for a change that was undone again. Looks (colours, widths) do not count.
 */
import { excelErrorSentence, isCellEditError } from "../excel-error-sentence";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import type { MadeSheet, WriteReport } from "../write/write-report";
import { changeSentences } from "./change-sentences";

/** For the pane to say before it takes anything back. */
export const TAKE_BACK_WARNING = "Terugnemen verwijdert de gemaakte bladen. Excel kan daarna ook uw eerdere stappen niet meer ongedaan maken.";

export interface TakeBackReport {
  /** refused: nothing was deleted. failed: Excel stopped; the sentences say what stands. */
  readonly kind: "takenBack" | "refused" | "failed";
  /** Dutch, for the user. */
  readonly sentences: readonly string[];
  readonly syncs: number;
}

/** Deletes the sheets and names of a report, all or none. Never throws. */
export async function takeBack(report: WriteReport): Promise<TakeBackReport> {
  const session = startSession();
  const answer = (kind: TakeBackReport["kind"], sentences: readonly string[]): TakeBackReport => ({ kind, sentences, syncs: session.syncs });
  if (report.kind !== "written") return answer("refused", ["Er is niets om terug te nemen."]);
  try {
    const changes = await session.look((context) => changeSentences(report, context, session));
    if (changes.length > 0) return answer("refused", [...changes, "Er is niets verwijderd."]);
  } catch (error) {
    return answer(isCellEditError(error) ? "refused" : "failed", [excelErrorSentence(error), "Er is niets verwijderd."]);
  }
  try {
    await session.write((context) => deleteMade(report, context, session));
    return answer("takenBack", [`Teruggenomen: ${report.sheets.map(({ name }) => `'${name}'`).join(", ")}.`]);
  } catch (error) {
    return answer("failed", [excelErrorSentence(error), await standingSentence(report.sheets, session)]);
  }
}

/** One request: names before the tables that they refer to. */
async function deleteMade(report: WriteReport, context: Excel.RequestContext, session: ExcelSession): Promise<void> {
  for (const name of report.names) context.workbook.names.getItem(name).delete();
  for (const { id } of report.sheets) context.workbook.worksheets.getItem(id).delete();
  session.count();
  await context.sync();
}

async function standingSentence(sheets: readonly MadeSheet[], session: ExcelSession): Promise<string> {
  try {
    const standing = await session.look(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      session.count();
      await context.sync();
      return worksheets.items.filter(({ id }) => sheets.some((made) => made.id === id)).map(({ name }) => `'${name}'`);
    });
    return standing.length === 0 ? "De bladen zijn wel verwijderd." : `Deze bladen staan er nog: ${standing.join(", ")}.`;
  } catch {
    return `Of deze bladen er nog staan, is niet te zien: ${sheets.map(({ name }) => `'${name}'`).join(", ")}.`;
  }
}
