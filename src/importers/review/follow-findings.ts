/** What becomes of the findings when the user corrects rows or leaves them out: the checks of the tables run again over what is left. */
import type { Bevinding } from "../../model/tabellen";
import { TABLE_CHECKS } from "../checks/table-checks";
import type { Checked } from "../checks/check";
import type { ImportResult } from "../import-result";
import { looseRows } from "./loose-rows";
import { placeLines } from "./place-lines";
import { rowKey, type Review } from "./review";
import { reviewedRows } from "./reviewed-rows";
import { REVIEWED, rowsOf } from "./reviewed-tables";
import { rowLines } from "./row-lines";

/**
 * stands: as it was. changed: still so, with other figures or names. new: of the corrections' making. touched: the reading noticed it at the
 * printed lines, and a row of those lines was changed; whether it still holds the tables do not tell.
 */
export type FindingState = "stands" | "changed" | "new" | "touched";

export interface FollowedFinding {
  readonly bevinding: Bevinding;
  readonly state: FindingState;
}

export interface FollowedFindings {
  /** By weight, new ones first within theirs. */
  readonly open: readonly FollowedFinding[];
  /** What was found when the document was read and is so no more. */
  readonly solved: readonly Bevinding[];
}

const WEIGHT: Readonly<Record<Bevinding["ernst"], number>> = { fout: 0, waarschuwing: 1, info: 2 };
const STATE: Readonly<Record<FindingState, number>> = { new: 0, changed: 1, touched: 1, stands: 1 };

export function followFindings(result: ImportResult, review: Pick<Review, "leftOut" | "corrections">): FollowedFindings {
  if (review.leftOut.size + review.corrections.size === 0) return { open: result.bevindingen.map((bevinding) => ({ bevinding, state: "stands" })), solved: [] };
  const { tabellen: read, totaleFormatie } = result.kader;
  const tabellen = reviewedRows(read, review);
  const before = new Set(check({ tabellen: read, totaleFormatie }).map(keyOf));
  const now = [...check({ tabellen, totaleFormatie }), ...looseRows(read, tabellen)];
  const left = new Map(now.map((bevinding) => [keyOf(bevinding), bevinding]));
  const changedLines = linesOfChanged(result, review);
  const open: FollowedFinding[] = [];
  const gone: Bevinding[] = [];
  for (const bevinding of result.bevindingen) {
    if (!before.has(keyOf(bevinding))) open.push({ bevinding, state: rowLines(bevinding, result).some((line) => changedLines.has(line)) ? "touched" : "stands" });
    else if (left.delete(keyOf(bevinding))) open.push({ bevinding, state: "stands" });
    else gone.push(bevinding);
  }
  const solved = gone.filter((bevinding) => {
    const other = [...left.values()].find((one) => one.code === bevinding.code && sharesLine(one, bevinding));
    if (!other) return true;
    left.delete(keyOf(other));
    open.push({ bevinding: other, state: "changed" });
    return false;
  });
  for (const [key, bevinding] of left) if (!before.has(key)) open.push({ bevinding, state: "new" });
  return { open: open.sort((a, b) => WEIGHT[a.bevinding.ernst] - WEIGHT[b.bevinding.ernst] || STATE[a.state] - STATE[b.state]), solved };
}

const check = (checked: Checked): readonly Bevinding[] => TABLE_CHECKS.flatMap((one) => one(checked));

const keyOf = ({ code, plaats, melding }: Bevinding): string => `${code}\n${plaats}\n${melding}`;

/** The printed lines of the rows that the user changed or left out. */
function linesOfChanged({ kader }: ImportResult, { leftOut, corrections }: Pick<Review, "leftOut" | "corrections">): ReadonlySet<number> {
  return new Set(REVIEWED.flatMap((tabel) => rowsOf(kader.tabellen, tabel).flatMap(({ plaats }, index) => (leftOut.has(rowKey(tabel, index)) || corrections.has(rowKey(tabel, index)) ? placeLines(plaats) : []))));
}

function sharesLine(one: Bevinding, other: Bevinding): boolean {
  const lines = new Set(placeLines(other.plaats));
  return placeLines(one.plaats).some((line) => lines.has(line));
}
