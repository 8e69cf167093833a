import type { SheetPlan, WorkbookPlan } from "../../../model/workbook-plan";
import type { Situation } from "../situation/read-situation";
import type { MarkedSheet } from "../situation/own-sheets";
import { tell, type Message } from "../messages/message";

/** What is to be done with each sheet of a plan. */
export interface ChosenSheets {
  /** Sheets that are there and ours. */
  readonly renew: readonly { readonly plan: SheetPlan; readonly sheet: MarkedSheet }[];
  /** Sheets that the workbook does not have. */
  readonly make: readonly SheetPlan[];
  /** On sheets that cannot be done. */
  readonly problems: readonly Message[];
}

/**
 * A sheet with tables of the plan holds the user's data and is left alone when it is there: the tables are what a refresh reads, not what
 * it writes.
 */
export function chooseSheets(plan: WorkbookPlan, situation: Situation): ChosenSheets {
  const renew: { plan: SheetPlan; sheet: MarkedSheet }[] = [];
  const make: SheetPlan[] = [];
  const problems: Message[] = [];
  for (const sheet of plan.sheets) {
    const own = situation.own.find(({ marker }) => marker.key === sheet.key);
    const named = situation.taken.sheets.find((name) => name.toLowerCase() === sheet.name.toLowerCase());
    if (own && sheet.tables.length > 0) continue;
    if (own?.isProtected) problems.push(tell("sheetProtected", { sheet: own.name }));
    else if (own && own.name !== sheet.name) problems.push(tell("sheetUnderOtherName", { sheet: own.name, planned: sheet.name }));
    else if (own) renew.push({ plan: sheet, sheet: own });
    else if (named !== undefined) problems.push(tell("sheetNotOurs", { sheet: named }));
    else make.push(sheet);
  }
  return { renew, make, problems };
}
