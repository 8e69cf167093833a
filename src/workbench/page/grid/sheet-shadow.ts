import type { BookCell, BookSheet } from "../../../model/book";

/** What the grid shows of one sheet: a copy taken at the last mirroring, so that a later one knows what changed. */
export interface SheetShadow {
  name: string;
  visible: boolean;
  tabColor: string | null;
  gridlines: boolean;
  freeze: { readonly rows: number; readonly columns: number };
  columnWidths: ReadonlyMap<number, number>;
  rowHeights: ReadonlyMap<number, number>;
  cells: Map<number, BookCell>;
  /** Table id -> what the grid was told of it, as text. */
  tables: ReadonlyMap<string, string>;
  validations: string;
  conditionalFormats: string;
}

/** The shadow of a sheet of which the grid knows no more than its name and place. */
export function emptyShadow(sheet: BookSheet): SheetShadow {
  return {
    name: sheet.name, visible: true, tabColor: null, gridlines: true, freeze: { rows: 0, columns: 0 }, columnWidths: new Map(),
    rowHeights: new Map(), cells: new Map(), tables: new Map(), validations: "[]", conditionalFormats: "[]",
  };
}
