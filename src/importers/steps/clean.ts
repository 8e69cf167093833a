import type { SourceLine } from "../document/source-line";
import type { Cleaned, CleaningStep } from "./cleaned";
import { openGluedBullets } from "./glued-bullets";
import { keepInlineDashes } from "./inline-dashes";
import { splitInnerBullets } from "./inner-bullets";
import { mergeLoneBullets } from "./lone-bullets";
import { takePageFurniture } from "./page-furniture";
import { takePageNumbers } from "./page-numbers";
import { restartPages } from "./page-starts";

/** The cleaning steps in order. None knows another. */
const STEPS: readonly CleaningStep[] = [splitInnerBullets, mergeLoneBullets, openGluedBullets, keepInlineDashes, takePageFurniture, restartPages, takePageNumbers, restartPages];

export function clean(lines: readonly SourceLine[]): Cleaned {
  return STEPS.reduce<Cleaned>(
    (before, step) => {
      const after = step(before.lines);
      return { lines: after.lines, takenOut: [...before.takenOut, ...after.takenOut] };
    },
    { lines, takenOut: [] },
  );
}
