import type { WorkbookPlan } from "../../../model/workbook-plan";
import { excelErrorMessage, isCellEditError, isNameTakenError } from "../excel-error-message";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import { leftOutMessages } from "../features";
import { besideMade, isBrokenOff, type Journal, type NotedSheet } from "../journal/journal";
import { askJournal, keepJournal, readJournalSetting } from "../journal/journal-setting";
import { missingFeatures } from "./needed-features";
import { planObstacles } from "./plan-obstacles";
import { askTaken } from "../situation/taken-before";
import { makeStylePool } from "./style-pool";
import { takeDown } from "./take-down";
import type { Begun } from "./take-down";
import { writeSheets } from "./write-sheets";
import type { MadeSheet, WriteReport } from "./write-report";
import { Cancelled } from "./cancelled";
import { tell, type Message } from "../messages/message";

export interface WriteOptions {
  /** After every request: how many of how many are done, and the tab name of the sheet at hand. */
  readonly onProgress: (done: number, total: number, sheetName: string) => void;
  /** Heard between requests. */
  readonly signal: AbortSignal;
  /**
   * Left out for a write that the user cannot take back by itself. `again` tells a pane that is opened anew what to make again when this
   * is broken off: nothing personal, and null when only taking away can be offered. A part of a larger making is not to be taken back by
   * itself once it stands.
   */
  readonly journal?: { readonly again: string | null; readonly isPart?: boolean };
}

/**
 * Writes a plan into the open workbook: looks first and refuses what cannot be written, then makes the sheets. On a failure or a cancel
 * what was begun is taken away again, and the report says what stands. Never throws.
 */
export async function writePlan(plan: WorkbookPlan, options: WriteOptions): Promise<WriteReport> {
  const session = startSession();
  const report = (kind: WriteReport["kind"], messages: readonly Message[], sheets: readonly MadeSheet[] = [], names: readonly string[] = []): WriteReport =>
    ({ kind, messages, sheets, names, syncs: session.syncs });
  let begun: Omit<Begun, "ownsUnmarked">;
  let earlier: Journal | null;
  try {
    const before = await session.look(async (context) => {
      const taken = askTaken(context);
      const journal = options.journal ? askJournal(context) : null;
      session.count();
      await context.sync();
      return { ...taken(), journal: journal && readJournalSetting(journal) };
    });
    earlier = before.journal;
    const obstacles = planObstacles(plan, before.taken, before.structureProtected);
    if (obstacles.length > 0) return report("refused", [...obstacles, tell("nothingWritten")]);
    if (options.signal.aborted) return report("cancelled", [tell("stoppedBefore")]);
    begun = { sheetIds: before.sheetIds, sheets: plan.sheets, names: plan.names.map(({ name }) => name) };
  } catch (error) {
    return report(isCellEditError(error) ? "refused" : "failed", [excelErrorMessage(error), tell("nothingWritten")]);
  }
  try {
    const styles = makeStylePool();
    const sheets = await writeSheets(plan, session, styles, options, options.journal ? { kind: "making", before: begun.sheetIds, names: begun.names, again: options.journal.again, earlier } : null);
    if (options.journal) await keepJournal(afterMaking(earlier, sheets, begun.names, options.journal.isPart ?? false), session);
    return report("written", [tell("sheetsMade", { sheets: plan.sheets.map(({ name }) => name) }), ...leftOutMessages(missingFeatures(plan.sheets, styles))], sheets, begun.names);
  } catch (error) {
    const [first, kind] = error instanceof Cancelled ? [tell("stopped"), "cancelled" as const] : [excelErrorMessage(error), "failed" as const];
    const after = await afterTakeDown({ ...begun, ownsUnmarked: !isNameTakenError(error) }, session, (messages, sheets, names) => report(kind, [first, ...messages], sheets, names));
    if (options.journal && after.sheets.length === 0) await keepJournal(earlier, session);
    return { ...after, syncs: session.syncs };
  }
}

/** An action that was broken off before this one stays the one to tell of. */
function afterMaking(earlier: Journal | null, sheets: readonly MadeSheet[], names: readonly string[], isPart: boolean): Journal | null {
  return isPart || isBrokenOff(earlier) ? besideMade(earlier, sheets.map(({ id }) => id)) : { kind: "made", sheets: sheets.map(noted), names };
}

/** Without key and tab name. */
function noted({ id, extent, print, formulas, tables, charts }: MadeSheet): NotedSheet {
  return { id, extent, print, formulas, tables, charts };
}

type Finish = (messages: readonly Message[], sheets: readonly MadeSheet[], names: readonly string[]) => WriteReport;

async function afterTakeDown(begun: Begun, session: ExcelSession, finish: Finish): Promise<WriteReport> {
  const stands = await takeDown(begun, session);
  if (stands.sheets.length === 0 && stands.names.length === 0) {
    return finish([tell("takenDown")], [], []);
  }
  const sheets = begun.sheets.filter(({ name }) => stands.sheets.some((standing) => standing.toLowerCase() === name.toLowerCase()));
  return finish(
    [tell("notTakenDown", stands)],
    sheets.map(({ key, name }) => ({ id: "", key, name, extent: [], print: "", formulas: [], tables: [], charts: 0 })),
    stands.names,
  );
}
