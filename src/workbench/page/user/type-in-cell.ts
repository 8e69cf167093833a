import type { BookSheet } from "../../../model/book";
import { area } from "../../engine/cells/area";
import { cellAt } from "../../engine/cells/cell-access";
import { writeCells } from "../../engine/cells/write-cells";
import type { Engine } from "../../engine/engine";
import { fromDutchFormula } from "./dutch-formula";
import { growTable } from "./table-growth";

/** The user types `text` in a cell and leaves it: read in his own spelling, as Excel reads it. @throws ExcelError on a formula that is none */
export function typeInCell(engine: Engine, sheet: BookSheet, row: number, column: number, text: string): void {
  if (text === "" && cellAt(sheet, row, column) === undefined) return;
  if (text !== "") growTable(engine, sheet, row, column);
  const input = text.startsWith("=") && engine.culture.name === "nl-NL" ? fromDutchFormula(text) : text;
  writeCells(engine, area(sheet, { top: row, left: column, bottom: row, right: column }), [[input]], "user");
}
