/** Shows a sheet of the open workbook. @returns false when it is not there, is hidden, or Excel will not change sheets now */
export async function goToSheet(name: string): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
      sheet.activate();
      await context.sync();
      return true;
    });
  } catch {
    // Another workbook has the focus, or a cell is being edited: nothing is lost, the user can click the tab.
    return false;
  }
}
