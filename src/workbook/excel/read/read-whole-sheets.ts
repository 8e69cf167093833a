/** Everything that stands on sheets of ours, what the user typed beside it included. */
import type { Rect } from "../../../model/address";
import type { CellValue } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";
import { hasFeature } from "../features";
import type { MarkedSheet } from "../situation/own-sheets";
import { addressRect } from "./address-rect";
import { isFormula } from "./printed-cells";
import { readRects } from "./read-rects";

export interface WholeCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A comment (a thread), or a note of the older kind, which is known by its cell. */
export interface Remark {
  readonly kind: "comment" | "note";
  /** Of a comment; "" for a note. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

export interface WholeSheet {
  readonly sheet: MarkedSheet;
  /** Filled cells. */
  readonly cells: readonly WholeCell[];
  readonly tables: readonly { readonly name: string; readonly rect: Rect }[];
  /** Comments and notes with the cell that they stand at; none when this Excel does not show them to an add-in. */
  readonly remarks: readonly Remark[];
}

/** Reads sheets in three requests and what their size asks for. @throws what Office.js throws */
export function readWholeSheets(sheets: readonly MarkedSheet[]): Promise<readonly WholeSheet[]> {
  const session = startSession();
  return session.look(async (context) => {
    const asked = sheets.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      const { tables } = sheet;
      tables.load("items/name");
      return { sheet, used, tables, comments: hasFeature("comments") ? loadComments(sheet) : null, notes: hasFeature("notes") ? loadNotes(sheet) : null };
    });
    session.count();
    await context.sync();
    const placed = asked.map(({ tables, comments, notes }) => ({
      tables: tables.items.map((table) => ({ name: table.name, range: table.getRange().load("address") })),
      remarks: [
        ...(comments?.items ?? []).map((comment) => ({ kind: "comment" as const, id: comment.id, cell: comment.getLocation().load("address") })),
        ...(notes?.items ?? []).map((note) => ({ kind: "note" as const, id: "", cell: placeOf(note) })),
      ],
    }));
    session.count();
    await context.sync();
    const rects = asked.map(({ used }) => (used.isNullObject ? { top: 1, left: 1, bottom: 1, right: 1 } : addressRect(used.address)));
    const read = await readRects(context, session, asked.map(({ sheet }, index) => ({ sheet, rect: rects[index] ?? { top: 1, left: 1, bottom: 1, right: 1 } })), ["values", "formulas"]);
    return sheets.map((sheet, index): WholeSheet => ({
      sheet,
      cells: filled(rects[index]?.top ?? 1, rects[index]?.left ?? 1, read[index]?.values ?? [], read[index]?.formulas ?? []),
      tables: (placed[index]?.tables ?? []).map(({ name, range }) => ({ name, rect: addressRect(range.address) })),
      remarks: (placed[index]?.remarks ?? []).map(({ kind, id, cell }) => ({ kind, id, row: addressRect(cell.address).top, column: addressRect(cell.address).left })),
    }));
  });
}

function loadComments({ comments }: Excel.Worksheet): Excel.CommentCollection {
  comments.load("items/id");
  return comments;
}

/** Only asked where the requirement set is there: an older library does not even have the member. */
function loadNotes(sheet: Excel.Worksheet): Excel.NoteCollection | null {
  if (!hasFeature("notes")) return null;
  sheet.notes.load("items/visible");
  return sheet.notes;
}

function placeOf(note: Excel.Note): Excel.Range {
  return note.getLocation().load("address");
}

function filled(top: number, left: number, values: readonly (readonly CellValue[])[], formulas: readonly (readonly CellValue[])[]): readonly WholeCell[] {
  return values.flatMap((line, down) => line.flatMap((value, along): WholeCell[] => {
    const formula = formulas[down]?.[along];
    if (value === "" && formula === "") return [];
    return [{ row: top + down, column: left + along, value, formula: typeof formula === "string" && isFormula(formula, value) ? formula : null }];
  }));
}
