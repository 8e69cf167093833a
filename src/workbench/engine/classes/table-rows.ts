import type { Rect } from "../../../model/address";
import { area } from "../cells/area";
import { cellAt, isEmpty } from "../cells/cell-access";
import { cellValue, readGrid } from "../cells/read-cells";
import { shiftDown, shiftUp } from "../cells/shift-cells";
import { tableBody } from "../cells/table-cells";
import { fillCalculatedColumns } from "../cells/table-write";
import { writeCells } from "../cells/write-cells";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { refuseProtected } from "../rules/protection";
import { rangeClass } from "./range";
import type { SheetTable } from "./table-collection";

interface Row extends SheetTable {
  /** From 0. */
  readonly index: number;
}

function rectOf(self: Row): Rect {
  if (self.index < 0 || self.index >= self.table.rowCount) throw itemNotFound("the table has no such row");
  const body = tableBody(self.table);
  return { ...body, top: body.top + self.index, bottom: body.top + self.index };
}

const tableRowClass: HostClass<Row> = {
  name: "TableRow",
  getters: {
    Index: (self) => self.index,
    Values: (self, engine) => {
      engine.calculate();
      return readGrid(area(self.sheet, rectOf(self)), cellValue);
    },
  },
  setters: { Values: (self, value, engine) => writeCells(engine, area(self.sheet, rectOf(self)), value) },
  methods: {
    GetRange: (self) => hostObject(rangeClass, area(self.sheet, rectOf(self))),
    Delete: (self, _args, engine) => {
      refuseProtected(self.sheet);
      const rect = rectOf(self);
      // The last row of a table is emptied, not taken away: Excel keeps one.
      if (self.table.rowCount === 1) return writeCells(engine, area(self.sheet, rect), "");
      shiftUp(engine, self.sheet, rect, 1, self.table);
      self.table.rowCount -= 1;
    },
  },
};

/** learn.microsoft.com, "Excel.TableRowCollection class", add: one or more rows, at an index or (null, -1) at the end. */
function addRows(self: SheetTable, index: number, values: unknown, engine: Parameters<typeof writeCells>[0]): Row {
  refuseProtected(self.sheet);
  const { sheet, table } = self;
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const at = index < 0 ? table.rowCount : index;
  if (at > table.rowCount) throw invalidArgument("the table has no such row");
  const body = tableBody(table);
  const fresh: Rect = { ...body, top: body.top + at, bottom: body.top + at + rows - 1 };
  if (at < table.rowCount || !isFree(self, fresh)) shiftDown(engine, sheet, fresh, rows, table);
  table.rowCount += rows;
  fillCalculatedColumns(engine, self, fresh);
  if (values !== null) writeCells(engine, area(sheet, fresh), Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values);
  return { ...self, index: at };
}

function isFree(self: SheetTable, rect: Rect): boolean {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = cellAt(self.sheet, row, column);
      if (cell && !isEmpty(cell)) return false;
    }
  }
  return true;
}

export const tableRowCollectionClass: HostClass<SheetTable> = {
  name: "TableRowCollection",
  since: { GetCount: "1.4" },
  getters: { Count: (self) => self.table.rowCount },
  items: (self) => Array.from({ length: self.table.rowCount }, (_, index) => hostObject(tableRowClass, { ...self, index })),
  methods: {
    Add: (self, args, engine) => hostObject(tableRowClass, addRows(self, args.wholeOr(0, -1), args.raw(1), engine)),
    GetCount: (self) => self.table.rowCount,
    GetItemAt: (self, args) => {
      const index = args.whole(0);
      if (index < 0 || index >= self.table.rowCount) throw invalidArgument("the table has no such row");
      return hostObject(tableRowClass, { ...self, index });
    },
  },
};
