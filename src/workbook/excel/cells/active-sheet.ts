import { startSession } from "../excel-session";

/** The tab name of the sheet that the user looks at. @throws what Office.js throws */
export function activeSheet(): Promise<string> {
  const session = startSession();
  return session.look(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    session.count();
    await context.sync();
    return sheet.name;
  });
}
