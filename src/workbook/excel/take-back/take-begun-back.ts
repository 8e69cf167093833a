import { excelErrorMessage, isCellEditError } from "../excel-error-message";
import { startSession, type ExcelSession } from "../excel-session";
import { isBrokenOff, type Journal } from "../journal/journal";
import { recall } from "../journal/recall";
import { setJournal } from "../journal/journal-setting";
import { tell, type Message } from "../messages/message";
import { readSituation } from "../situation/read-situation";
import type { MadeSheet, WriteReport } from "../write/write-report";
import type { TakeBackReport } from "./take-back";
import { neededElsewhere } from "./needed-elsewhere";
import { lookAtSheets } from "./look-at-sheets";

/**
 * Deletes the sheets and names of a making that was broken off, with whatever stands on them: half of what was planned cannot be compared
 * with it. Refused when formulas elsewhere need them. Never throws.
 */
export async function takeBegunBack(): Promise<TakeBackReport> {
  const session = startSession();
  const answer = (kind: TakeBackReport["kind"], messages: readonly Message[]): TakeBackReport => ({ kind, messages, syncs: session.syncs });
  try {
    const situation = await readSituation(session);
    const { interrupted } = recall(situation);
    if (interrupted?.kind !== "making") return answer("refused", [tell("nothingToTakeBack")]);
    const sealed = interrupted.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => tell("madeSheetSealed", { sheet: name }));
    const report: WriteReport = { kind: "written", messages: [], sheets: interrupted.sheets.map(({ id, name, marker }) => begunSheet(id, name, marker.key)), names: interrupted.names, syncs: 0 };
    const needed = await session.look((context) => askNeeded(report, context, session));
    if (sealed.length + needed.length > 0) return answer("refused", [...sealed, ...needed, tell("nothingDeleted")]);
    await session.write((context) => deleteBegun(report, earlierOf(situation.journal), context, session));
    return answer("takenBack", [tell("takenBack", { sheets: report.sheets.map(({ name }) => name) })]);
  } catch (error) {
    return answer(isCellEditError(error) ? "refused" : "failed", [excelErrorMessage(error)]);
  }
}

function earlierOf(journal: Journal | null): Journal | null {
  return isBrokenOff(journal) ? journal.earlier : null;
}

/** What was to stand on it is not known any more. */
function begunSheet(id: string, name: string, key: string): MadeSheet {
  return { id, name, key, extent: [], print: "", formulas: [], tables: [], charts: 0 };
}

/** Formulas on other sheets that speak of the begun sheets, or of tables on them. */
async function askNeeded(report: WriteReport, context: Excel.RequestContext, session: ExcelSession): Promise<readonly Message[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  const tables = report.sheets.map(({ id }) => worksheets.getItem(id).tables);
  for (const own of tables) own.load("items/name");
  session.count();
  await context.sync();
  const told = { ...report, sheets: report.sheets.map((sheet, index) => ({ ...sheet, tables: (tables[index]?.items ?? []).map(({ name }) => name) })) };
  return neededElsewhere(await lookAtSheets(context, session, worksheets.items, told), told, context, session);
}

/** One request; names that were not reached are passed over. */
async function deleteBegun(report: WriteReport, earlier: Journal | null, context: Excel.RequestContext, session: ExcelSession): Promise<void> {
  const names = report.names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load("name");
  session.count();
  await context.sync();
  for (const { id } of report.sheets) context.workbook.worksheets.getItem(id).delete();
  for (const name of names) if (!name.isNullObject) name.delete();
  setJournal(context, earlier);
  session.count();
  await context.sync();
}
