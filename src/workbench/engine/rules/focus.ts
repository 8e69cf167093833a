import { ExcelError, type ExcelErrorCode } from "../excel-error";

/**
 * Calls that fail while another workbook is in front, by wire name, with the error of each (Windows and Mac).
 * learn.microsoft.com, "Troubleshooting Excel add-ins", API limitations when the active workbook switches.
 */
const NEED_FOCUS: Readonly<Record<string, ExcelErrorCode>> = {
  "Range.Select": "GeneralException", "Workbook.GetActiveCell": "InvalidSelection", "Workbook.GetSelectedRange": "InvalidSelection", "Workbook.GetSelectedRanges": "InvalidSelection",
  "Worksheet.Activate": "GeneralException", "Worksheet.Delete": "InvalidSelection", "Worksheet.Gridlines": "GeneralException", "Worksheet.Headings": "GeneralException",
  "WorksheetCollection.Add": "GeneralException", "WorksheetFreezePanes.FreezeAt": "GeneralException", "WorksheetFreezePanes.FreezeColumns": "GeneralException",
  "WorksheetFreezePanes.FreezeRows": "GeneralException", "WorksheetFreezePanes.GetLocationOrNullObject": "GeneralException", "WorksheetFreezePanes.Unfreeze": "GeneralException",
};

/** @param member "Worksheet.Delete", called or assigned @throws ExcelError when it needs the workbook in front */
export function refuseWithoutFocus(member: string): void {
  const code = NEED_FOCUS[member];
  if (code) throw new ExcelError(code, "another workbook is in front");
}
