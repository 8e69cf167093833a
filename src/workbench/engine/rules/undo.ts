/**
 * Calls after which the user can no longer undo what was done before, by wire name.
 * learn.microsoft.com, "Undo support with the Excel JavaScript API", unsupported APIs: in Excel on the web, on the desktop, or on both.
 */
export type UndoLoss = "web" | "desktop" | "everywhere";

const PROPERTIES = ["Author", "Category", "Comments", "Company", "Keywords", "Manager", "RevisionNumber", "Subject", "Title"] as const;

const LOSSES: Readonly<Record<string, UndoLoss>> = {
  ...Object.fromEntries(PROPERTIES.map((name) => [`DocumentProperties.${name}`, "web" as const])),
  "NamedItem.Comment": "web",
  "Workbook.Close": "everywhere", "Workbook.Save": "everywhere", "Workbook.InsertWorksheetsFromBase64": "everywhere",
  "WorkbookProtection.Protect": "everywhere", "WorkbookProtection.Unprotect": "everywhere",
  "Worksheet.Copy": "everywhere", "Worksheet.Delete": "everywhere", "Worksheet.StandardWidth": "web",
  "Worksheet.Name": "desktop", "Worksheet.Position": "desktop", "Worksheet.Visibility": "desktop",
  "WorksheetProtection.Protect": "everywhere", "WorksheetProtection.Unprotect": "everywhere",
};

/** @param member "Worksheet.Delete", called or assigned. */
export function undoLoss(member: string): UndoLoss | null {
  return LOSSES[member] ?? null;
}
