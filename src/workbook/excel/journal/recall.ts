import type { MarkedSheet } from "../situation/own-sheets";
import type { Journal } from "./journal";
import type { Situation } from "../situation/read-situation";
import type { WriteReport } from "../write/write-report";

/** A making or refresh that was broken off, by a reload or because Excel was closed. */
export type Interrupted =
  | { readonly kind: "making"; /** Sheets that stand, complete or not. */ readonly sheets: readonly MarkedSheet[]; readonly names: readonly string[]; readonly again: string | null }
  | { readonly kind: "refreshing"; readonly kort: string };

export interface Recalled {
  /** The last write, when all its sheets still stand. */
  readonly made: WriteReport | null;
  readonly interrupted: Interrupted | null;
}

/** What the journal says, held against what the workbook has now. Of an action that left nothing behind, what it said before. */
export function recall(situation: Situation): Recalled {
  return recallOf(situation.journal, situation);
}

function recallOf(journal: Journal | null, situation: Situation): Recalled {
  const { own, sheetIds, taken } = situation;
  switch (journal?.kind) {
    case "making": {
      const sheets = own.filter(({ id }) => !journal.before.includes(id));
      if (sheets.length === 0) return recallOf(journal.earlier, situation);
      return { made: null, interrupted: { kind: "making", sheets, names: journal.names, again: journal.again } };
    }
    case "refreshing":
      if (!own.some(({ marker }) => marker.key.startsWith(`${journal.kort}/`))) return recallOf(journal.earlier, situation);
      return { made: null, interrupted: { kind: "refreshing", kort: journal.kort } };
    case "made": {
      const sheets = journal.sheets.map((sheet) => ({ ...sheet, key: own.find(({ id }) => id === sheet.id)?.marker.key ?? "", name: taken.sheets[sheetIds.indexOf(sheet.id)] ?? "" }));
      const stand = sheets.length > 0 && sheets.every(({ id }) => sheetIds.includes(id));
      return { made: stand ? { kind: "written", messages: [], sheets, names: journal.names, syncs: 0 } : null, interrupted: null };
    }
    default:
      return { made: null, interrupted: null };
  }
}
