import { hasFeature } from "../features";
import { addressRect } from "./address-rect";

/** A comment (a thread), or a note of the older kind, which is known by its cell. */
export interface Remark {
  readonly kind: "comment" | "note";
  /** Of a comment; "" for a note. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** Remarks that are asked for with the next sync; none when this Excel does not show them to an add-in. */
export interface AskedRemarks {
  /** After that sync. */
  count(): number;
  /** After that sync: asks for their places with the one after it. @returns what reads the answer */
  places(): () => readonly Remark[];
}

/** Comments and notes of a sheet, in two requests of the caller. */
export function askRemarks(sheet: Excel.Worksheet): AskedRemarks {
  const comments = hasFeature("comments") ? sheet.comments : null;
  comments?.load("items/id");
  const notes = hasFeature("notes") ? sheet.notes : null;
  // Which property does not matter: what is asked is which notes there are.
  notes?.load("items/visible");
  return {
    count: () => (comments?.items.length ?? 0) + (notes?.items.length ?? 0),
    places: () => {
      const asked = [
        ...(comments?.items ?? []).map((comment) => ({ kind: "comment" as const, id: comment.id, cell: comment.getLocation() })),
        ...(notes?.items ?? []).map((note) => ({ kind: "note" as const, id: "", cell: note.getLocation() })),
      ];
      for (const { cell } of asked) cell.load("address");
      return () => asked.map(({ kind, id, cell }): Remark => {
        const { top, left } = addressRect(cell.address);
        return { kind, id, row: top, column: left };
      });
    },
  };
}
