import type { NamenTexts } from "./texts.nl";

/** The texts of emptying names in English. */
export const namenEn: NamenTexts = {
  title: "Empty the names",
  none: "Nothing found. This plan has no names of persons filled in.",
  intro: "These cells will be emptied. Places, fte and cost stay as they are. Functieboek keeps no names and cannot take this back; save a copy first if you still need them.",
  column: (blad, kolom, aantal) => `Sheet ${blad}, column ${kolom}: ${aantal} ${aantal === 1 ? "cell" : "cells"}`,
  what: { naam: "The plan's column for names", lijst: "Quoted from your list because it could not be read; it may hold names", eigen: "Your own column; only you know what it holds" },
  cells: "Which cells",
  free: "Not emptied: free text such as Opmerking, Besluit, Motief and Toelichting, and your other own columns. Check for yourself whether names stand there.",
  confirm: (aantal) => (aantal === 1 ? "Yes, this cell may be emptied" : `Yes, these ${aantal} cells may be emptied`),
  empty: (aantal) => `Empty ${aantal} ${aantal === 1 ? "cell" : "cells"}`,
  busy: (kort) => `Emptying the names of ${kort}`,
  emptied: (aantal) => `${aantal} ${aantal === 1 ? "cell was" : "cells were"} emptied.`,
  versions: "Versions of this file that were saved before still hold the names.",
  changed: "The cells have changed meanwhile. Nothing was emptied; look again.",
};
