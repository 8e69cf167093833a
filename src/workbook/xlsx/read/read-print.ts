import { DEFAULT_PRINT } from "../../../model/book";
import type { PrintPlan } from "../../../model/workbook-plan";
import type { XmlElement } from "./xml-tree";

const A3 = 8;

/** Orientation, paper, pages and breaks of a sheet; area and titles are names of the workbook. */
export function readPrint(sheet: XmlElement): PrintPlan {
  const setup = sheet.child("pageSetup");
  const fits = sheet.at("sheetPr", "pageSetUpPr")?.flag("fitToPage") ?? false;
  const tall = setup?.number("fitToHeight") ?? 1;
  const wide = setup?.number("fitToWidth") ?? 1;
  return {
    ...DEFAULT_PRINT,
    orientation: setup?.attribute("orientation") === "landscape" ? "landscape" : "portrait",
    ...(setup?.number("paperSize") === A3 ? { paper: "A3" } : {}),
    ...(fits && wide > 1 ? { pagesWide: wide } : {}),
    pagesTall: fits && tall > 0 ? tall : null,
    // A break lies under a row; the plan names the row below it.
    breaks: (sheet.child("rowBreaks")?.all("brk") ?? []).flatMap((brk) => (brk.flag("man") ? [(brk.number("id") ?? 0) + 1] : [])),
  };
}
