import { highestExcelApi } from "../features";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import { askJournal, readJournalSetting } from "../journal/journal-setting";
import type { Journal } from "../journal/journal";
import { askMarkerName, readMarkerName } from "./marker-name";
import { ownSheets } from "./own-sheets";
import type { MarkedSheet, OwnSheets } from "./own-sheets";
import { askTaken } from "./taken-before";
import type { TakenBefore } from "./taken-before";

/** What a generator and the pane must know of the open workbook before anything is made. */
export interface Situation extends TakenBefore, OwnSheets {
  /** The highest ExcelApi that this Excel supports, such as "1.15". */
  readonly excelApi: string;
  /** What the last action of the add-in wrote here; null when that is not known. */
  readonly journal: Journal | null;
}

/** Reads the situation in two requests. @throws what Office.js throws; excelErrorSentence makes a sentence of it. */
export function readSituation(session: ExcelSession = startSession()): Promise<Situation> {
  return session.look(async (context) => {
    const taken = askTaken(context);
    const { worksheets } = context.workbook;
    session.count();
    await context.sync();

    const journal = askJournal(context);
    const asked = worksheets.items.map((sheet) => ({ sheet, marker: askMarkerName(sheet) }));
    session.count();
    await context.sync();

    const marked = asked.flatMap(({ sheet, marker }): MarkedSheet[] => {
      const found = readMarkerName(marker);
      return found ? [{ id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected, marker: found }] : [];
    });
    return { ...taken(), ...ownSheets(marked), excelApi: highestExcelApi(), journal: readJournalSetting(journal) };
  });
}
