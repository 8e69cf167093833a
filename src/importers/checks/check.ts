import type { Kader } from "../../model/kader";
import type { Bevinding } from "../../model/tabellen";
import type { SourceDocument } from "../document/source-document";

export interface Checked {
  readonly tabellen: Kader["tabellen"];
  readonly totaleFormatie: Kader["totaleFormatie"];
}

/**
 * Looks at the finished tables and tells what a user must know. Never changes them. A check knows no reader, and needs nothing but the
 * tables: it runs again over what the user corrected.
 */
export type Check = (checked: Checked) => readonly Bevinding[];

/** A check that needs the printed lines as well: it runs once, when the document is read. */
export type DocumentCheck = (checked: Checked & { readonly document: SourceDocument }) => readonly Bevinding[];
