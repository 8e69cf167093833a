import type { Areas } from "../cells/area";
import { clearConditionalFormats, conditionalFormatsOver, rangeText } from "../cells/conditional-formats";
import { itemNotFound, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asOneOf } from "../input/value-kinds";
import { refuseProtected } from "../rules/protection";
import { conditionalFormatClass } from "./conditional-format";

const KINDS = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

/** learn.microsoft.com, "Apply conditional formatting to Excel ranges". */
export const conditionalFormatCollectionClass: HostClass<Areas> = {
  name: "ConditionalFormatCollection",
  since: { GetItemOrNullObject: "1.14" },
  indexer: (self, args, engine) => {
    const format = engine.ids.find(self.sheet.conditionalFormats, args.text(0));
    if (!format) throw itemNotFound("conditional format");
    return hostObject(conditionalFormatClass, { sheet: self.sheet, format });
  },
  items: (self) => conditionalFormatsOver(self).map((format) => hostObject(conditionalFormatClass, { sheet: self.sheet, format })),
  methods: {
    Add: (self, args) => {
      refuseProtected(self.sheet);
      const kind = asOneOf(args.raw(0), KINDS);
      if (kind !== "Custom") throw new NotImplementedError(`ConditionalFormatCollection.add "${kind}"`);
      const format = { range: rangeText(self.rects), formula: "", tone: null };
      // A new format has the highest priority: learn.microsoft.com, "Excel.ConditionalFormatCollection class", add ("first/top priority").
      self.sheet.conditionalFormats.unshift(format);
      return hostObject(conditionalFormatClass, { sheet: self.sheet, format });
    },
    ClearAll: (self) => {
      refuseProtected(self.sheet);
      clearConditionalFormats(self);
    },
    GetCount: (self) => conditionalFormatsOver(self).length,
    GetItemAt: (self, args) => {
      const format = conditionalFormatsOver(self)[args.whole(0)];
      if (!format) throw itemNotFound("conditional format");
      return hostObject(conditionalFormatClass, { sheet: self.sheet, format });
    },
    GetItemOrNullObject: (self, args, engine) => {
      const format = engine.ids.find(self.sheet.conditionalFormats, args.text(0));
      return format ? hostObject(conditionalFormatClass, { sheet: self.sheet, format }) : null;
    },
  },
};
