import type { TaskId } from "../shell/task";
import { recall, type Interrupted } from "../../workbook/excel/journal/recall";
import { readSituation, type Situation } from "../../workbook/excel/situation/read-situation";
import type { WriteReport } from "../../workbook/excel/write/write-report";

/** A set of sheets that the add-in made in this workbook: of one framework, or by a task of its own. */
export interface StandingSet {
  /** Short name: tables are `<kort>_<Tabel>`. */
  readonly kort: string;
  /** Plan key -> tab name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The task that keeps this set up; null for the tables and views of a framework. */
  readonly task: TaskId | null;
}

/** Keys of sheets that only a task makes. */
const OF_TASK: readonly (readonly [RegExp, TaskId])[] = [[/^[^/]+\/(medewerkers|medewerkerslijst|kloof|gids|hr)(\/|$)/, "gesprekken"]];

export interface Standing {
  readonly situation: Situation;
  readonly sets: readonly StandingSet[];
  /** The last write that can be taken back, also when another pane made it. */
  readonly made: WriteReport | null;
  /** What was broken off; its sheets are in no set. */
  readonly interrupted: Interrupted | null;
}

/** What stands in the workbook. @throws what Office.js throws */
export async function readStanding(): Promise<Standing> {
  const situation = await readSituation();
  const recalled = recall(situation);
  const begun = recalled.interrupted?.kind === "making" ? recalled.interrupted.sheets.map(({ id }) => id) : [];
  const sets = new Map<string, Map<string, string>>();
  for (const { id, marker, name } of situation.own) {
    // The sheet 'Vastgezet' is ours, but of no framework.
    if (!marker.key.includes("/") || begun.includes(id)) continue;
    const kort = marker.key.slice(0, marker.key.indexOf("/"));
    const sheets = sets.get(kort) ?? new Map<string, string>();
    sheets.set(marker.key, name);
    sets.set(kort, sheets);
  }
  return { situation, sets: [...sets].map(([kort, sheets]) => ({ kort, sheets, task: taskOf(sheets) })), ...recalled };
}

function taskOf(sheets: ReadonlyMap<string, string>): TaskId | null {
  return OF_TASK.find(([pattern]) => [...sheets.keys()].some((key) => pattern.test(key)))?.[1] ?? null;
}
