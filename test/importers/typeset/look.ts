/** How a document is typeset. What is left out is as in the plainest look: one column, Carlito 10, ragged right, page number bare. */
export interface Look {
  readonly columns?: 1 | 2 | 3;
  /** Tables always go across the columns; whether headings do too. */
  readonly headingsAcross?: boolean;
  readonly font?: "Carlito" | "DejaVu Serif" | "DejaVu Sans";
  /** In points. */
  readonly size?: number;
  readonly justified?: boolean;
  /** Words may break at soft hyphens. */
  readonly hyphenated?: boolean;
  readonly landscape?: boolean;
  /** Stands above each page. */
  readonly header?: string;
  /** The header is the name of the section that the page begins in, beside the title. */
  readonly running?: boolean;
  readonly pageNumber?: "bare" | "van" | "none";
  readonly pageNumberAt?: "start" | "center" | "end";
  /** So many paragraphs have a footnote. */
  readonly footnotes?: number;
}
