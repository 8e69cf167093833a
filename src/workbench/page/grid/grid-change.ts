/** What must change in the grid to show the book as it is now. Rows and columns count from 1; sheets go by the engine's id. */
import type { BookCell, BookConditionalFormat, BookName, BookSheet, BookTable } from "../../../model/book";
import type { ValidationPlan } from "../../../model/workbook-plan";

export type GridChange =
  | { readonly kind: "sheetAdded"; readonly sheet: string; readonly index: number; readonly content: BookSheet }
  | { readonly kind: "sheetRemoved"; readonly sheet: string }
  | { readonly kind: "sheetMoved"; readonly sheet: string; readonly index: number }
  | { readonly kind: "sheetNamed"; readonly sheet: string; readonly name: string }
  | { readonly kind: "sheetShown"; readonly sheet: string; readonly visible: boolean }
  | { readonly kind: "tabColored"; readonly sheet: string; readonly color: string | null }
  | { readonly kind: "gridlines"; readonly sheet: string; readonly shown: boolean }
  | { readonly kind: "frozen"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Column -> characters, null for the default width. */
  | { readonly kind: "columnWidths"; readonly sheet: string; readonly widths: ReadonlyMap<number, number | null> }
  /** Row -> points, null for the height that the content needs. */
  | { readonly kind: "rowHeights"; readonly sheet: string; readonly heights: ReadonlyMap<number, number | null> }
  /** By cellKey; null for a cell that is empty and plain. `before` is what the grid showed: what undoing brings back. */
  | { readonly kind: "cells"; readonly sheet: string; readonly cells: CellMap; readonly before: CellMap }
  | { readonly kind: "tableRemoved"; readonly sheet: string; readonly id: string; readonly before: BookTable }
  | { readonly kind: "tableAdded"; readonly sheet: string; readonly id: string; readonly table: BookTable }
  | { readonly kind: "validations"; readonly sheet: string; readonly validations: readonly ValidationPlan[] }
  | { readonly kind: "conditionalFormats"; readonly sheet: string; readonly formats: readonly BookConditionalFormat[] }
  /** All defined names of the workbook and of its sheets. */
  | { readonly kind: "names"; readonly names: readonly GridName[] }
  | { readonly kind: "activated"; readonly sheet: string };

export type CellMap = ReadonlyMap<number, BookCell | null>;

export interface GridName extends BookName {
  /** The sheet that the name is of; null for the workbook. */
  readonly sheet: string | null;
}
