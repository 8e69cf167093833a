import type { ControlesTexts } from "./texts.nl";

/** The texts of the checks of a plan in English. What a check says stays Dutch, as on the sheet. */
export const controlesEn: ControlesTexts = {
  title: "Checks",
  none: "Nothing found. The plan has no errors, warnings or remarks.",
  count: (fouten, waarschuwingen, info) =>
    `${fouten} ${fouten === 1 ? "error" : "errors"}, ${waarschuwingen} ${waarschuwingen === 1 ? "warning" : "warnings"}, ${info} for information. Nothing is blocked or mended by itself.`,
  weging: { fout: "Errors", waarschuwing: "Warnings", info: "For information" },
  rows: (blad, aantal) => `Sheet ${blad}, ${aantal} ${aantal === 1 ? "row" : "rows"}`,
  row: (rij, wat) => `Row ${rij}${wat === "" ? "" : `: ${wat}`}`,
  more: (aantal) => `${aantal} more ${aantal === 1 ? "row" : "rows"}`,
  bron: (aantal) => `Findings in the source (${aantal})`,
  again: "Check again",
};
