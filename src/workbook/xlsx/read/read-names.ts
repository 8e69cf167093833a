import type { Book, BookName } from "../../../model/book";
import type { PrintPlan } from "../../../model/workbook-plan";
import { fromFileFormula } from "../file-formula";
import { readReference } from "../sheet-reference";
import { unescapeText } from "./escaped-text";
import type { Losses } from "./losses";
import type { XmlElement } from "./xml-tree";

/** Gives the defined names to the workbook and its sheets. @param sheetAt the place in the book of each sheet of the file, or null */
export function readNames(workbook: XmlElement, book: Book, sheetAt: readonly (number | null)[], losses: Losses): void {
  for (const element of workbook.child("definedNames")?.all("definedName") ?? []) {
    const name = element.attribute("name") ?? "";
    const local = element.number("localSheetId");
    const sheet = local === null ? undefined : book.sheets[sheetAt[local] ?? -1];
    if (local !== null && !sheet) continue;
    if (name.startsWith("_xlnm.")) {
      if (sheet) sheet.print = readPrintName(name, element.text, sheet.print, sheet.name, losses);
      continue;
    }
    const found: BookName = { name, refersTo: fromFileFormula(unescapeText(element.text)), hidden: element.flag("hidden") };
    (sheet?.names ?? book.names).push(found);
  }
}

/** Print area and repeated rows and columns are names that Excel keeps for itself. */
function readPrintName(name: string, text: string, print: PrintPlan, sheet: string, losses: Losses): PrintPlan {
  if (name === "_xlnm.Print_Area") {
    const area = readReference(text)?.range ?? "";
    if (/^(?:[A-Z]+[0-9]+(?::[A-Z]+[0-9]+)?|[A-Z]+:[A-Z]+)$/i.test(area)) return { ...print, area };
    losses.add("een afdrukbereik van meer dan een deel", sheet);
  }
  if (name !== "_xlnm.Print_Titles") return print;
  const rows = /!\$?([0-9]+):\$?([0-9]+)/.exec(text);
  const columns = /!\$?([A-Z]+):\$?([A-Z]+)/i.exec(text);
  return {
    ...print,
    titleRows: rows ? `${rows[1] ?? ""}:${rows[2] ?? ""}` : null,
    titleColumns: columns ? `${columns[1] ?? ""}:${columns[2] ?? ""}` : null,
  };
}
