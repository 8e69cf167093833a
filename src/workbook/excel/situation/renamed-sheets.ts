import type { MarkedSheet, OwnSheets } from "./own-sheets";

/** Sheets that the user gave another tab name: the only one of their key. With a copy beside it nobody knows which is which. */
export function renamedSheets({ own, strays }: Pick<OwnSheets, "own" | "strays">): readonly MarkedSheet[] {
  const all = [...own, ...strays];
  return strays.filter(({ marker }) => all.filter((one) => one.marker.key === marker.key).length === 1);
}
