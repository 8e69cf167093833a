import { DEFAULT_PRINT } from "../../../model/book";
import type { PrintPlan } from "../../../model/workbook-plan";
import type { XmlElement } from "./xml-tree";

/** Orientation, pages and breaks of a sheet; area and titles are names of the workbook. */
export function readPrint(sheet: XmlElement): PrintPlan {
  const setup = sheet.child("pageSetup");
  const fits = sheet.at("sheetPr", "pageSetUpPr")?.flag("fitToPage") ?? false;
  const tall = setup?.number("fitToHeight") ?? 1;
  return {
    ...DEFAULT_PRINT,
    orientation: setup?.attribute("orientation") === "landscape" ? "landscape" : "portrait",
    pagesTall: fits && tall > 0 ? tall : null,
    // A break lies under a row; the plan names the row below it.
    breaks: (sheet.child("rowBreaks")?.all("brk") ?? []).flatMap((brk) => (brk.flag("man") ? [(brk.number("id") ?? 0) + 1] : [])),
  };
}
