import { addressRect } from "../read/address-rect";
import { isFormula } from "../read/printed-cells";
import { startSession } from "../excel-session";
import { chosenCell } from "./chosen-cell";
import { hasFeature } from "../features";

/** The cell that the user works in. Rows and columns count from 1. */
export interface ActiveCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel writes it ("'Blad 1'!B5"). */
  readonly address: string;
  /** In English with commas; null when the cell holds none. */
  readonly formula: string | null;
  /** An error is its code ("#N/A"). */
  readonly value: string | number | boolean;
  readonly isEmpty: boolean;
  readonly isError: boolean;
  readonly isProtected: boolean;
}

/**
 * Reads the active cell. Of a cell that a formula fills from another cell (a spill) it reads that cell's formula and place.
 * @throws what Office.js throws
 */
export function readActiveCell(): Promise<ActiveCell> {
  const session = startSession();
  return session.look(async (context) => {
    const chosen = chosenCell(context);
    const parent = hasFeature("spill") ? chosen.getSpillParentOrNullObject() : null;
    parent?.load("address");
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.load("name,protection/protected");
    chosen.load("address,formulas,values,valueTypes");
    session.count();
    await context.sync();
    const own = { worksheet, range: chosen };
    if (!parent || parent.isNullObject || parent.address === chosen.address) return activeCell(own);
    parent.load("address,formulas");
    session.count();
    await context.sync();
    const { row, column } = place(parent.address);
    return { ...activeCell(own), row, column, address: parent.address, formula: formulaOf(parent.formulas[0]?.[0], ""), isEmpty: false };
  });
}

function activeCell({ worksheet, range }: { readonly worksheet: Excel.Worksheet; readonly range: Excel.Range }): ActiveCell {
  const value = range.values[0]?.[0] as string | number | boolean;
  const formula = formulaOf(range.formulas[0]?.[0], value);
  return {
    sheet: worksheet.name, ...place(range.address), address: range.address, formula, value,
    isEmpty: formula === null && value === "", isError: range.valueTypes[0]?.[0] === "Error", isProtected: worksheet.protection.protected,
  };
}

function formulaOf(formula: unknown, value: unknown): string | null {
  return isFormula(formula, value) ? String(formula) : null;
}

function place(address: string): { readonly row: number; readonly column: number } {
  const { top, left } = addressRect(address);
  return { row: top, column: left };
}
