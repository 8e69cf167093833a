/**
 * Takes the last write back, as long as nobody has changed what it made. Whether anyone has is seen by comparing the cells with what was
 * written, not by listening to changes: that holds as well for what a co-author typed, for what was typed while the pane was closed, and
 * for a change that was undone again. Looks (colours, widths) do not count.
 */
import { excelErrorMessage, isCellEditError } from "../excel-error-message";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import type { MadeSheet, WriteReport } from "../write/write-report";
import { setJournal } from "../journal/journal-setting";
import { takeBackObstacles } from "./take-back-obstacles";
import { tell, type Message } from "../messages/message";

export interface TakeBackReport {
  /** refused: nothing was deleted. failed: Excel stopped; the messages say what stands. */
  readonly kind: "takenBack" | "refused" | "failed";
  /** For the user, in reading order. */
  readonly messages: readonly Message[];
  readonly syncs: number;
}

/** Deletes the sheets and names of a report, all or none. Never throws. */
export async function takeBack(report: WriteReport): Promise<TakeBackReport> {
  const session = startSession();
  const answer = (kind: TakeBackReport["kind"], messages: readonly Message[]): TakeBackReport => ({ kind, messages, syncs: session.syncs });
  if (report.kind !== "written") return answer("refused", [tell("nothingToTakeBack")]);
  try {
    const changes = await session.look((context) => takeBackObstacles(report, context, session));
    if (changes.length > 0) return answer("refused", [...changes, tell("nothingDeleted")]);
  } catch (error) {
    return answer(isCellEditError(error) ? "refused" : "failed", [excelErrorMessage(error), tell("nothingDeleted")]);
  }
  try {
    await session.write((context) => deleteMade(report, context, session));
    return answer("takenBack", [tell("takenBack", { sheets: report.sheets.map(({ name }) => name) })]);
  } catch (error) {
    return answer("failed", [excelErrorMessage(error), await whatStands(report.sheets, session)]);
  }
}

/** One request: names before the tables that they refer to. */
async function deleteMade(report: WriteReport, context: Excel.RequestContext, session: ExcelSession): Promise<void> {
  setJournal(context, null);
  for (const name of report.names) context.workbook.names.getItem(name).delete();
  for (const { id } of report.sheets) context.workbook.worksheets.getItem(id).delete();
  session.count();
  await context.sync();
}

async function whatStands(sheets: readonly MadeSheet[], session: ExcelSession): Promise<Message> {
  try {
    const standing = await session.look(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      session.count();
      await context.sync();
      return worksheets.items.filter(({ id }) => sheets.some((made) => made.id === id)).map(({ name }) => name);
    });
    return standing.length === 0 ? tell("deletedAfterAll") : tell("stillStanding", { sheets: standing });
  } catch {
    return tell("standingUnknown", { sheets: sheets.map(({ name }) => name) });
  }
}
