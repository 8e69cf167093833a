/**
 * A plan: everything a generated workbook will hold, as plain data. A generator makes it, two renderers write it
 * (Office.js into the open workbook, an .xlsx file). Rows and columns count from 1.
 *
 * Names in a plan are final: a generator is told beforehand which names are taken (naming.ts) and formulas use the chosen names.
 * A renderer that finds a name taken all the same refuses the plan; it never renames.
 */
import type { CellRole, NumberFormat, TabTone, Tone } from "./style";

export type CellValue = string | number | boolean | null;

/** A cell that a generator writes. */
export interface CellPlan {
  /** The value; for a formula the value it gives on the planned data, so that a viewer that does not calculate shows it too. */
  readonly value: CellValue;
  /** Begins with "=". English names, commas, structured references in full ("Ommen_Functies[[#This Row],[schaal]]"). */
  readonly formula?: string;
  /** How it looks; "text" when left out. */
  readonly role?: CellRole;
  /** Overrides the role's number format. */
  readonly format?: NumberFormat;
  /** A jump within the workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A rectangle of cells; rows may differ in length, a missing or null cell is left alone. */
export interface BlockPlan {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellPlan | null)[])[];
}

export interface TableColumnPlan {
  readonly name: string;
  /** Role of the column's cells. */
  readonly role: CellRole;
  /** A calculated column: the formula of every row; the rows hold its values. */
  readonly formula?: string;
}

/** An Excel Table. Header at (top, left); at least one row (Excel knows no table without). */
export interface TablePlan {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly columns: readonly TableColumnPlan[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A list or a bound on what may be typed, with a message when the cell is chosen. Range in A1 without sheet. */
export interface ValidationPlan {
  readonly range: string;
  readonly allow:
    | { readonly kind: "list"; readonly items: readonly string[] }
    /** A defined name over a column: list sources take no structured reference. */
    | { readonly kind: "listName"; readonly name: string }
    | { readonly kind: "decimal"; readonly min: number; readonly max: number | null }
    | { readonly kind: "any" };
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** What happens on other input; "warning" lets the user go on. */
  readonly error: { readonly style: "stop" | "warning" | "information"; readonly title: string; readonly message: string } | null;
}

/** Marks cells for which a formula is true. Formula as seen from the range's first cell, plain addresses only. */
export interface ConditionalFormatPlan {
  readonly range: string;
  readonly formula: string;
  readonly tone: Tone;
}

/** A chart over cells of its own sheet. */
export interface ChartPlan {
  /** Unique within the sheet; the chart's name in Excel. */
  readonly name: string;
  readonly kind: "column" | "bar" | "line" | "radar";
  readonly title: string;
  /** For readers who cannot see it; also stands in a cell, because Office.js has no alt text for charts. */
  readonly altText: string;
  /** Range of the category labels, A1 without sheet. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  /** Titles; "" for none. A radar has no axis titles in Excel. */
  readonly axes: { readonly category: string; readonly value: string };
  /** Covers the cells from first to last. */
  readonly from: string;
  readonly to: string;
}

export interface PrintPlan {
  readonly orientation: "landscape" | "portrait";
  /** A4 when left out; A3 for a working sheet that is wider. */
  readonly paper?: "A3" | undefined;
  /** One page when left out. */
  readonly pagesWide?: number | undefined;
  /** null = as many pages as needed. */
  readonly pagesTall: number | null;
  /** Rows repeated on every page, "1:5". */
  readonly titleRows: string | null;
  /** Columns repeated on every page, "A:B". */
  readonly titleColumns: string | null;
  /** Printed area in A1, or whole columns ("A:K"), which follow the rows that a user adds; null = the used cells. */
  readonly area: string | null;
  /** Rows before which a new page begins. */
  readonly breaks: readonly number[];
}

export interface SheetPlan {
  /** By which the add-in knows the sheet as its own, stable over versions: "ommen-hr21/formatiematrix". */
  readonly key: string;
  /** The name on the tab, at most 31 characters. */
  readonly name: string;
  readonly tab: TabTone;
  readonly gridlines: boolean;
  /** Widths in characters, from column A. */
  readonly columns: readonly number[];
  /** Heights in points by row, where the content does not decide. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly blocks: readonly BlockPlan[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  /** Columns that a user folds away with one press ("AL:BC"), shown to begin with; groups do not touch. None when left out. */
  readonly columnGroups?: readonly string[];
  /** Rows above and columns left of the first scrolling cell. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

/** A defined name of the workbook. */
export interface NamePlan {
  readonly name: string;
  /** Begins with "=": "=Ommen_Functies[functie]". */
  readonly refersTo: string;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}
