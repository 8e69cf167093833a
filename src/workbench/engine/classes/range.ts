import { columnLetters, columnNumber } from "../../../model/address";
import type { Area } from "../cells/area";
import { area, areasOf, columnCount, fullAddress, isEntireColumn, isEntireRow, rowCount } from "../cells/area";
import { CLEAR_WHAT, clearCells } from "../cells/clear-cells";
import { common } from "../cells/style-cells";
import { linkOf, setLink } from "../cells/link";
import { cellFormula, cellValue, readGrid, valueType } from "../cells/read-cells";
import { selectAreas } from "../cells/selection";
import { setCellProperties, setColumnProperties, setRowProperties } from "../cells/bulk-properties";
import { writeCells, writeNumberFormats } from "../cells/write-cells";
import type { Engine } from "../engine";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { displayText } from "../input/display-text";
import { asOneOf } from "../input/value-kinds";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { rangeMoves, validateArraySize } from "./range-moves";
import { worksheetClass } from "./worksheet";
import { tableScopedCollectionClass } from "./table-scoped-collection";

/** A whole row or column reads as one null: learn.microsoft.com, "Read or write to an unbounded range using the Excel JavaScript API". */
function bounded<T>(self: Area, read: () => T): T | null {
  return isEntireColumn(self.rect) || isEntireRow(self.rect) ? null : read();
}

function grid<T>(read: (cell: Parameters<typeof cellValue>[0], engine: Engine) => T): (self: Area, engine: Engine) => T[][] | null {
  return (self, engine) => {
    engine.calculate();
    return bounded(self, () => readGrid(self, (cell) => read(cell, engine)));
  };
}

/** Whether a group ("B:D") holds one of these columns, or lies next to them. */
function touches(group: string, left: number, right: number): boolean {
  const [first = 0, last = 0] = group.split(":").map(columnNumber);
  return first <= right + 1 && last >= left - 1;
}

export const rangeClass: HostClass<Area> = {
  name: "Range",
  since: {
    ConditionalFormats: "1.6", DataValidation: "1.8", Hyperlink: "1.7", IsEntireColumn: "1.7", IsEntireRow: "1.7", GetAbsoluteResizedRange: "1.7", GetResizedRange: "1.3",
    GetColumnsAfter: "1.3", GetColumnsBefore: "1.3", GetRowsAbove: "1.3", GetRowsBelow: "1.3", _ValidateArraySize: "1.3",
    GetIntersectionOrNullObject: "1.4", GetUsedRangeOrNullObject: "1.4", SetCellProperties: "1.9", SetColumnProperties: "1.9",
    SetRowProperties: "1.9", Group: "1.10", HasSpill: "1.12", GetSpillParentOrNullObject: "1.12", GetSpillingToRangeOrNullObject: "1.12", GetTables: "1.9", Calculate: "1.6",
  },
  key: (self) => ({ _ReferenceId: self.reference }),
  getters: {
    Values: grid(cellValue),
    Formulas: grid(cellFormula),
    Text: grid((cell, engine) => displayText(cell, engine.culture)),
    ValueTypes: grid(valueType),
    NumberFormat: (self) => bounded(self, () => readGrid(self, (cell) => cell?.style.numberFormat ?? "General")),
    RowIndex: (self) => self.rect.top - 1,
    ColumnIndex: (self) => self.rect.left - 1,
    RowCount: (self) => rowCount(self.rect),
    ColumnCount: (self) => columnCount(self.rect),
    // learn.microsoft.com, "Excel.Range class", cellCount: -1 when there are more than 2^31-1.
    CellCount: (self) => (rowCount(self.rect) * columnCount(self.rect) > 2 ** 31 - 1 ? -1 : rowCount(self.rect) * columnCount(self.rect)),
    Address: (self) => fullAddress(self.sheet, self.rect),
    AddressLocal: (self) => fullAddress(self.sheet, self.rect),
    IsEntireColumn: (self) => isEntireColumn(self.rect),
    IsEntireRow: (self) => isEntireRow(self.rect),
    Hyperlink: (self) => linkOf(self),
    HasSpill: (self) => common(areasOf(self), () => false)?.value ?? null,
  },
  onlyWhenAsked: ["Text"],
  setters: {
    Values: (self, value, engine) => writeCells(engine, self, value),
    Formulas: (self, value, engine) => writeCells(engine, self, value),
    NumberFormat: (self, value) => writeNumberFormats(self, value),
    Hyperlink: (self, value, engine) => setLink(engine, self, value),
  },
  properties: {
    Format: (self) => hostObject(rangeFormatClass, areasOf(self)),
    Worksheet: (self) => hostObject(worksheetClass, self.sheet),
    ConditionalFormats: (self) => hostObject(conditionalFormatCollectionClass, areasOf(self)),
    DataValidation: (self) => hostObject(dataValidationClass, areasOf(self)),
  },
  methods: {
    ...rangeMoves(() => rangeClass),
    Clear: (self, args, engine) => clearCells(engine, areasOf(self), args.isGiven(0) ? asOneOf(args.raw(0), CLEAR_WHAT) : "All"),
    Select: (self, _args, engine) => selectAreas(engine, areasOf(self)),
    Calculate: (_self, _args, engine) => engine.calculate(),
    GetTables: (self, args) => hostObject(tableScopedCollectionClass, { area: self, fullyContained: args.booleanOr(0, false) }),
    // learn.microsoft.com, "Excel.Range class": the anchor of a cell that is spilled into, the cells that an anchor spills to; null objects otherwise.
    GetSpillParentOrNullObject: (self, _args, engine) => {
      const spill = columnCount(self.rect) * rowCount(self.rect) === 1 ? engine.spillAt(self.sheet, self.rect.top, self.rect.left) : null;
      return spill && hostObject(rangeClass, area(self.sheet, { ...spill, bottom: spill.top, right: spill.left }));
    },
    GetSpillingToRangeOrNullObject: (self, _args, engine) => {
      const spill = columnCount(self.rect) * rowCount(self.rect) === 1 ? engine.spillAt(self.sheet, self.rect.top, self.rect.left) : null;
      return spill?.top === self.rect.top && spill.left === self.rect.left ? hostObject(rangeClass, area(self.sheet, spill)) : null;
    },
    // learn.microsoft.com, "Excel.Range class", group: InvalidArgument when whole columns are to be grouped by rows, or the other way round.
    Group: (self, args) => {
      const by = asOneOf(args.raw(0), ["ByColumns", "ByRows"]);
      if (by === "ByRows") {
        if (isEntireColumn(self.rect)) throw invalidArgument("whole columns are not grouped by rows");
        throw new NotImplementedError("Range.group ByRows");
      }
      if (isEntireRow(self.rect)) throw invalidArgument("whole rows are not grouped by columns");
      const { left, right } = self.rect;
      if (self.sheet.columnGroups.some((group) => touches(group, left, right))) throw new NotImplementedError("Range.group of columns that are grouped, or beside those");
      self.sheet.columnGroups.push(`${columnLetters(left)}:${columnLetters(right)}`);
    },
    SetCellProperties: (self, args, engine) => setCellProperties(engine, self, args.raw(0)),
    SetColumnProperties: (self, args, engine) => setColumnProperties(engine, self, args.raw(0)),
    SetRowProperties: (self, args, engine) => setRowProperties(engine, self, args.raw(0)),
    _ValidateArraySize: validateArraySize,
    _KeepReference: (self, _args, engine) => {
      if (self.reference === "") self.reference = engine.newReference(hostObject(rangeClass, self));
      return null;
    },
  },
};
