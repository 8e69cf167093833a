import type { SheetPlan } from "../../../model/workbook-plan";
import { hasFeature } from "../features";
import type { Feature } from "../features";
import type { StylePool } from "./style-pool";

/** Features that these sheets ask for and this Excel does not have. */
export function missingFeatures(sheets: readonly SheetPlan[], styles: StylePool): readonly Feature[] {
  const asked = new Set<Feature>();
  for (const sheet of sheets) {
    asked.add("tabColor").add("pageLayout");
    if (sheet.conditionalFormats.length > 0) asked.add("conditionalFormats");
    if (sheet.validations.length > 0) asked.add("validation");
    if (sheet.charts.length > 0) asked.add("charts");
    if (sheet.freeze.rows > 0 || sheet.freeze.columns > 0) asked.add("freeze");
    if ((sheet.columnGroups ?? []).length > 0) asked.add("columnGroups");
    if (!sheet.gridlines) asked.add("gridlines");
    for (const cell of sheet.blocks.flatMap((block) => block.rows.flat())) {
      if (cell?.link) asked.add("links");
      if (cell && styles(cell).rotation !== 0) asked.add("turnedText");
    }
  }
  return [...asked].filter((feature) => !hasFeature(feature)).sort();
}
