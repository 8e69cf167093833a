import type { WorkbookPlan } from "../../../model/workbook-plan";
import { excelErrorSentence, isCellEditError, isNameTakenError } from "../excel-error-sentence";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import { leftOutSentences } from "../features";
import { missingFeatures } from "./needed-features";
import { planObstacles } from "./plan-obstacles";
import { askTaken } from "../situation/taken-before";
import { makeStylePool } from "./style-pool";
import { takeDown } from "./take-down";
import type { Begun } from "./take-down";
import { writeSheets } from "./write-sheets";
import type { MadeSheet, WriteReport } from "./write-report";
import { Cancelled } from "./cancelled";

export interface WriteOptions {
  /** After every request: how many of how many are done, and the tab name of the sheet at hand. */
  readonly onProgress: (done: number, total: number, sheetName: string) => void;
  /** Heard between requests. */
  readonly signal: AbortSignal;
}

/**
 * Writes a plan into the open workbook: looks first and refuses what cannot be written, then makes the sheets. On a failure or a cancel
 * what was begun is taken away again, and the report says what stands. Never throws.
 */
export async function writePlan(plan: WorkbookPlan, options: WriteOptions): Promise<WriteReport> {
  const session = startSession();
  const report = (kind: WriteReport["kind"], sentences: readonly string[], sheets: readonly MadeSheet[] = [], names: readonly string[] = []): WriteReport =>
    ({ kind, sentences, sheets, names, syncs: session.syncs });
  let begun: Omit<Begun, "ownsUnmarked">;
  try {
    const before = await session.look(async (context) => {
      const taken = askTaken(context);
      session.count();
      await context.sync();
      return taken();
    });
    const obstacles = planObstacles(plan, before.taken, before.structureProtected);
    if (obstacles.length > 0) return report("refused", [...obstacles, NOTHING_WRITTEN]);
    if (options.signal.aborted) return report("cancelled", ["Gestopt voordat er iets was geschreven."]);
    begun = { sheetIds: before.sheetIds, sheets: plan.sheets, names: plan.names.map(({ name }) => name) };
  } catch (error) {
    return report(isCellEditError(error) ? "refused" : "failed", [excelErrorSentence(error), NOTHING_WRITTEN]);
  }
  try {
    const styles = makeStylePool();
    const sheets = await writeSheets(plan, session, styles, options);
    return report("written", [doneSentence(plan), ...leftOutSentences(missingFeatures(plan.sheets, styles))], sheets, begun.names);
  } catch (error) {
    const [first, kind] = error instanceof Cancelled ? ["Gestopt op uw verzoek.", "cancelled" as const] : [excelErrorSentence(error), "failed" as const];
    return afterTakeDown({ ...begun, ownsUnmarked: !isNameTakenError(error) }, session, (sentences, sheets, names) => report(kind, [first, ...sentences], sheets, names));
  }
}

/** A longer list says less than its length. */
const MOST_NAMED = 6;

const NOTHING_WRITTEN = "Er is niets geschreven.";

function doneSentence(plan: WorkbookPlan): string {
  const names = plan.sheets.map(({ name }) => `'${name}'`).join(", ");
  if (plan.sheets.length === 1) return `Het blad ${names} is gemaakt.`;
  return `${plan.sheets.length} bladen zijn gemaakt${plan.sheets.length > MOST_NAMED ? "" : `: ${names}`}.`;
}

type Finish = (sentences: readonly string[], sheets: readonly MadeSheet[], names: readonly string[]) => WriteReport;

async function afterTakeDown(begun: Begun, session: ExcelSession, finish: Finish): Promise<WriteReport> {
  const stands = await takeDown(begun, session);
  if (stands.sheets.length === 0 && stands.names.length === 0) {
    return finish(["Wat al was geschreven, is weer weggehaald; de werkmap is zoals ervoor. De lijst van Excel met stappen om ongedaan te maken kan leeg zijn."], [], []);
  }
  const left = [...stands.sheets.map((name) => `het blad '${name}'`), ...stands.names.map((name) => `de naam '${name}'`)].join(", ");
  const sheets = begun.sheets.filter(({ name }) => stands.sheets.some((standing) => standing.toLowerCase() === name.toLowerCase()));
  return finish(
    [`Weghalen van wat al was geschreven is niet gelukt. Dit staat er mogelijk nog, en kan onvolledig zijn: ${left}. U kunt het zelf verwijderen.`],
    sheets.map(({ key, name }) => ({ id: "", key, name, extent: [], print: "", formulas: [], tables: [], charts: 0 })),
    stands.names,
  );
}
