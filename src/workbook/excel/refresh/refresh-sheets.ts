import type { WorkbookPlan } from "../../../model/workbook-plan";
import { excelErrorSentence, isCellEditError } from "../excel-error-sentence";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import { leftOutSentences } from "../features";
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
import type { RefreshReport } from "./refresh-report";
import { rewriteSheets } from "./rewrite-sheets";
import type { Rewrite } from "./rewrite-sheets";
import { tableProblems } from "./table-problems";
import { MOST_LOOKS, readLooks } from "./user-looks";

/**
 * Writes the view sheets of a plan anew, in place, and makes those that are lacking. What the user typed beside and under them stays, and
 * goes along with its row. A sheet that cannot be refreshed without touching the user's cells is left as it is, with a sentence.
 * @param plan made from the tables as they are now, with the names that the sheets have.
 */
export async function refreshSheets(plan: WorkbookPlan, options: WriteOptions): Promise<RefreshReport> {
  const session = startSession();
  const report = (kind: RefreshReport["kind"], sentences: readonly string[], refreshed: readonly string[] = [], made: readonly MadeSheet[] = []): RefreshReport =>
    ({ kind, sentences, refreshed, made, syncs: session.syncs });
  let situation: Situation;
  let chosen: ChosenSheets;
  let standing: readonly StandingSheet[];
  try {
    situation = await readSituation(session);
    chosen = chooseSheets(plan, situation);
    const sheets = chosen.renew.map(({ sheet }) => sheet);
    standing = sheets.length === 0 ? [] : await session.look((context) => readStanding(context, session, sheets));
  } catch (error) {
    return report(isCellEditError(error) ? "refused" : "failed", [excelErrorSentence(error), NOTHING_CHANGED]);
  }

  const styles = makeStylePool();
  const problems = [...situation.doubts, ...chosen.problems];
  const layouts = chosen.renew.flatMap(({ plan: sheet }, index): Omit<Rewrite, "looks">[] => {
    const before = standing[index];
    const layout = before && layoutOf(sheet, before);
    if (!before || !layout || isProblems(layout)) {
      problems.push(...(layout && isProblems(layout) ? layout : []));
      return [];
    }
    return [{ plan: sheet, standing: before, layout }];
  });
  let rewrites: readonly Rewrite[];
  let warnings: readonly string[];
  try {
    ({ rewrites, warnings } = await session.look((context) => readMore(context, session, layouts, situation)));
  } catch (error) {
    return report(isCellEditError(error) ? "refused" : "failed", [excelErrorSentence(error), NOTHING_CHANGED]);
  }
  if (rewrites.length === 0 && chosen.make.length === 0) return report("refused", [...problems, NOTHING_CHANGED]);

  const added = await makeLacking(plan, chosen, situation, options);
  for (let sync = 0; sync < added.syncs; sync++) session.count();
  if (added.kind !== "written") return report(added.kind, [...added.sentences, ...problems], [], added.sheets);

  const { done, stopped } = await rewriteSheets(rewrites, session, styles, options);
  const sentences = [
    ...(done.length > 0 ? [doneSentence(done)] : []), ...added.sentences, ...(stopped?.sentences ?? []), ...problems, ...(done.length > 0 ? warnings : []),
    ...(done.length > 0 ? leftOutSentences(missingFeatures(rewrites.map((one) => one.plan), styles)) : []),
  ];
  if (stopped) return report(stopped.error instanceof Cancelled ? "cancelled" : "failed", sentences, done, added.sheets);
  return report(problems.length > 0 ? "partly" : "refreshed", sentences, done, added.sheets);
}

/** A longer list says less than its length. */
const MOST_NAMED = 6;

function doneSentence(names: readonly string[]): string {
  return names.length > MOST_NAMED ? `${names.length} bladen zijn vernieuwd.` : `Vernieuwd: ${names.map((name) => `'${name}'`).join(", ")}.`;
}

const NOTHING_CHANGED = "Er is niets gewijzigd.";

/** What is needed beside the layouts: looks of the user's cells that move, and formulas elsewhere that will not follow. */
async function readMore(
  context: Excel.RequestContext, session: ExcelSession, layouts: readonly Omit<Rewrite, "looks">[], situation: Situation,
): Promise<{ readonly rewrites: readonly Rewrite[]; readonly warnings: readonly string[] }> {
  const looks = await readLooks(context, session, layouts.map(({ standing, layout }) => ({ sheetId: standing.sheet.id, moves: layout.moves })));
  const shifted = layouts.filter(({ layout }) => layout.shifts).map(({ plan }) => plan.name);
  const left = layouts.filter(({ layout }) => layout.moves.length > MOST_LOOKS).map(({ plan }) => `Op blad '${plan.name}' zijn zo veel eigen cellen verschoven dat kleuren en lettertype niet overal mee zijn gegaan.`);
  const links = await linkWarnings(context, session, shifted, situation.own.map(({ id }) => id));
  return { rewrites: layouts.map((layout, index) => ({ ...layout, looks: looks[index] ?? new Map() })), warnings: [...left, ...links] };
}

function layoutOf(plan: Parameters<typeof refreshLayout>[0], standing: StandingSheet): ReturnType<typeof refreshLayout> {
  if (standing.tooBig) return [`Het blad '${plan.name}' heeft te veel gevulde cellen om het te kunnen vernieuwen. Zet eigen gegevens op een ander blad.`];
  const layout = refreshLayout(plan, standing.sheet.marker, standing.cells);
  if (isProblems(layout)) return layout;
  const tables = tableProblems(standing, layout);
  return tables.length > 0 ? tables : layout;
}

function isProblems(layout: ReturnType<typeof refreshLayout>): layout is readonly string[] {
  return Array.isArray(layout);
}

/** New sheets come first, because the others may speak of them; names that are there already stay as they are. */
async function makeLacking(plan: WorkbookPlan, chosen: ChosenSheets, situation: Situation, options: WriteOptions): ReturnType<typeof writePlan> {
  if (chosen.make.length === 0) return { kind: "written", sentences: [], sheets: [], names: [], syncs: 0 };
  const taken = new Set(situation.taken.names.map((name) => name.toLowerCase()));
  return writePlan({ ...plan, sheets: chosen.make, names: plan.names.filter(({ name }) => !taken.has(name.toLowerCase())) }, options);
}
