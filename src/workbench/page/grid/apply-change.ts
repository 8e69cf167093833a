import type { ICellData, Injector } from "@univerjs/core";
import { BooleanNumber, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import { AddConditionalRuleMutation, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation } from "@univerjs/preset-sheets-conditional-formatting";
import {
  IDefinedNamesService, InsertSheetMutation, RemoveDefinedNameMutation, RemoveSheetMutation, RemoveSuperTableMutation, SetDefinedNameMutation, SetFrozenMutation,
  SetRangeValuesMutation, SetSuperTableMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation, SetWorksheetHideMutation,
  SetWorksheetNameMutation, SetWorksheetOrderMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation, ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import { AddDataValidationMutation, DataValidationModel, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { keyColumn, keyRow } from "../../../model/book";
import type { BookCell, BookTable } from "../../../model/book";
import type { GridChange, GridName } from "./grid-change";
import { NO_CELL, univerCell } from "./univer-cell";
import { univerFormat, univerValidation } from "./univer-rules";
import { univerSheet } from "./univer-sheet";
import { columnPixels, rowPixels } from "./univer-size";
import { knownTables } from "./known-tables";

/** A command of Univer; the unit's id is added by who runs it. */
export interface GridCommand {
  readonly id: string;
  readonly params: object;
}

/** The commands of Univer that make one change. */
export function applyChange(injector: Injector, unitId: string, change: GridChange): readonly GridCommand[] {
  const command = ({ id }: { readonly id: string }, params: object): GridCommand => ({ id, params });
  switch (change.kind) {
    case "sheetAdded":
      return [command(InsertSheetMutation, { index: change.index, sheet: univerSheet(change.sheet, change.content) })];
    case "sheetRemoved":
      return [command(RemoveSheetMutation, { subUnitId: change.sheet, subUnitName: "" })];
    case "sheetMoved":
      return [command(SetWorksheetOrderMutation, { subUnitId: change.sheet, fromOrder: workbookOf(injector, unitId).getSheetOrders().indexOf(change.sheet), toOrder: change.index })];
    case "sheetNamed":
      return [command(SetWorksheetNameMutation, { subUnitId: change.sheet, name: change.name })];
    case "sheetShown":
      return [command(SetWorksheetHideMutation, { subUnitId: change.sheet, hidden: change.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE })];
    case "tabColored":
      return [command(SetTabColorMutation, { subUnitId: change.sheet, color: change.color ?? "" })];
    case "gridlines":
      return [command(ToggleGridlinesMutation, { subUnitId: change.sheet, showGridlines: change.shown ? BooleanNumber.TRUE : BooleanNumber.FALSE })];
    case "frozen":
      return [command(SetFrozenMutation, {
        subUnitId: change.sheet, ySplit: change.rows, xSplit: change.columns,
        startRow: change.rows > 0 ? change.rows : -1, startColumn: change.columns > 0 ? change.columns : -1,
      })];
    case "columnWidths": {
      const widths = Object.fromEntries([...change.widths].map(([column, width]) => [column - 1, columnPixels(width)]));
      return [command(SetWorksheetColWidthMutation, { subUnitId: change.sheet, ranges: spans([...change.widths.keys()], "Column"), colWidth: widths })];
    }
    case "rowHeights":
      return rowHeights(change.sheet, change.heights);
    case "cells":
      return [command(SetRangeValuesMutation, { subUnitId: change.sheet, cellValue: cellMatrix(change.cells) })];
    case "tableRemoved": {
      const name = knownTables(unitId).get(change.id);
      knownTables(unitId).delete(change.id);
      return name === undefined ? [] : [command(RemoveSuperTableMutation, { tableName: name })];
    }
    case "tableAdded":
      knownTables(unitId).set(change.id, change.table.name);
      return [command(SetSuperTableMutation, { tableName: change.table.name, reference: superTable(change.sheet, change.table) })];
    case "validations":
      return validations(injector, unitId, change);
    case "conditionalFormats":
      return conditionalFormats(injector, unitId, change);
    case "names":
      return names(injector, unitId, change.names);
    case "activated":
      return [command(SetWorksheetActiveOperation, { subUnitId: change.sheet })];
  }
}

function workbookOf(injector: Injector, unitId: string): Workbook {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error(`no workbook ${unitId} in the grid`);
  return workbook;
}

/** Rows without a height of their own follow their content (row-heights.ts). */
function rowHeights(sheet: string, heights: ReadonlyMap<number, number | null>): readonly GridCommand[] {
  const fixed = [...heights].filter((entry): entry is [number, number] => entry[1] !== null);
  const ranges = spans([...heights.keys()], "Row");
  const automatic = Object.fromEntries([...heights].map(([row, height]) => [row - 1, height === null ? BooleanNumber.TRUE : BooleanNumber.FALSE]));
  const commands: GridCommand[] = [{ id: SetWorksheetRowIsAutoHeightMutation.id, params: { subUnitId: sheet, ranges, autoHeightInfo: automatic } }];
  if (fixed.length > 0) {
    const rowHeight = Object.fromEntries(fixed.map(([row, height]) => [row - 1, rowPixels(height)]));
    commands.push({ id: SetWorksheetRowHeightMutation.id, params: { subUnitId: sheet, ranges: spans(fixed.map(([row]) => row), "Row"), rowHeight } });
  }
  return commands;
}

function spans(indexes: readonly number[], kind: "Row" | "Column"): readonly object[] {
  const other = kind === "Row" ? { startColumn: 0, endColumn: 0 } : { startRow: 0, endRow: 0 };
  return indexes.map((index) => ({ ...other, [`start${kind}`]: index - 1, [`end${kind}`]: index - 1 }));
}

function cellMatrix(cells: ReadonlyMap<number, BookCell | null>): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of cells) (matrix[keyRow(key) - 1] ??= {})[keyColumn(key) - 1] = cell ? univerCell(cell) : NO_CELL;
  return matrix;
}

function superTable(sheetId: string, table: BookTable): object {
  return {
    sheetId, titleMap: new Map(table.columns.map((column, index) => [column.name, index])),
    range: {
      startRow: table.top - 1, endRow: table.top - 1 + table.rowCount, startColumn: table.left - 1, endColumn: table.left - 2 + table.columns.length,
    },
  };
}

function validations(injector: Injector, unitId: string, change: Extract<GridChange, { kind: "validations" }>): readonly GridCommand[] {
  const known = injector.get(DataValidationModel).getRules(unitId, change.sheet).map((rule) => rule.uid);
  const rules = change.validations.map((plan, index) => univerValidation(plan, `dv-${index}`)).filter((rule) => rule !== null);
  const removed = known.length === 0 ? [] : [{ id: RemoveDataValidationMutation.id, params: { subUnitId: change.sheet, ruleId: known } }];
  const added = rules.length === 0 ? [] : [{ id: AddDataValidationMutation.id, params: { subUnitId: change.sheet, rule: rules } }];
  return [...removed, ...added];
}

function conditionalFormats(injector: Injector, unitId: string, change: Extract<GridChange, { kind: "conditionalFormats" }>): readonly GridCommand[] {
  const known = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, change.sheet) ?? [];
  return [
    ...known.map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { subUnitId: change.sheet, cfId } })),
    ...change.formats.map((format, index) => ({ id: AddConditionalRuleMutation.id, params: { subUnitId: change.sheet, rule: univerFormat(format, `cf-${index}`) } })),
  ];
}

function names(injector: Injector, unitId: string, wanted: readonly GridName[]): readonly GridCommand[] {
  const known = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  return [
    ...known.map((name) => ({ id: RemoveDefinedNameMutation.id, params: name })),
    ...wanted.map((name, index) => ({
      id: SetDefinedNameMutation.id,
      params: { id: `naam-${index}`, name: name.name, formulaOrRefString: name.refersTo, hidden: name.hidden, ...(name.sheet === null ? {} : { localSheetId: name.sheet }) },
    })),
  ];
}
