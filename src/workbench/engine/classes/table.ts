import { area, areasOf } from "../cells/area";
import { clearCells } from "../cells/clear-cells";
import { findRange } from "../cells/find-range";
import { tableBody, tableHeader, tableRange } from "../cells/table-cells";
import { removeTable, renameTable, resizeTable } from "../cells/table-changes";
import type { Engine } from "../engine";
import { EventType } from "../events";
import { invalidArgument, itemNotFound, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asBoolean, asText } from "../input/value-kinds";
import { rangeClass } from "./range";
import { registrations } from "./registrations";
import { tableColumnCollectionClass } from "./table-columns";
import type { SheetTable } from "./table-collection";
import { tableRowCollectionClass } from "./table-rows";
import { worksheetClass } from "./worksheet";

/** Looks of a table that the Book does not keep. */
const NOTED = { HighlightFirstColumn: false, HighlightLastColumn: false, ShowBandedColumns: false, ShowBandedRows: true, ShowFilterButton: true } as const;

/** learn.microsoft.com, "Excel.Table class", style: TableStyleLight1-21, Medium1-28, Dark1-11, or a style of the workbook. */
const BUILT_IN_STYLE = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

export const tableClass: HostClass<SheetTable> = {
  name: "Table",
  since: {
    Worksheet: "1.2", HighlightFirstColumn: "1.3", HighlightLastColumn: "1.3", ShowBandedColumns: "1.3",
    ShowBandedRows: "1.3", ShowFilterButton: "1.3", ConvertToRange: "1.2", Resize: "1.13", _RegisterDataChangedEvent: "1.7",
    _RegisterSelectionChangedEvent: "1.7",
  },
  key: (self, engine) => ({ Id: engine.ids.of(self.table) }),
  getters: {
    Id: (self, engine) => engine.ids.of(self.table),
    Name: (self) => self.table.name,
    ShowHeaders: () => true,
    ShowTotals: () => false,
    Style: (self) => self.table.style ?? "",
    ...Object.fromEntries(Object.entries(NOTED).map(([name, initial]) => [name, (self: SheetTable, engine: Engine) => engine.extras.get(self.table, name) ?? initial])),
  },
  setters: {
    Name: (self, value, engine) => renameTable(engine, self.table, asText(value)),
    Style: (self, value) => {
      const style = asText(value);
      if (style !== "" && !BUILT_IN_STYLE.test(style)) throw invalidArgument(`no table style "${style}"`);
      self.table.style = style === "" ? null : style;
    },
    ShowHeaders: (_self, value) => {
      if (!asBoolean(value)) throw new NotImplementedError("Table.showHeaders false");
    },
    ShowTotals: (_self, value) => {
      if (asBoolean(value)) throw new NotImplementedError("Table.showTotals true");
    },
    ...Object.fromEntries(Object.keys(NOTED).map((name) => [name, (self: SheetTable, value: unknown, engine: Engine) => engine.extras.set(self.table, name, asBoolean(value))])),
  },
  properties: {
    Columns: (self) => hostObject(tableColumnCollectionClass, self),
    Rows: (self) => hostObject(tableRowCollectionClass, self),
    Worksheet: (self) => hostObject(worksheetClass, self.sheet),
  },
  methods: {
    GetRange: ({ sheet, table }) => hostObject(rangeClass, area(sheet, tableRange(table))),
    GetHeaderRowRange: ({ sheet, table }) => hostObject(rangeClass, area(sheet, tableHeader(table))),
    GetDataBodyRange: ({ sheet, table }) => hostObject(rangeClass, area(sheet, tableBody(table))),
    GetTotalRowRange: () => {
      throw itemNotFound("the table has no total row");
    },
    Resize: (self, args, engine) => resizeTable(engine, self, args.objectOf(0, rangeClass) ?? findRange(engine, args.text(0), self.sheet)),
    ConvertToRange: (self, _args, engine) => {
      const range = area(self.sheet, tableRange(self.table));
      removeTable(engine, self);
      return hostObject(rangeClass, range);
    },
    Delete: (self, _args, engine) => {
      const range = area(self.sheet, tableRange(self.table));
      removeTable(engine, self);
      clearCells(engine, areasOf(range), "All");
    },
    ...registrations<SheetTable>(
      { DataChanged: EventType.tableChanged, SelectionChanged: EventType.tableSelectionChanged }, (self, engine) => engine.ids.of(self.table),
    ),
  },
};
