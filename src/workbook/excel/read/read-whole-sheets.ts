/** Everything that stands on sheets of ours, what the user typed beside it included. */
import type { Rect } from "../../../model/address";
import type { CellValue } from "../../../model/workbook-plan";
import { startSession } from "../excel-session";
import type { MarkedSheet } from "../situation/own-sheets";
import { addressRect } from "./address-rect";
import { askRemarks, type Remark } from "./ask-remarks";
import { isFormula } from "./printed-cells";
import { readRects } from "./read-rects";

export interface WholeCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
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
      return { sheet, used, tables, remarks: askRemarks(sheet) };
    });
    session.count();
    await context.sync();
    const placed = asked.map(({ tables, remarks }) => ({ tables: tables.items.map((table) => ({ name: table.name, range: table.getRange().load("address") })), remarks: remarks.places() }));
    session.count();
    await context.sync();
    const rects = asked.map(({ used }) => (used.isNullObject ? { top: 1, left: 1, bottom: 1, right: 1 } : addressRect(used.address)));
    const read = await readRects(context, session, asked.map(({ sheet }, index) => ({ sheet, rect: rects[index] ?? { top: 1, left: 1, bottom: 1, right: 1 } })), ["values", "formulas"]);
    return sheets.map((sheet, index): WholeSheet => ({
      sheet,
      cells: filled(rects[index]?.top ?? 1, rects[index]?.left ?? 1, read[index]?.values ?? [], read[index]?.formulas ?? []),
      tables: (placed[index]?.tables ?? []).map(({ name, range }) => ({ name, rect: addressRect(range.address) })),
      remarks: placed[index]?.remarks() ?? [],
    }));
  });
}

function filled(top: number, left: number, values: readonly (readonly CellValue[])[], formulas: readonly (readonly CellValue[])[]): readonly WholeCell[] {
  return values.flatMap((line, down) => line.flatMap((value, along): WholeCell[] => {
    const formula = formulas[down]?.[along];
    if (value === "" && formula === "") return [];
    return [{ row: top + down, column: left + along, value, formula: typeof formula === "string" && isFormula(formula, value) ? formula : null }];
  }));
}
