import { plankey } from "../../model/formatieplan/namen";
import type { Bevinding } from "../../model/tabellen";
import { leesBevindingen } from "../../rules/plan-lezen/lees-bevindingen";
import { readPlaces } from "../../workbook/excel/read/read-places";
import type { StandingSet } from "./standing";

/** Columns A to J hold a check or a finding; a plan has some fifty checks, a source seldom more than a hundred findings. */
const FOOT = { top: 1, bottom: 800, left: 1, right: 10 };

/** The findings of the source that the sheet Controles of a plan shows; none when that sheet is gone. @throws what Office.js throws */
export async function bevindingenOfPlan({ kort, sheets }: StandingSet): Promise<readonly Bevinding[]> {
  const sheet = sheets.get(plankey(kort, "controles"));
  if (sheet === undefined) return [];
  const [rows = []] = await readPlaces([{ sheet, rect: FOOT }], "values");
  return leesBevindingen(rows);
}
