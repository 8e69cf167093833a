/**
 * Takes the last write back, as long as nobody has changed what it made. Whether anyone has is seen by comparing the cells with what was
 * written, not by listening to changes: that holds as well for what a co-author typed, for what was typed while the pane was closed, and
 * for a change that was undone again. Looks (colours, widths) do not count.
 */
import { excelErrorMessage, isCellEditError } from "../excel-error-message";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import type { MadeSheet, WriteReport } from "../write/write-report";
import { isBrokenOff, type Journal } from "../journal/journal";
import { askJournal, readJournalSetting, setJournal } from "../journal/journal-setting";
import { cellsStand, restoreCells, whatCellsHold } from "../write/set-table-columns";
import { takeBackObstacles } from "./take-back-obstacles";
import { tell, type Message } from "../messages/message";

export interface TakeBackReport {
  /** refused: nothing was deleted. failed: Excel stopped; the messages say what stands. */
  readonly kind: "takenBack" | "refused" | "failed";
  /** For the user, in reading order. */
  readonly messages: readonly Message[];
  readonly syncs: number;
}

/** Deletes the sheets and names of a report and puts cells of other sheets back, all or none. Never throws. */
export async function takeBack(report: WriteReport): Promise<TakeBackReport> {
  const session = startSession();
  const answer = (kind: TakeBackReport["kind"], messages: readonly Message[]): TakeBackReport => ({ kind, messages, syncs: session.syncs });
  if (report.kind !== "written") return answer("refused", [tell("nothingToTakeBack")]);
  let journal: Journal | null;
  try {
    const found = await session.look(async (context) => {
      const asked = askJournal(context);
      return { changes: await takeBackObstacles(report, context, session), journal: readJournalSetting(asked) };
    });
    const { changes } = found;
    ({ journal } = found);
    const cells = report.cells === undefined || (await cellsStand(report.cells, session)) ? [] : [tell("cellsChangedSince", { table: report.cells.table })];
    if (changes.length + cells.length > 0) return answer("refused", [...changes, ...cells, tell("nothingDeleted")]);
  } catch (error) {
    return answer(isCellEditError(error) ? "refused" : "failed", [excelErrorMessage(error), tell("nothingDeleted")]);
  }
  try {
    await session.write((context) => deleteMade(report, isBrokenOff(journal) ? journal : null, context, session));
    return answer("takenBack", [tell("takenBack", { sheets: report.sheets.map(({ name }) => name) }), ...(report.cells === undefined ? [] : [tell("cellsPutBack", { count: report.cells.changes.length })])]);
  } catch (error) {
    return answer("failed", [excelErrorMessage(error), await whatStands(report.sheets, session), ...(report.cells === undefined ? [] : [await whatCellsHold(report.cells, session)])]);
  }
}

/** One request, the sheets first: a deletion that Excel refuses (another workbook in front, a protected structure) leaves all of it. @param stays an action that was broken off before, which stays known */
async function deleteMade(report: WriteReport, stays: Journal | null, context: Excel.RequestContext, session: ExcelSession): Promise<void> {
  for (const { id } of report.sheets) context.workbook.worksheets.getItem(id).delete();
  for (const name of report.names) context.workbook.names.getItem(name).delete();
  if (report.cells !== undefined) restoreCells(report.cells, context);
  // Last, so that a deletion that Excel refuses leaves it to be tried again.
  setJournal(context, stays);
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
