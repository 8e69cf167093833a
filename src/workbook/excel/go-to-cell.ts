/** Shows a cell of the open workbook and selects it. @returns false when the sheet is not there, is hidden, or Excel will not go there now */
export async function goToCell(sheetName: string, address: string): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
      return true;
    });
  } catch {
    // A cell is being edited, or another workbook has the focus: nothing is lost.
    return false;
  }
}
