/** A piece of text on a page. All in points; top counts down from the upper edge of the page, at the baseline. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  /** Name of its font, as the file has it: only good for telling fonts apart. */
  readonly font: string;
}

/** A straight ruling line on a page, horizontal or vertical. */
export interface Ruling {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  readonly rulings: readonly Ruling[];
}
