import type { WorkbookPlan } from "../../../model/workbook-plan";
import { besideMade } from "../journal/journal";
import { excelErrorMessage, isCellEditError } from "../excel-error-message";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import { leftOutMessages } from "../features";
import { readSituation } from "../situation/read-situation";
import type { Situation } from "../situation/read-situation";
import { Cancelled } from "../write/cancelled";
import { missingFeatures } from "../write/needed-features";
import { makeStylePool } from "../write/style-pool";
import { writePlan } from "../write/write-plan";
import type { WriteOptions } from "../write/write-plan";
import type { MadeSheet } from "../write/write-report";
import { chooseSheets } from "./choose-sheets";
import type { ChosenSheets } from "./choose-sheets";
import { linkWarnings } from "./link-warnings";
import { readStanding } from "./read-standing";
import type { StandingSheet } from "./read-standing";
import { refreshLayout } from "./refresh-layout";
import type { Renewal, Renewals } from "./renewal";
import type { RefreshReport } from "./refresh-report";
import { remarkWarnings } from "./remark-warnings";
import { rewriteSheets } from "./rewrite-sheets";
import type { Rewrite } from "./rewrite-sheets";
import { tableProblems } from "./table-problems";
import { MOST_LOOKS, readLooks } from "./user-looks";
import { tell, type Message } from "../messages/message";

/**
 * Writes the view sheets of a plan anew, in place, and makes those that are lacking. What the user typed beside and under them stays, and
 * goes along with its row. A sheet that cannot be refreshed without touching the user's cells is left as it is, with a message.
 * @param plan made from the tables as they are now, with the names that the sheets have.
 * @param renewals sheets of which the plan brings what was typed
 */
export async function refreshSheets(plan: WorkbookPlan, options: WriteOptions, renewals: Renewals = new Map()): Promise<RefreshReport> {
  const session = startSession();
  const report = (kind: RefreshReport["kind"], messages: readonly Message[], refreshed: readonly string[] = [], made: readonly MadeSheet[] = []): RefreshReport =>
    ({ kind, messages, refreshed, made, syncs: session.syncs });
  let situation: Situation;
  let chosen: ChosenSheets;
  let standing: readonly StandingSheet[];
  try {
    situation = await readSituation(session);
    chosen = chooseSheets(plan, situation);
    const sheets = chosen.renew.map(({ sheet }) => sheet);
    standing = sheets.length === 0 ? [] : await session.look((context) => readStanding(context, session, sheets));
  } catch (error) {
    return report(isCellEditError(error) ? "refused" : "failed", [excelErrorMessage(error), tell("nothingChanged")]);
  }

  const styles = makeStylePool();
  const problems = [...situation.doubts, ...chosen.problems];
  const layouts = chosen.renew.flatMap(({ plan: sheet }, index): Omit<Rewrite, "looks">[] => {
    const before = standing[index];
    const renewal = renewals.get(sheet.key) ?? null;
    const layout = before && layoutOf(sheet, before, renewal);
    if (!before || !layout || isProblems(layout)) {
      problems.push(...(layout && isProblems(layout) ? layout : []));
      return [];
    }
    return [{ plan: sheet, standing: before, layout, bringsInputs: renewal !== null }];
  });
  let rewrites: readonly Rewrite[];
  let warnings: readonly Message[];
  try {
    ({ rewrites, warnings } = await session.look((context) => readMore(context, session, layouts, situation)));
  } catch (error) {
    return report(isCellEditError(error) ? "refused" : "failed", [excelErrorMessage(error), tell("nothingChanged")]);
  }
  if (rewrites.length === 0 && chosen.make.length === 0) return report("refused", [...problems, tell("nothingChanged")]);

  const added = await makeLacking(plan, chosen, situation, options);
  for (let sync = 0; sync < added.syncs; sync++) session.count();
  if (added.kind !== "written") return report(added.kind, [...added.messages, ...problems], [], added.sheets);

  const { done, stopped } = await rewriteSheets(rewrites, besideMade(situation.journal, added.sheets.map(({ id }) => id)), session, styles, options);
  const messages = [
    ...(done.length > 0 ? [tell("sheetsRefreshed", { sheets: done })] : []), ...added.messages, ...(stopped?.messages ?? []), ...problems, ...(done.length > 0 ? warnings : []),
    ...(done.length > 0 ? leftOutMessages(missingFeatures(rewrites.map((one) => one.plan), styles)) : []),
  ];
  if (stopped) return report(stopped.error instanceof Cancelled ? "cancelled" : "failed", messages, done, added.sheets);
  return report(problems.length > 0 ? "partly" : "refreshed", messages, done, added.sheets);
}

/** What is needed beside the layouts: looks of the user's cells that move, and formulas elsewhere that will not follow. */
async function readMore(
  context: Excel.RequestContext, session: ExcelSession, layouts: readonly Omit<Rewrite, "looks">[], situation: Situation,
): Promise<{ readonly rewrites: readonly Rewrite[]; readonly warnings: readonly Message[] }> {
  const looks = await readLooks(context, session, layouts.map(({ standing, layout }) => ({ sheetId: standing.sheet.id, moves: layout.moves })));
  const shifted = layouts.filter(({ layout }) => layout.shifts).map(({ plan }) => plan.name);
  const left = layouts.filter(({ layout }) => layout.moves.length > MOST_LOOKS).map(({ plan }) => tell("looksLeft", { sheet: plan.name }));
  const links = await linkWarnings(context, session, shifted, situation.own.map(({ id }) => id));
  const remarks = layouts.flatMap(({ standing, layout }) => remarkWarnings(standing, layout));
  return { rewrites: layouts.map((layout, index) => ({ ...layout, looks: looks[index] ?? new Map() })), warnings: [...left, ...remarks, ...links] };
}

function layoutOf(plan: Parameters<typeof refreshLayout>[0], standing: StandingSheet, renewal: Renewal | null): ReturnType<typeof refreshLayout> {
  if (standing.tooBig) return [tell("sheetTooFull", { sheet: plan.name })];
  const layout = refreshLayout(plan, standing.sheet.marker, standing.cells, renewal);
  if (isProblems(layout)) return layout;
  const tables = tableProblems(standing, layout);
  return tables.length > 0 ? tables : layout;
}

function isProblems(layout: ReturnType<typeof refreshLayout>): layout is readonly Message[] {
  return Array.isArray(layout);
}

/** New sheets come first, because the others may speak of them; names that are there already stay as they are. */
async function makeLacking(plan: WorkbookPlan, chosen: ChosenSheets, situation: Situation, options: WriteOptions): ReturnType<typeof writePlan> {
  if (chosen.make.length === 0) return { kind: "written", messages: [], sheets: [], names: [], syncs: 0 };
  const taken = new Set(situation.taken.names.map((name) => name.toLowerCase()));
  return writePlan({ ...plan, sheets: chosen.make, names: plan.names.filter(({ name }) => !taken.has(name.toLowerCase())) }, { ...options, journal: { again: null } });
}
