import { clearPlaces } from "../../../workbook/excel/write/clear-places";
import type { ActionOutcome } from "../../actions/outcome";
import { nameColumns, type NameColumn } from "./name-columns";
import type { NamenTexts } from "./texts.nl";

/** Empties just the cells that the user saw; when they are no longer what he saw, nothing. @throws what Office.js throws; then nothing was emptied */
export async function emptyNames(kort: string, shown: readonly NameColumn[], texts: NamenTexts): Promise<ActionOutcome> {
  const now = (await nameColumns(kort)) ?? [];
  const isSame = shown.every((column) => now.some((one) => JSON.stringify(one) === JSON.stringify(column)));
  if (!isSame) return { action: "refresh", kind: "refused", sayings: [texts.changed], count: 0, sheets: [], report: null };
  await clearPlaces(shown.flatMap(({ places }) => places));
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  // The first saying of a success is said by the pane itself.
  return { action: "refresh", kind: "written", sayings: ["", texts.emptied(shown.reduce((sum, { count }) => sum + count, 0)), texts.versions], count: sheets.length, sheets, report: null };
}
