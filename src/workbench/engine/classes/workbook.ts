import { MAX_COLUMN, MAX_ROW } from "../../../model/address";
import { area } from "../cells/area";
import { findRange } from "../cells/find-range";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import type { Book } from "../../../model/book";
import { asBoolean } from "../input/value-kinds";
import { applicationClass } from "./application";
import { documentPropertiesClass } from "./document-properties";
import { namedItemCollectionClass } from "./named-item-collection";
import { rangeAreasClass } from "./range-areas";
import { rangeClass } from "./range";
import { settingCollectionClass } from "./settings";
import { tableCollectionClass } from "./table-collection";
import { workbookProtectionClass } from "./workbook-protection";
import { worksheetCollectionClass } from "./worksheet-collection";

const WHOLE_SHEET = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

export const workbookClass: HostClass<Book> = {
  name: "Workbook",
  since: {
    Name: "1.7", ReadOnly: "1.8", GetActiveCell: "1.7", GetSelectedRanges: "1.9", Properties: "1.7", Protection: "1.7", Settings: "1.4",
    _Runtime: "1.5", GetIsActiveCollabSession: "1.9", _SetOsfControlContainerReadyForCustomFunctions: "CustomFunctions 1.1",
  },
  getters: {
    Name: (self) => (self.title === "" ? "Map1.xlsx" : self.title),
    ReadOnly: () => false,
  },
  properties: {
    Worksheets: (self) => hostObject(worksheetCollectionClass, self),
    Names: (self) => hostObject(namedItemCollectionClass, { names: self.names, sheet: null }),
    Tables: (self) => hostObject(tableCollectionClass, { book: self, sheet: null }),
    Application: (self) => hostObject(applicationClass, self),
    Protection: (self) => hostObject(workbookProtectionClass, self),
    Settings: (self) => hostObject(settingCollectionClass, self),
    Properties: (self) => hostObject(documentPropertiesClass, self),
    _Runtime: (self) => hostObject(runtimeClass, self),
  },
  methods: {
    GetSelectedRange: (_self, _args, engine) => {
      const { sheet, rects } = engine.selection;
      return hostObject(rangeClass, area(sheet, rects[0] ?? { ...WHOLE_SHEET, bottom: 1, right: 1 }));
    },
    GetSelectedRanges: (_self, _args, engine) => hostObject(rangeAreasClass, { ...engine.selection, reference: "" }),
    GetActiveCell: (_self, _args, engine) => {
      const { sheet, rects } = engine.selection;
      const { top, left } = rects[0] ?? WHOLE_SHEET;
      return hostObject(rangeClass, area(sheet, { top, left, bottom: top, right: left }));
    },
    GetIsActiveCollabSession: () => false,
    _RemoveReference: (_self, args, engine) => {
      engine.references.delete(args.text(0));
      return null;
    },
    _RemoveAllReferences: (_self, _args, engine) => {
      engine.references.clear();
      return null;
    },
    // Event arguments find their range by its full address; a range reference would end with the request that raised them.
    _GetRangeForEventByReferenceId: (_self, args, engine) => hostObject(rangeClass, findRange(engine, args.text(0), null)),
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, engine) => hostObject(rangeClass, findRange(engine, args.text(0), null)),
    _GetReferenceCount: (_self, _args, engine) => engine.references.size,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
};

const runtimeClass: HostClass<Book> = {
  name: "Runtime",
  since: { EnableEvents: "1.8" },
  getters: { EnableEvents: (_self, engine) => engine.events.enabled },
  setters: {
    EnableEvents: (_self, value, engine) => {
      engine.events.enabled = asBoolean(value);
    },
  },
};
