import { area } from "../cells/area";
import { tableBody, tableHeader, tableRange } from "../cells/table-cells";
import { cellValue, readGrid } from "../cells/read-cells";
import { writeCells } from "../cells/write-cells";
import type { Rect } from "../../../model/address";
import { invalidArgument, itemNotFound, NotImplementedError } from "../excel-error";
import type { HostClass, HostObject } from "../host-class";
import { hostObject } from "../host-class";
import { asText } from "../input/value-kinds";
import { rangeClass } from "./range";
import type { SheetTable } from "./table-collection";

interface Column extends SheetTable {
  readonly column: SheetTable["table"]["columns"][number];
}

function indexOf(self: Column): number {
  const index = self.table.columns.indexOf(self.column);
  if (index < 0) throw itemNotFound("the column is gone");
  return index;
}

function within(self: Column, rect: Rect): ReturnType<typeof area> {
  const column = self.table.left + indexOf(self);
  return area(self.sheet, { ...rect, left: column, right: column });
}

const tableColumnClass: HostClass<Column> = {
  name: "TableColumn",
  key: (self) => ({ Id: indexOf(self) + 1 }),
  getters: {
    Id: (self) => indexOf(self) + 1,
    Index: indexOf,
    Name: (self) => self.column.name,
    Values: (self, engine) => {
      engine.calculate();
      return readGrid(within(self, tableRange(self.table)), cellValue);
    },
  },
  setters: {
    Name: (self, value, engine) => writeCells(engine, within(self, tableHeader(self.table)), asText(value)),
    Values: (self, value, engine) => writeCells(engine, within(self, tableRange(self.table)), value),
  },
  methods: {
    GetRange: (self) => hostObject(rangeClass, within(self, tableRange(self.table))),
    GetHeaderRowRange: (self) => hostObject(rangeClass, within(self, tableHeader(self.table))),
    GetDataBodyRange: (self) => hostObject(rangeClass, within(self, tableBody(self.table))),
    Delete: () => {
      throw new NotImplementedError("TableColumn.delete");
    },
  },
};

/** By name without regard to case, or by id (its place, from 1). */
function find(self: SheetTable, key: unknown): HostObject | null {
  const column = typeof key === "number" ? self.table.columns[key - 1] : self.table.columns.find((one) => one.name.toLowerCase() === String(key).toLowerCase());
  return column ? hostObject(tableColumnClass, { ...self, column }) : null;
}

export const tableColumnCollectionClass: HostClass<SheetTable> = {
  name: "TableColumnCollection",
  since: { GetCount: "1.4", GetItemOrNullObject: "1.4" },
  getters: { Count: (self) => self.table.columns.length },
  indexer: (self, args) => {
    const found = find(self, args.raw(0));
    if (!found) throw itemNotFound(`column ${String(args.raw(0))}`);
    return found;
  },
  items: (self) => self.table.columns.map((column) => hostObject(tableColumnClass, { ...self, column })),
  methods: {
    GetCount: (self) => self.table.columns.length,
    GetItemAt: (self, args) => {
      const column = self.table.columns[args.whole(0)];
      if (!column) throw invalidArgument("the table has no such column");
      return hostObject(tableColumnClass, { ...self, column });
    },
    GetItemOrNullObject: (self, args) => find(self, args.raw(0)),
  },
};

