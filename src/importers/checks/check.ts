import type { Kader } from "../../model/kader";
import type { Bevinding } from "../../model/tabellen";
import type { SourceDocument } from "../document/source-document";

export interface Checked {
  readonly tabellen: Kader["tabellen"];
  readonly totaleFormatie: Kader["totaleFormatie"];
  readonly document: SourceDocument;
}

/** Looks at the finished tables and tells what a user must know. Never changes them. A check knows no reader. */
export type Check = (checked: Checked) => readonly Bevinding[];
