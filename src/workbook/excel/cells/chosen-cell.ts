import { hasFeature } from "../features";

/** The cell that the user works in. Before ExcelApi 1.7 the first of those that are selected: the same one where only one is. */
export function chosenCell({ workbook }: Excel.RequestContext): Excel.Range {
  return hasFeature("activeCell") ? workbook.getActiveCell() : workbook.getSelectedRange().getCell(0, 0);
}
