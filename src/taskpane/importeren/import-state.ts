import type { ImportResult } from "../../importers/import-result";
import type { Review } from "../../importers/review/review";
import type { Kader } from "../../model/kader";

/** A document that could not be read, and why. */
export interface ReadProblem {
  readonly fileName: string;
  /** What the importer says, or that a part of the pane could not be fetched, or that the reading itself failed. */
  readonly why: { readonly kind: "refused"; readonly sentence: string } | { readonly kind: "not-loaded" } | { readonly kind: "crashed" };
}

/** A document that was read and is looked through. */
export interface Reviewing {
  readonly result: ImportResult;
  readonly review: Review;
  /** The built-in framework of which the document is the source. */
  readonly builtIn: Kader | null;
  /** Whether the user lays it over that one. */
  readonly isOver: boolean;
}

/** How far the import of a document is. */
export type ImportState =
  | { readonly kind: "choose"; readonly problem: ReadProblem | null }
  | { readonly kind: "reading"; readonly fileName: string; readonly step: string | null; readonly stop: () => void }
  | ({ readonly kind: "review" } & Reviewing);
