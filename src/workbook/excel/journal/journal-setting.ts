import type { ExcelSession } from "../excel-session";
import { journalText, readJournal, type Journal } from "./journal";

const SETTING = "Functieboek.actie";

/** Writes the journal with the next sync; null empties it. */
export function setJournal(context: Excel.RequestContext, journal: Journal | null): void {
  context.workbook.settings.add(SETTING, journal === null ? "" : journalText(journal));
}

/** Asks for the journal with the next sync; readJournalSetting reads it after that. */
export function askJournal(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load("value");
  return setting;
}

/** null when the workbook has none, or one that cannot be read. */
export function readJournalSetting(setting: Excel.Setting): Journal | null {
  return setting.isNullObject ? null : readJournal(setting.value);
}

/** Writes the journal now. What it tells of stands all the same when that fails, so that a failure is not told. Never throws. */
export async function keepJournal(journal: Journal | null, session: ExcelSession): Promise<void> {
  try {
    await session.write(async (context) => {
      setJournal(context, journal);
      session.count();
      await context.sync();
    });
  } catch {
    // The pane that made it still knows; one that is opened anew offers less.
  }
}
