/** What a row below the head of a list of functions is: not every row is a function. */
import { headOf, type Grid, type GridRow } from "./grid";
import { FUNCTIELIJST, type Role } from "./kolommen";
import type { RowTexts } from "./row-texts";

export type RowKind = "kop" | "totaal" | "deel" | "half" | "tussenkop" | "functie";

const TOTAL = /^(?:(?:sub|eind|deel|tussen)-?\s?totaal|totaal|totale|(?:algemeen|generaal) totaal|som|tussentelling)(?![\p{L}-])/iu;
/** A row that says a part of the total again, or a change to it. */
const PART = /^(?:waarvan|wv|w\.v\.|daarvan|inclusief|incl\.?|exclusief|excl\.?|afrondingen?|afrondingsverschil|mutaties?|verschil)(?![\p{L}-])/iu;
const LABELS: readonly Role[] = ["reeks", "groep", "functie", "normfunctie", "code", "nr"];
/** A cut row is told where nearly all rows have what it lacks. */
const MOST_ROWS = 0.9;
const FEWEST_ROWS = 5;

/** @returns for each row of the table what it is */
export function rowKinds(grid: Grid<Role>, rows: readonly RowTexts[]): readonly RowKind[] {
  const cut = cutRow(grid);
  return rows.map(({ row, cell }) => {
    if (headOf(row, FUNCTIELIJST)) return "kop";
    const label = labelOf(row, cell);
    if (TOTAL.test(label)) return "totaal";
    if (PART.test(label)) return "deel";
    if (row === cut) return "half";
    const named = cell("functie") ?? cell("normfunctie") ?? cell("reeks") ?? cell("groep");
    // One cell in a wide table heads the rows below it.
    return row.cells.size === 1 && named !== null && grid.roles.size > 2 ? "tussenkop" : "functie";
  });
}

/** The text that says what kind of row it is: the first cell's, or a total's behind the name of its part. */
export function labelOf(row: GridRow, cell: RowTexts["cell"]): string {
  const first = ([...row.cells.values()][0]?.[0]?.text ?? "").slice(0, 60);
  return [first, ...LABELS.map((role) => (cell(role) ?? "").slice(0, 60))].find((text) => TOTAL.test(text) || PART.test(text)) ?? first;
}

/** The last row when it lacks every figure that nearly all others have. */
function cutRow(grid: Grid<Role>): GridRow | null {
  const last = grid.rows.at(-1);
  const columns = (["schaal", "score", "formatie", "code"] as const).flatMap((role) => grid.roles.get(role) ?? []);
  if (!last || grid.rows.length < FEWEST_ROWS) return null;
  const needed = columns.filter((column) => grid.rows.filter((row) => row.cells.has(column)).length >= grid.rows.length * MOST_ROWS);
  return needed.length > 0 && needed.every((column) => !last.cells.has(column)) ? last : null;
}
