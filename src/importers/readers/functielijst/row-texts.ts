import type { SourceDocument } from "../../document/source-document";
import type { Grid, GridRow } from "./grid";
import { NOTHING, type Role } from "./kolommen";

/** How a cell says "the same as above". */
const DITTO = /^(?:["”“″〃„]|''|,,|idem|id\.?|zie boven)$/i;

/** The texts of a row by role; null where the cell is empty or says that it has nothing to say. */
export interface RowTexts {
  readonly row: GridRow;
  readonly cell: (role: Role) => string | null;
  /** A sign for "the same" stands in it, and the text above was taken. */
  readonly ditto: boolean;
}

/** @returns the rows of the table in order */
export function rowTexts(grid: Grid<Role>, document: SourceDocument): readonly RowTexts[] {
  let above: ReadonlyMap<Role, string | null> = new Map();
  return grid.rows.map((row): RowTexts => {
    const cells = new Map<Role, string | null>();
    let ditto = false;
    for (const [role, column] of grid.roles) {
      const lines = row.cells.get(column);
      const text = lines ? document.item(lines).text : "";
      const same = DITTO.test(text);
      ditto ||= same;
      cells.set(role, same ? (above.get(role) ?? null) : text === "" || NOTHING.test(text) ? null : text);
    }
    above = cells;
    return { row, ditto, cell: (role) => cells.get(role) ?? null };
  });
}
