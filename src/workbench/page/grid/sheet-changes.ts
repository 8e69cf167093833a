import type { BookCell, BookSheet, BookTable } from "../../../model/book";
import type { CellMap, GridChange } from "./grid-change";
import { sameCell } from "./same-cell";
import type { SheetShadow } from "./sheet-shadow";

type IdOf = (thing: object) => string;

/** What changed on a sheet since its shadow was taken; the shadow is brought up to date. */
export function sheetChanges(sheet: BookSheet, shadow: SheetShadow, idOf: IdOf): readonly GridChange[] {
  const id = idOf(sheet);
  const changes: GridChange[] = [];
  if (sheet.name !== shadow.name) changes.push({ kind: "sheetNamed", sheet: id, name: (shadow.name = sheet.name) });
  if (sheet.gridlines !== shadow.gridlines) changes.push({ kind: "gridlines", sheet: id, shown: (shadow.gridlines = sheet.gridlines) });
  if (sheet.tabColor !== shadow.tabColor) changes.push({ kind: "tabColored", sheet: id, color: (shadow.tabColor = sheet.tabColor) });
  const widths = changedSizes(shadow.columnWidths, sheet.columnWidths);
  if (widths.size > 0) changes.push({ kind: "columnWidths", sheet: id, widths });
  shadow.columnWidths = new Map(sheet.columnWidths);
  changes.push(...tableChanges(sheet, shadow, id, idOf));
  const changed = changedCells(shadow.cells, sheet.cells);
  if (changed.cells.size > 0) changes.push({ kind: "cells", sheet: id, ...changed });
  const heights = changedSizes(shadow.rowHeights, sheet.rowHeights);
  if (heights.size > 0) changes.push({ kind: "rowHeights", sheet: id, heights });
  shadow.rowHeights = new Map(sheet.rowHeights);
  if (sheet.freeze.rows !== shadow.freeze.rows || sheet.freeze.columns !== shadow.freeze.columns) {
    shadow.freeze = { ...sheet.freeze };
    changes.push({ kind: "frozen", sheet: id, ...shadow.freeze });
  }
  return [...changes, ...ruleChanges(sheet, shadow, id), ...visibility(sheet, shadow, id)];
}

function visibility(sheet: BookSheet, shadow: SheetShadow, id: string): readonly GridChange[] {
  if (sheet.visible === shadow.visible) return [];
  shadow.visible = sheet.visible;
  return [{ kind: "sheetShown", sheet: id, visible: sheet.visible }];
}

function changedSizes(known: ReadonlyMap<number, number>, now: ReadonlyMap<number, number>): ReadonlyMap<number, number | null> {
  const changed = new Map<number, number | null>();
  for (const [index, size] of now) if (known.get(index) !== size) changed.set(index, size);
  for (const index of known.keys()) if (!now.has(index)) changed.set(index, null);
  return changed;
}

function changedCells(known: Map<number, BookCell>, now: ReadonlyMap<number, BookCell>): { readonly cells: CellMap; readonly before: CellMap } {
  const cells = new Map<number, BookCell | null>();
  const before = new Map<number, BookCell | null>();
  const note = (key: number, cell: BookCell | null): void => {
    before.set(key, known.get(key) ?? null);
    cells.set(key, cell);
    if (cell) known.set(key, cell);
    else known.delete(key);
  };
  for (const [key, cell] of now) {
    const old = known.get(key);
    if (!old || !sameCell(old, cell)) note(key, { ...cell });
  }
  for (const key of [...known.keys()]) if (!now.has(key)) note(key, null);
  return { cells, before };
}

function tableChanges(sheet: BookSheet, shadow: SheetShadow, id: string, idOf: IdOf): readonly GridChange[] {
  const now = new Map(sheet.tables.map((table) => [idOf(table), table] as const));
  const removed: GridChange[] = [];
  const added: GridChange[] = [];
  for (const [table, text] of shadow.tables) {
    const present = now.get(table);
    if (!present || JSON.stringify(present) !== text) removed.push({ kind: "tableRemoved", sheet: id, id: table, before: JSON.parse(text) as BookTable });
  }
  for (const [table, present] of now) {
    if (shadow.tables.get(table) !== JSON.stringify(present)) added.push({ kind: "tableAdded", sheet: id, id: table, table: present });
  }
  shadow.tables = new Map([...now].map(([table, present]) => [table, JSON.stringify(present)]));
  return [...removed, ...added];
}

function ruleChanges(sheet: BookSheet, shadow: SheetShadow, id: string): readonly GridChange[] {
  const changes: GridChange[] = [];
  const validations = JSON.stringify(sheet.validations);
  if (validations !== shadow.validations) changes.push({ kind: "validations", sheet: id, validations: sheet.validations });
  const formats = JSON.stringify(sheet.conditionalFormats);
  if (formats !== shadow.conditionalFormats) changes.push({ kind: "conditionalFormats", sheet: id, formats: sheet.conditionalFormats });
  shadow.validations = validations;
  shadow.conditionalFormats = formats;
  return changes;
}
