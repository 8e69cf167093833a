/** Where a line stands in a table of its document. All three count from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One printed line that is not blank. Every format gives these, and readers see nothing else of a document. */
export interface SourceLine {
  /** Counts from 1 over the whole document, blank lines included where the format has them. Two items on one line share a number. */
  readonly number: number;
  /** Counts from 1; null where the format knows no pages. */
  readonly page: number | null;
  /** As printed, without blanks around it. */
  readonly printed: string;
  /** Without the bullet; blanks single. Empty for a lone bullet. */
  readonly text: string;
  /** The bullet sign that opens the line. Numbers and letters ("1.", "a)") are text. */
  readonly bullet: string | null;
  /** Columns of blank before the text. */
  readonly indent: number;
  /** Whether a blank stands at the end of the printed line: extraction leaves one where a line wraps. Null when the format cannot tell. */
  readonly trailingBlank: boolean | null;
  /** Whether the next word would not have fitted: then the line wraps, else it was ended on purpose. Null when the format knows no widths. */
  readonly wraps: boolean | null;
  /** Blank lines between the line before and this one. */
  readonly blanksBefore: number;
  /** First line of a page or of a column on it, as far as the format knows: what stands above it says nothing of the white between. */
  readonly pageStart: boolean;
  /** Stands in the head or foot of its page: apart from the text, at the same height page after page. */
  readonly strip: boolean;
  /** Heading level (1 is highest) where the format marks headings. */
  readonly heading: number | null;
  readonly cell: Cell | null;
}

/** What a plaats counts: lines of a text or PDF, paragraphs of a Word file, rows of a sheet. */
export type PlaceUnit = "regel" | "alinea" | "rij";

/** What a user must know of the file itself. */
export interface SourceRemark {
  readonly ernst: "waarschuwing" | "info";
  readonly code: string;
  readonly lines: readonly SourceLine[];
  readonly melding: string;
}

/** A document as a stream of lines, before cleaning. */
export interface SourceText {
  readonly unit: PlaceUnit;
  readonly lines: readonly SourceLine[];
  /** Lines of which the page does not tell in what order they are read. */
  readonly undecided?: readonly SourceLine[];
  /** What the file holds that its lines do not show: hidden rows, tracked changes, footnotes. */
  readonly remarks?: readonly SourceRemark[];
}
