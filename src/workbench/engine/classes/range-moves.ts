/** The methods of a Range that give another range. */
import { MAX_COLUMN, MAX_ROW } from "../../../model/address";
import type { Area } from "../cells/area";
import { area, boundingRect, columnCount, intersection, rectWithin, rowCount } from "../cells/area";
import { usedRect } from "../cells/cell-access";
import type { CallArguments } from "../call-arguments";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Engine } from "../engine";
import type { HostClass, HostObject } from "../host-class";
import { hostObject, selfOf } from "../host-class";
import { findRange } from "../cells/find-range";


/** `make` wraps a rectangle of the same sheet as a Range. */
export function rangeMoves(rangeClass: () => HostClass<Area>): NonNullable<HostClass<Area>["methods"]> {
  const make = (self: Area, top: number, left: number, bottom: number, right: number): HostObject =>
    hostObject(rangeClass(), area(self.sheet, rectWithin(top, left, bottom, right)));
  const other = (args: CallArguments, self: Area, engine: Engine): Area => {
    const object = args.object(0);
    const found = object ? selfOf(object, rangeClass()) : findRange(engine, args.text(0), self.sheet);
    if (!found || found.sheet !== self.sheet) throw invalidArgument("a range of the same sheet is needed");
    return found;
  };
  const meet = (self: Area, args: CallArguments, engine: Engine): HostObject | null => {
    const rect = intersection(self.rect, other(args, self, engine).rect);
    return rect && hostObject(rangeClass(), area(self.sheet, rect));
  };
  const used = (self: Area, args: CallArguments): HostObject | null => {
    const rect = usedRect(self.sheet, self.rect, args.booleanOr(0, false));
    return rect && hostObject(rangeClass(), area(self.sheet, rect));
  };
  return {
    // learn.microsoft.com, "Excel.Range class", getCell: row and column count from 0 and may lie outside the range, within the sheet.
    GetCell: ({ sheet, rect }, args) => {
      const [row, column] = [rect.top + args.whole(0), rect.left + args.whole(1)];
      return hostObject(rangeClass(), area(sheet, rectWithin(row, column, row, column)));
    },
    GetRow: (self, args) => {
      const row = self.rect.top + args.whole(0);
      if (row > self.rect.bottom || row < self.rect.top) throw invalidArgument("the range has no such row");
      return make(self, row, self.rect.left, row, self.rect.right);
    },
    GetColumn: (self, args) => {
      const column = self.rect.left + args.whole(0);
      if (column > self.rect.right || column < self.rect.left) throw invalidArgument("the range has no such column");
      return make(self, self.rect.top, column, self.rect.bottom, column);
    },
    GetLastCell: (self) => make(self, self.rect.bottom, self.rect.right, self.rect.bottom, self.rect.right),
    GetLastRow: (self) => make(self, self.rect.bottom, self.rect.left, self.rect.bottom, self.rect.right),
    GetLastColumn: (self) => make(self, self.rect.top, self.rect.right, self.rect.bottom, self.rect.right),
    GetEntireRow: (self) => make(self, self.rect.top, 1, self.rect.bottom, MAX_COLUMN),
    GetEntireColumn: (self) => make(self, 1, self.rect.left, MAX_ROW, self.rect.right),
    GetOffsetRange: (self, args) => {
      const [down, right] = [args.whole(0), args.whole(1)];
      return make(self, self.rect.top + down, self.rect.left + right, self.rect.bottom + down, self.rect.right + right);
    },
    GetResizedRange: (self, args) => make(self, self.rect.top, self.rect.left, self.rect.bottom + args.whole(0), self.rect.right + args.whole(1)),
    GetAbsoluteResizedRange: (self, args) =>
      make(self, self.rect.top, self.rect.left, self.rect.top + args.whole(0) - 1, self.rect.left + args.whole(1) - 1),
    GetRowsBelow: (self, args) => {
      const count = args.wholeOr(0, 1);
      return make(self, self.rect.bottom + 1, self.rect.left, self.rect.bottom + count, self.rect.right);
    },
    GetRowsAbove: (self, args) => make(self, self.rect.top - args.wholeOr(0, 1), self.rect.left, self.rect.top - 1, self.rect.right),
    GetColumnsAfter: (self, args) => make(self, self.rect.top, self.rect.right + 1, self.rect.bottom, self.rect.right + args.wholeOr(0, 1)),
    GetColumnsBefore: (self, args) => make(self, self.rect.top, self.rect.left - args.wholeOr(0, 1), self.rect.bottom, self.rect.left - 1),
    GetBoundingRect: (self, args, engine) => hostObject(rangeClass(), area(self.sheet, boundingRect(self.rect, other(args, self, engine).rect))),
    GetIntersection: (self, args, engine) => {
      const met = meet(self, args, engine);
      if (!met) throw itemNotFound("the ranges do not meet");
      return met;
    },
    GetIntersectionOrNullObject: meet,
    GetUsedRange: (self, args) => {
      const range = used(self, args);
      if (!range) throw itemNotFound("no cell of the range is used");
      return range;
    },
    GetUsedRangeOrNullObject: used,
  };
}

/** The check that the library asks for before it writes in chunks of rows. */
export function validateArraySize(self: Area, args: CallArguments): null {
  if (args.whole(0) !== rowCount(self.rect) || args.whole(1) !== columnCount(self.rect)) {
    throw invalidArgument(`an array of ${rowCount(self.rect)} x ${columnCount(self.rect)} is needed`);
  }
  return null;
}

