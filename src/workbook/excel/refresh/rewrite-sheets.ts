import type { SheetPlan } from "../../../model/workbook-plan";
import { excelErrorMessage } from "../excel-error-message";
import type { ExcelSession } from "../excel-session";
import { isBrokenOff, type Journal } from "../journal/journal";
import { keepJournal, setJournal } from "../journal/journal-setting";
import { hasFeature } from "../features";
import { Cancelled } from "../write/cancelled";
import { packOps } from "../write/pack-ops";
import type { StylePool } from "../write/style-pool";
import type { WriteOptions } from "../write/write-plan";
import type { StandingSheet } from "./read-standing";
import type { RefreshLayout } from "./refresh-layout";
import { refreshOps } from "./refresh-ops";
import { restoreSheet } from "./restore-sheet";
import type { Looks } from "./user-looks";
import { tell, type Message } from "../messages/message";

/** A sheet that can be refreshed. */
export interface Rewrite {
  readonly plan: SheetPlan;
  readonly standing: StandingSheet;
  readonly layout: RefreshLayout;
  /** The plan holds what was typed, see Renewal. */
  readonly bringsInputs: boolean;
  readonly looks: Looks;
}

export interface Rewritten {
  /** Tab names of the sheets that are new. */
  readonly done: readonly string[];
  /** Why it ended early, with messages on the sheet at hand and those after it; null when it did not. */
  readonly stopped: { readonly error: unknown; readonly messages: readonly Message[] } | null;
}

/**
 * Rewrites sheets one after another, each in as few requests as it takes; a sheet that fails gets its contents back.
 * @param earlier what the journal says @throws never
 */
export async function rewriteSheets(rewrites: readonly Rewrite[], earlier: Journal | null, session: ExcelSession, styles: StylePool, options: WriteOptions): Promise<Rewritten> {
  const batches = packOps([], rewrites.flatMap((one, index) => refreshOps(one, index, styles)));
  const done: string[] = [];
  let current = 0;
  let sent = -1;
  try {
    await session.write(async (context) => {
      const sheets = rewrites.map(({ standing }) => context.workbook.worksheets.getItem(standing.sheet.id));
      for (const [index, batch] of batches.entries()) {
        current = batch.sheet;
        const name = rewrites[current]?.plan.name ?? "";
        options.onProgress(index, batches.length, name);
        if (options.signal.aborted) throw new Cancelled();
        // Before anything is changed: a request that fails half-way leaves what ran before it.
        if (index === 0) setJournal(context, { kind: "refreshing", kort: setOf(rewrites), earlier });
        if (hasFeature("calculationPause")) context.application.suspendApiCalculationUntilNextSync();
        for (const op of batch.ops) {
          const sheet = sheets[op.sheet];
          if (sheet) op.run({ context, sheet, remember: () => undefined });
        }
        if (index === batches.length - 1) setJournal(context, afterRefresh(earlier, setOf(rewrites)));
        sent = current;
        session.count();
        await context.sync();
        if (batches[index + 1]?.sheet !== current) done.push(name);
      }
    });
    if (batches.length > 0) options.onProgress(batches.length, batches.length, rewrites.at(-1)?.plan.name ?? "");
    return { done, stopped: null };
  } catch (error) {
    const half = sent === current && !done.includes(rewrites[current]?.plan.name ?? "") ? rewrites[current] : undefined;
    const later = rewrites.filter((one) => one !== half && !done.includes(one.plan.name)).map(({ plan }) => plan.name);
    const isWhole = half === undefined || (await restoreSheet(half, session));
    // A sheet that is half there stays known, so that a pane that is opened anew offers to refresh it.
    if (isWhole) await keepJournal(done.length === 0 ? earlier : afterRefresh(earlier, setOf(rewrites)), session);
    const messages = [
      error instanceof Cancelled ? tell("stopped") : excelErrorMessage(error),
      ...(half ? [tell(isWhole ? "sheetRestored" : "sheetHalf", { sheet: half.plan.name })] : []),
      ...(later.length > 0 ? [tell("notRefreshed", { sheets: later })] : []),
    ];
    return { done, stopped: { error, messages } };
  }
}

/** What was made before is no longer as it was made; what was broken off elsewhere still is. */
function afterRefresh(earlier: Journal | null, kort: string): Journal | null {
  if (!isBrokenOff(earlier)) return null;
  return earlier.kind === "refreshing" && earlier.kort === kort ? afterRefresh(earlier.earlier, kort) : earlier;
}

/** Short name of the set: keys are "Ommen/formatiematrix". */
function setOf([first]: readonly Rewrite[]): string {
  const key = first?.plan.key ?? "";
  return key.slice(0, key.indexOf("/"));
}
