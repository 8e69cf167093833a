import type { BookSheet } from "../../../model/book";
import type { Engine } from "../engine";

export interface Comment {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  content: string;
}

/** Comments of a sheet: the Book has no place for them, so that they are not in a saved .xlsx. */
export function commentsOf(sheet: BookSheet, engine: Engine): readonly Comment[] {
  return (engine.extras.get(sheet, "comments") as readonly Comment[] | undefined) ?? [];
}
