import type { BookSheet } from "../../../model/book";
import { area } from "../cells/area";
import { findRange } from "../cells/find-range";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { rangeClass } from "./range";

interface Break {
  readonly sheet: BookSheet;
  readonly row: number;
}

function setBreaks(sheet: BookSheet, breaks: readonly number[]): void {
  sheet.print = { ...sheet.print, breaks: [...new Set(breaks)].sort((a, b) => a - b) };
}

const pageBreakClass: HostClass<Break> = {
  name: "PageBreak",
  key: (self) => ({ _Id: String(self.row) }),
  getters: { RowIndex: (self) => self.row - 1, ColumnIndex: () => 0 },
  methods: {
    Delete: (self) => setBreaks(self.sheet, self.sheet.print.breaks.filter((row) => row !== self.row)),
    GetCellAfterBreak: (self) => hostObject(rangeClass, area(self.sheet, { top: self.row, left: 1, bottom: self.row, right: 1 })),
  },
};

/** Horizontal page breaks. learn.microsoft.com, "Excel.PageBreakCollection class", add: before the top-left cell of the range. */
export const pageBreakCollectionClass: HostClass<BookSheet> = {
  name: "PageBreakCollection",
  items: (self) => self.print.breaks.map((row) => hostObject(pageBreakClass, { sheet: self, row })),
  indexer: (self, args) => {
    const row = typeof args.raw(0) === "string" ? Number(args.raw(0)) : self.print.breaks[args.whole(0)];
    if (row === undefined || !self.print.breaks.includes(row)) throw itemNotFound("page break");
    return hostObject(pageBreakClass, { sheet: self, row });
  },
  methods: {
    Add: (self, args, engine) => {
      const { sheet, rect } = args.objectOf(0, rangeClass) ?? findRange(engine, args.text(0), self);
      if (sheet !== self || rect.top === 1) throw invalidArgument("no page break before the first row");
      setBreaks(self, [...self.print.breaks, rect.top]);
      return hostObject(pageBreakClass, { sheet: self, row: rect.top });
    },
    GetCount: (self) => self.print.breaks.length,
    RemovePageBreaks: (self) => setBreaks(self, []),
  },
};
