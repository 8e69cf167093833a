import type { Book, BookSheet, BookTable } from "../../../model/book";
import { addTable, findTable, tablesIn } from "../cells/table-changes";
import { findRange } from "../cells/find-range";
import { EventType, WHOLE_WORKBOOK } from "../events";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostClass, HostObject } from "../host-class";
import { hostObject } from "../host-class";
import { rangeClass } from "./range";
import { registrations } from "./registrations";
import { tableClass } from "./table";

export interface TableScope {
  readonly book: Book;
  /** The sheet whose tables these are; null for all of the workbook. */
  readonly sheet: BookSheet | null;
}

export interface SheetTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

function asObject(found: SheetTable | null | undefined, key: string): HostObject {
  if (!found) throw itemNotFound(`table ${key}`);
  return hostObject(tableClass, found);
}

export const tableCollectionClass: HostClass<TableScope> = {
  name: "TableCollection",
  since: { GetCount: "1.4", GetItemOrNullObject: "1.4", _RegisterDataChangedEvent: "1.7", _RegisterAddedEvent: "1.9", _RegisterDeletedEvent: "1.9" },
  getters: { Count: (self) => tablesIn(self).length },
  indexer: (self, args, engine) => asObject(findTable(engine, self, args.text(0)), args.text(0)),
  items: (self) => tablesIn(self).map((found) => hostObject(tableClass, found)),
  methods: {
    // learn.microsoft.com, "Excel.TableCollection class", add: a Range or an address. An address without a sheet is on the active sheet,
    // also in the collection of another one; the engine refuses that rather than make the table where nobody looks for it.
    Add: (self, args, engine) => {
      const range = args.objectOf(0, rangeClass) ?? findRange(engine, args.text(0), engine.activeSheet());
      if (self.sheet && range.sheet !== self.sheet) throw invalidArgument("the address is not on this sheet");
      return hostObject(tableClass, addTable(engine, range, args.booleanOr(1, false)));
    },
    GetCount: (self) => tablesIn(self).length,
    GetItemAt: (self, args) => asObject(tablesIn(self)[args.whole(0)], String(args.whole(0))),
    GetItemOrNullObject: (self, args, engine) => {
      const found = findTable(engine, self, args.text(0));
      return found ? hostObject(tableClass, found) : null;
    },
    ...registrations<TableScope>(
      { DataChanged: EventType.tableChanged, Added: EventType.tableAdded, Deleted: EventType.tableDeleted },
      (self, engine) => (self.sheet ? engine.ids.of(self.sheet) : WHOLE_WORKBOOK),
    ),
  },
};
