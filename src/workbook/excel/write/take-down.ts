/** Takes away what a write began: what it made, and nothing else. */
import type { SheetPlan } from "../../../model/workbook-plan";
import type { ExcelSession } from "../excel-session";
import { askMarkerName, readMarkerName } from "../situation/marker-name";

export interface Begun {
  /** Sheets that were there before; never touched. */
  readonly sheetIds: readonly string[];
  readonly sheets: readonly SheetPlan[];
  /** Defined names that the write may have added. */
  readonly names: readonly string[];
  /** Whether an empty sheet under a planned name that carries no marker is ours: not when adding it failed because another was faster. */
  readonly ownsUnmarked: boolean;
}

/** What could not be taken away. */
export interface Standing {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/**
 * Deletes the new sheets that carry our marker under their planned name, or are still empty where the marker was not reached, and the
 * new names. A sheet that another made under the same name meanwhile stays.
 * Tried twice, because what made the write fail may have passed. @throws never.
 */
export async function takeDown(begun: Begun, session: ExcelSession): Promise<Standing> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await session.write((context) => deleteBegun(begun, context, session));
      return { sheets: [], names: [] };
    } catch {
      // The second attempt follows, or the last look below.
    }
  }
  return standing(begun, session);
}

async function deleteBegun(begun: Begun, context: Excel.RequestContext, session: ExcelSession): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  const added = begun.names.map((name) => names.getItemOrNullObject(name));
  for (const name of added) name.load("name");
  session.count();
  await context.sync();

  const candidates = worksheets.items.flatMap((sheet) => {
    const plan = begun.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    if (!plan || begun.sheetIds.includes(sheet.id)) return [];
    const marker = askMarkerName(sheet);
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load("address");
    return [{ plan, sheet, marker, used }];
  });
  if (candidates.length === 0 && added.every((name) => name.isNullObject)) return;
  session.count();
  await context.sync();

  for (const { plan, sheet, marker, used } of candidates) {
    const found = readMarkerName(marker);
    if (found ? found.key === plan.key : begun.ownsUnmarked && used.isNullObject) sheet.delete();
  }
  for (const name of added) if (!name.isNullObject) name.delete();
  session.count();
  await context.sync();
}

/** What stands after all; when even looking fails, everything that may. */
async function standing(begun: Begun, session: ExcelSession): Promise<Standing> {
  try {
    return await session.look(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id,items/name");
      const added = begun.names.map((name) => names.getItemOrNullObject(name));
      for (const name of added) name.load("name");
      session.count();
      await context.sync();
      const planned = begun.sheets.map(({ name }) => name.toLowerCase());
      return {
        sheets: worksheets.items.filter(({ id, name }) => !begun.sheetIds.includes(id) && planned.includes(name.toLowerCase())).map(({ name }) => name),
        names: added.filter((name) => !name.isNullObject).map((name) => name.name),
      };
    });
  } catch {
    return { sheets: begun.sheets.map(({ name }) => name), names: begun.names };
  }
}
