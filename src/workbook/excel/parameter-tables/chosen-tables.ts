/**
 * Which tables of the user's own workbook hold as salary table and conversietabel, and from when: in the add-in's own settings of the
 * workbook, so that the choice travels with it. The name of a table and a date, nothing else.
 */
import { startSession } from "../excel-session";

const SETTING = "Functieboek.tabellen";

export interface ChosenTable {
  /** Name of the Excel Table. */
  readonly tabel: string;
  /** First day on which it holds, "2027-01-01"; "" while the user has not said: then it is not used. */
  readonly datum: string;
}

export interface ChosenTables {
  readonly salaris: ChosenTable | null;
  readonly conversie: ChosenTable | null;
}

export const NO_TABLES: ChosenTables = { salaris: null, conversie: null };

/** @throws what Office.js throws */
export function readChosenTables(): Promise<ChosenTables> {
  const session = startSession();
  return session.look(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    session.count();
    await context.sync();
    return setting.isNullObject ? NO_TABLES : tablesOf(setting.value);
  });
}

/** Keeps the choice; none leaves nothing behind. @throws what Office.js throws */
export function keepChosenTables(chosen: ChosenTables): Promise<void> {
  const session = startSession();
  return session.write(async (context) => {
    const { settings } = context.workbook;
    if (chosen.salaris || chosen.conversie) settings.add(SETTING, JSON.stringify(chosen));
    else {
      const setting = settings.getItemOrNullObject(SETTING);
      session.count();
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    }
    session.count();
    await context.sync();
  });
}

/** What another version wrote, or what is none of ours, counts as no choice. */
function tablesOf(text: unknown): ChosenTables {
  try {
    const found = JSON.parse(String(text)) as Readonly<Record<string, unknown>> | null;
    return { salaris: tableOf(found?.["salaris"]), conversie: tableOf(found?.["conversie"]) };
  } catch {
    return NO_TABLES;
  }
}

function tableOf(found: unknown): ChosenTable | null {
  if (typeof found !== "object" || found === null) return null;
  const { tabel, datum } = found as Record<string, unknown>;
  return typeof tabel === "string" && typeof datum === "string" ? { tabel, datum } : null;
}
