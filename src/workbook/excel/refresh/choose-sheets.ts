import type { SheetPlan, WorkbookPlan } from "../../../model/workbook-plan";
import type { Situation } from "../situation/read-situation";
import type { MarkedSheet } from "../situation/own-sheets";

/** What is to be done with each sheet of a plan. */
export interface ChosenSheets {
  /** Sheets that are there and ours. */
  readonly renew: readonly { readonly plan: SheetPlan; readonly sheet: MarkedSheet }[];
  /** Sheets that the workbook does not have. */
  readonly make: readonly SheetPlan[];
  /** Dutch sentences on sheets that cannot be done. */
  readonly problems: readonly string[];
}

/**
 * A sheet with tables of the plan holds the user's data and is left alone when it is there: the tables are what a refresh reads, not what
 * it writes.
 */
export function chooseSheets(plan: WorkbookPlan, situation: Situation): ChosenSheets {
  const renew: { plan: SheetPlan; sheet: MarkedSheet }[] = [];
  const make: SheetPlan[] = [];
  const problems: string[] = [];
  for (const sheet of plan.sheets) {
    const own = situation.own.find(({ marker }) => marker.key === sheet.key);
    const named = situation.taken.sheets.find((name) => name.toLowerCase() === sheet.name.toLowerCase());
    if (own && sheet.tables.length > 0) continue;
    if (own?.isProtected) problems.push(`Het blad '${own.name}' is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en vernieuw opnieuw.`);
    else if (own && own.name !== sheet.name) problems.push(`Het blad '${own.name}' zou als '${sheet.name}' vernieuwd worden; dat gaat niet samen.`);
    else if (own) renew.push({ plan: sheet, sheet: own });
    else if (named !== undefined) problems.push(`Het blad '${named}' is niet als blad van de invoegtoepassing te herkennen en blijft zoals het is.`);
    else make.push(sheet);
  }
  return { renew, make, problems };
}
