/**
 * What a workbook holds, neutral between Excel, the emulated engine and an .xlsx file. The engine keeps its state in this shape, the
 * .xlsx writer writes it and the reader reads it, and the differential test compares two of them. Mutable: it is a document, not a plan.
 */
import type { CellStyle, Tone } from "./style";
import type { CellValue, ChartPlan, PrintPlan, ValidationPlan } from "./workbook-plan";
import { MAX_COLUMN } from "./address";

export type ErrorCode = "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";

export interface CellError {
  readonly error: ErrorCode;
}

export interface BookCell {
  value: CellValue | CellError;
  /** Begins with "="; null for a constant. */
  formula: string | null;
  style: CellStyle;
  /** A jump within the workbook. */
  link: { readonly sheet: string; readonly cell: string } | null;
}

export interface BookTable {
  name: string;
  /** Header row and first column. */
  top: number;
  left: number;
  columns: { name: string; /** calculated column */ formula: string | null }[];
  /** Rows of data, without the header. */
  rowCount: number;
  style: string | null;
}

export interface BookConditionalFormat {
  range: string;
  formula: string;
  /** One of ours, or null for a format that a user's file brought. */
  tone: Tone | null;
}

export interface BookName {
  name: string;
  refersTo: string;
  hidden: boolean;
}

export interface BookSheet {
  name: string;
  visible: boolean;
  tabColor: string | null;
  gridlines: boolean;
  protected: boolean;
  /** Column number -> width in characters of the default font. */
  columnWidths: Map<number, number>;
  /** Columns that fold away together, "AL:BC"; shown, not folded. */
  columnGroups: string[];
  /** Row number -> height in points. */
  rowHeights: Map<number, number>;
  /** By cellKey; an absent cell is empty and plain. */
  cells: Map<number, BookCell>;
  tables: BookTable[];
  validations: ValidationPlan[];
  conditionalFormats: BookConditionalFormat[];
  charts: ChartPlan[];
  freeze: { rows: number; columns: number };
  print: PrintPlan;
  /** Names of this sheet only; our marker is one of them. */
  names: BookName[];
}

export interface Book {
  title: string;
  sheets: BookSheet[];
  names: BookName[];
  /** Index of the sheet that is shown first. */
  active: number;
}

/** One number for a cell, for `cells`. Row-major, so that sorting keys sorts cells by row. */
export function cellKey(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column;
}

export function keyRow(key: number): number {
  return Math.floor(key / (MAX_COLUMN + 1));
}

export function keyColumn(key: number): number {
  return key % (MAX_COLUMN + 1);
}

/** The print set-up of a sheet that nobody set up. */
export const DEFAULT_PRINT: PrintPlan = { orientation: "portrait", pagesTall: null, titleRows: null, titleColumns: null, area: null, breaks: [] };

/** An empty, visible sheet. */
export function emptySheet(name: string): BookSheet {
  return {
    name, visible: true, tabColor: null, gridlines: true, protected: false, columnWidths: new Map(), columnGroups: [], rowHeights: new Map(), cells: new Map(),
    tables: [], validations: [], conditionalFormats: [], charts: [], freeze: { rows: 0, columns: 0 }, print: DEFAULT_PRINT, names: [],
  };
}
