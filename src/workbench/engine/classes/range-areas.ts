import type { Areas } from "../cells/area";
import { area, columnCount, fullAddress, isEntireColumn, isEntireRow, rowCount } from "../cells/area";
import { CLEAR_WHAT, clearCells } from "../cells/clear-cells";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asOneOf } from "../input/value-kinds";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { rangeClass } from "./range";
import { rangeFormatClass } from "./range-format";
import { worksheetClass } from "./worksheet";

/** learn.microsoft.com, "Work with multiple ranges simultaneously in Excel add-ins". */
export const rangeAreasClass: HostClass<Areas> = {
  name: "RangeAreas",
  key: (self) => ({ _ReferenceId: self.reference }),
  getters: {
    Address: (self) => self.rects.map((rect) => fullAddress(self.sheet, rect)).join(","),
    AreaCount: (self) => self.rects.length,
    CellCount: (self) => self.rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0),
    IsEntireColumn: (self) => self.rects.every(isEntireColumn),
    IsEntireRow: (self) => self.rects.every(isEntireRow),
  },
  properties: {
    Format: (self) => hostObject(rangeFormatClass, self),
    Worksheet: (self) => hostObject(worksheetClass, self.sheet),
    ConditionalFormats: (self) => hostObject(conditionalFormatCollectionClass, self),
    DataValidation: (self) => hostObject(dataValidationClass, self),
    Areas: (self) => hostObject(rangeCollectionClass, self),
  },
  methods: {
    Clear: (self, args, engine) => clearCells(engine, self, args.isGiven(0) ? asOneOf(args.raw(0), CLEAR_WHAT) : "All"),
    _KeepReference: (self, _args, engine) => {
      if (self.reference === "") self.reference = engine.newReference(hostObject(rangeAreasClass, self));
      return null;
    },
  },
};

const rangeCollectionClass: HostClass<Areas> = {
  name: "RangeCollection",
  methods: {
    GetCount: (self) => self.rects.length,
    GetItemAt: (self, args) => {
      const rect = self.rects[args.whole(0)];
      return rect ? hostObject(rangeClass, area(self.sheet, rect)) : null;
    },
  },
  items: (self) => self.rects.map((rect) => hostObject(rangeClass, area(self.sheet, rect))),
};
