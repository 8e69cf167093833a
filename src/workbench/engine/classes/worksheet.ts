import type { BookSheet } from "../../../model/book";
import { MAX_COLUMN, MAX_ROW } from "../../../model/address";
import { area, rectWithin } from "../cells/area";
import { usedRect } from "../cells/cell-access";
import { findRange, findRanges } from "../cells/find-range";
import { activateSheet } from "../cells/selection";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../cells/sizes";
import { deleteSheet, moveSheet, renameSheet, showSheet, visibilityOf } from "../cells/sheet-changes";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostClass, HostObject } from "../host-class";
import { hostObject } from "../host-class";
import { readColor } from "../input/color";
import { asBoolean, asNumber, asOneOf, asText } from "../input/value-kinds";
import { chartCollectionClass } from "./chart-collection";
import { commentCollectionClass } from "./comments";
import { worksheetFreezePanesClass } from "./freeze-panes";
import { namedItemCollectionClass } from "./named-item-collection";
import { pageBreakCollectionClass } from "./page-breaks";
import { pageLayoutClass } from "./page-layout";
import { rangeAreasClass } from "./range-areas";
import { rangeClass } from "./range";
import { registrations, SHEET_EVENTS } from "./registrations";
import { tableCollectionClass } from "./table-collection";
import { worksheetCustomPropertyCollectionClass } from "./worksheet-custom-properties";
import { worksheetProtectionClass } from "./worksheet-protection";

const WHOLE_SHEET = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** Positive, within the sheet. */
function rangeByIndexes(sheet: BookSheet, row: number, column: number, rows: number, columns: number): HostObject {
  if (rows < 1 || columns < 1) throw invalidArgument("at least one row and one column");
  return hostObject(rangeClass, area(sheet, rectWithin(row + 1, column + 1, row + rows, column + columns)));
}

export const worksheetClass: HostClass<BookSheet> = {
  name: "Worksheet",
  since: {
    Comments: "1.10", CustomProperties: "1.12", FreezePanes: "1.7", HorizontalPageBreaks: "1.9", _GetSheetById: "1.7",
    Names: "1.4", PageLayout: "1.9", Protection: "1.2", ShowGridlines: "1.8", Gridlines: "1.8", ShowHeadings: "1.8", Headings: "1.8", StandardHeight: "1.7", StandardWidth: "1.7",
    TabColor: "1.7", GetRangeByIndexes: "1.7", GetRanges: "1.9", GetUsedRangeOrNullObject: "1.4", Calculate: "1.6",
    GetNextOrNullObject: "1.5", _RegisterDataChangedEvent: "1.7", _RegisterSelectionChangedEvent: "1.7",
    _RegisterActivatedEvent: "1.7", _RegisterDeactivatedEvent: "1.7",
  },
  key: (self, engine) => ({ Id: engine.ids.of(self) }),
  getters: {
    Id: (self, engine) => engine.ids.of(self),
    Name: (self) => self.name,
    Position: (self, engine) => engine.book.sheets.indexOf(self),
    Visibility: (self, engine) => visibilityOf(engine, self),
    // learn.microsoft.com, "Excel.Worksheet class", tabColor: null for a sheet that is not shown.
    TabColor: (self) => (self.visible ? (self.tabColor ?? "") : null),
    ShowGridlines: (self) => self.gridlines,
    ShowHeadings: (self, engine) => engine.extras.get(self, "showHeadings") ?? true,
    StandardWidth: () => STANDARD_WIDTH,
    StandardHeight: () => STANDARD_HEIGHT,
  },
  setters: {
    Name: (self, value, engine) => renameSheet(engine, self, asText(value)),
    Position: (self, value, engine) => moveSheet(engine, self, asNumber(value)),
    Visibility: (self, value, engine) => showSheet(engine, self, asOneOf(value, ["Visible", "Hidden", "VeryHidden"])),
    // learn.microsoft.com, "Excel.Worksheet class", tabColor: "#RRGGBB", "" for none.
    TabColor: (self, value) => {
      self.tabColor = value === "" ? null : readColor(value);
    },
    // The library assigns showGridlines and showHeadings under these names, and loads them under their own.
    Gridlines: (self, value) => {
      self.gridlines = asBoolean(value);
    },
    Headings: (self, value, engine) => engine.extras.set(self, "showHeadings", asBoolean(value)),
  },
  properties: {
    Charts: (self) => hostObject(chartCollectionClass, self),
    Comments: (self) => hostObject(commentCollectionClass, self),
    CustomProperties: (self) => hostObject(worksheetCustomPropertyCollectionClass, self),
    FreezePanes: (self) => hostObject(worksheetFreezePanesClass, self),
    HorizontalPageBreaks: (self) => hostObject(pageBreakCollectionClass, self),
    Names: (self) => hostObject(namedItemCollectionClass, { names: self.names, sheet: self }),
    PageLayout: (self) => hostObject(pageLayoutClass, self),
    Protection: (self) => hostObject(worksheetProtectionClass, self),
    Tables: (self, engine) => hostObject(tableCollectionClass, { book: engine.book, sheet: self }),
  },
  methods: {
    Activate: (self, _args, engine) => {
      if (!self.visible) throw invalidArgument("a hidden sheet cannot be activated");
      activateSheet(engine, self);
    },
    Calculate: (_self, _args, engine) => engine.calculateAll(),
    Delete: (self, _args, engine) => deleteSheet(engine, self),
    GetCell: (self, args) => rangeByIndexes(self, args.whole(0), args.whole(1), 1, 1),
    // learn.microsoft.com, "Excel.Worksheet class", getRange: the whole sheet without an address.
    GetRange: (self, args, engine) => {
      if (!args.isGiven(0)) return hostObject(rangeClass, area(self, WHOLE_SHEET));
      const found = findRange(engine, args.text(0), self);
      if (found.sheet !== self) throw invalidArgument(`"${args.text(0)}" is on another sheet`);
      return hostObject(rangeClass, found);
    },
    GetRangeByIndexes: (self, args) => rangeByIndexes(self, args.whole(0), args.whole(1), args.whole(2), args.whole(3)),
    GetRanges: (self, args, engine) => {
      const found = args.isGiven(0) ? findRanges(engine, args.text(0), self) : { sheet: self, rects: [WHOLE_SHEET] };
      return hostObject(rangeAreasClass, { ...found, reference: "" });
    },
    GetUsedRange: (self, args) => {
      const rect = usedRect(self, WHOLE_SHEET, args.booleanOr(0, false));
      return hostObject(rangeClass, area(self, rect ?? { top: 1, left: 1, bottom: 1, right: 1 }));
    },
    GetUsedRangeOrNullObject: (self, args) => {
      const rect = usedRect(self, WHOLE_SHEET, args.booleanOr(0, false));
      return rect && hostObject(rangeClass, area(self, rect));
    },
    GetNextOrNullObject: (self, args, engine) => {
      const after = engine.book.sheets.slice(engine.book.sheets.indexOf(self) + 1);
      const next = after.find((sheet) => sheet.visible || !args.booleanOr(0, false));
      return next ? hostObject(worksheetClass, next) : null;
    },
    _GetSheetById: (_self, args, engine) => {
      const sheet = engine.ids.find(engine.book.sheets, args.text(0));
      if (!sheet) throw itemNotFound("sheet");
      return hostObject(worksheetClass, sheet);
    },
    ...registrations<BookSheet>(SHEET_EVENTS, (self, engine) => engine.ids.of(self)),
  },
};
