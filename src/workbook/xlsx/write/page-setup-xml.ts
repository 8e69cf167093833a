import { MAX_COLUMN } from "../../../model/address";
import type { PrintPlan } from "../../../model/workbook-plan";
import { xmlElement } from "./xml-element";

const PAPER = { A3: 8, A4: 9 } as const;
/** Sheet name left; "pagina 1 van 3" right. */
const FOOTER = "&L&A&Rpagina &P van &N";

/** Margins, paper and footer: as wide and as tall as the plan says. */
export function pageSetupXml(print: PrintPlan): string {
  return '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>'
    + xmlElement("pageSetup", { paperSize: PAPER[print.paper ?? "A4"], fitToWidth: print.pagesWide, fitToHeight: print.pagesTall ?? 0, orientation: print.orientation })
    + `<headerFooter><oddFooter>${FOOTER.replaceAll("&", "&amp;")}</oddFooter></headerFooter>`;
}

/** <rowBreaks>: a break lies under a row, the plan names the row below it. */
export function rowBreaksXml(print: PrintPlan): string {
  if (print.breaks.length === 0) return "";
  const breaks = [...print.breaks].sort((a, b) => a - b).map((row) => xmlElement("brk", { id: row - 1, max: MAX_COLUMN - 1, man: true }));
  return xmlElement("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(""));
}
