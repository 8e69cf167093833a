import { takeBack } from "../../../workbook/excel/take-back/take-back";
import { setTableColumns } from "../../../workbook/excel/write/set-table-columns";
import type { WriteOptions } from "../../../workbook/excel/write/write-plan";
import { makePlan } from "../../actions/make-plan";
import type { ActionOutcome } from "../../actions/outcome";
import type { LaidList } from "./laid-list";
import { columnCells, readPlanTable, type PlanTable } from "./read-plan-table";
import type { LoonlijstTexts } from "./texts.nl";

const KEY = "Formatieplaats";

/**
 * Makes the sheets of a list and fills in the plan: both or neither. Only while the plan is as it was shown; what was written can be taken
 * back together. Never throws what the pane cannot tell.
 */
export async function writeList(shown: PlanTable, { plan, changes, tabel }: LaidList, texts: LoonlijstTexts, options: WriteOptions): Promise<ActionOutcome> {
  const now = await readPlanTable(shown.read.kort);
  if (JSON.stringify(now) !== JSON.stringify(shown)) return { action: "make", kind: "refused", sayings: [texts.changed], count: 0, sheets: [], report: null };
  // The sheets alone are no action to take back: the cells belong to it.
  const made = await makePlan(plan, { ...options, journal: { again: null, isPart: true } });
  if (made.report === null || changes.length === 0) return made;
  const filled = await setTableColumns(tabel, KEY, columnCells(shown.tabel, KEY), changes);
  if (filled.kind === "written") {
    const replaced = filled.cells.changes.filter(({ restore }) => typeof restore === "string" && restore.startsWith("=")).map(({ column, row }) => `${String(filled.cells.keys[row] ?? "")} (${column})`);
    return { ...made, sayings: [...made.sayings, texts.written(changes.length), ...(replaced.length > 0 ? [texts.formulasReplaced(replaced)] : [])], report: { ...made.report, cells: filled.cells } };
  }
  const taken = await takeBack(made.report);
  const stands = taken.kind !== "takenBack";
  return { action: "make", kind: filled.kind, sayings: [...filled.messages, ...taken.messages], count: stands ? made.count : 0, sheets: stands ? made.sheets : [], report: stands ? made.report : null };
}
