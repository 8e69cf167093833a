import type { BookSheet } from "../../../model/book";
import { MAX_COLUMN, MAX_ROW } from "../../../model/address";
import { area } from "../cells/area";
import { findRange } from "../cells/find-range";
import { invalidArgument, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { rangeClass } from "./range";

/** learn.microsoft.com, "Excel.WorksheetFreezePanes class". */
export const worksheetFreezePanesClass: HostClass<BookSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (self, args) => {
      self.freeze = { rows: counted(args.wholeOr(0, 0)), columns: 0 };
    },
    FreezeColumns: (self, args) => {
      self.freeze = { rows: 0, columns: counted(args.wholeOr(0, 0)) };
    },
    // The range is what stays in view: it begins at the first visible cell, here always A1.
    FreezeAt: (self, args, engine) => {
      if (!args.isGiven(0)) return void (self.freeze = { rows: 0, columns: 0 });
      const { sheet, rect } = args.objectOf(0, rangeClass) ?? findRange(engine, args.text(0), self);
      if (sheet !== self) throw invalidArgument("a range of the same sheet is needed");
      if (rect.top !== 1 || rect.left !== 1) throw new NotImplementedError("WorksheetFreezePanes.freezeAt from another cell than A1");
      self.freeze = { rows: rect.bottom === MAX_ROW ? 0 : rect.bottom, columns: rect.right === MAX_COLUMN ? 0 : rect.right };
    },
    Unfreeze: (self) => {
      self.freeze = { rows: 0, columns: 0 };
    },
    GetLocationOrNullObject: (self) => {
      const { rows, columns } = self.freeze;
      if (rows === 0 && columns === 0) return null;
      return hostObject(rangeClass, area(self, { top: 1, left: 1, bottom: rows === 0 ? MAX_ROW : rows, right: columns === 0 ? MAX_COLUMN : columns }));
    },
  },
};

function counted(count: number): number {
  if (count < 0) throw invalidArgument("a count is not negative");
  return count;
}
