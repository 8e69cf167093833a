/**
 * Names that are free in the workbook at hand. A generator asks here for every sheet, table and defined name, so that formulas,
 * links and charts carry the final name from the start. Excel compares these names without regard to case.
 */

/** What the workbook already has. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and defined names share one namespace in Excel. */
  readonly names: readonly string[];
}

export const NOTHING_TAKEN: TakenNames = { sheets: [], names: [] };

export interface Naming {
  /**
   * A free tab name: characters that Excel forbids become "-", at most 31 long. When it is taken the alternative is tried, then
   * " (2)" and on behind the wanted name.
   */
  sheet(wanted: string, alternative?: string): string;
  /** The short name of a framework such that no name in the workbook begins with "<kort>_": Ommen, Ommen2, ... */
  kort(wanted: string): string;
}

const SHEET_LENGTH = 31;

/** Makes a Naming over what is taken; every name that it gives counts as taken from then on. */
export function makeNaming(taken: TakenNames): Naming {
  const sheets = new Set(taken.sheets.map(folded));
  const names = taken.names.map(folded);
  return {
    sheet(wanted, alternative) {
      const clean = legalSheetName(wanted);
      const other = alternative === undefined ? null : shorten(legalSheetName(alternative), SHEET_LENGTH);
      if (other !== null && sheets.has(folded(shorten(clean, SHEET_LENGTH))) && !sheets.has(folded(other))) {
        sheets.add(folded(other));
        return other;
      }
      for (let number = 1; ; number++) {
        const tail = number === 1 ? "" : ` (${number})`;
        const name = shorten(clean, SHEET_LENGTH - tail.length) + tail;
        if (sheets.has(folded(name))) continue;
        sheets.add(folded(name));
        return name;
      }
    },
    kort(wanted) {
      for (let number = 1; ; number++) {
        const kort = number === 1 ? wanted : `${wanted}${number}`;
        if (names.some((name) => name.startsWith(`${folded(kort)}_`))) continue;
        names.push(`${folded(kort)}_`);
        return kort;
      }
    },
  };
}

const folded = (name: string): string => name.toLowerCase();

/** Excel: no []:*?/\ anywhere, no apostrophe at either end, not empty, not "History". */
function legalSheetName(wanted: string): string {
  const clean = wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, "-").replace(/^'+|'+$/g, "").trim();
  return clean === "" || folded(clean) === "history" ? `Blad ${clean}`.trim() : clean;
}

function shorten(name: string, length: number): string {
  return name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`;
}
