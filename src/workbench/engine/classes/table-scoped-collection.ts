import { rectsOverlap } from "../../../model/address";
import type { Area } from "../cells/area";
import { intersection } from "../cells/area";
import { tableRange } from "../cells/table-cells";
import { itemNotFound } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { tableClass } from "./table";
import type { SheetTable } from "./table-collection";

interface Scope {
  readonly area: Area;
  readonly fullyContained: boolean;
}

function tablesOf(self: Scope): SheetTable[] {
  const { sheet, rect } = self.area;
  const counts = (table: SheetTable["table"]): boolean => {
    const whole = tableRange(table);
    const met = intersection(whole, rect);
    return self.fullyContained ? met !== null && JSON.stringify(met) === JSON.stringify(intersection(whole, whole)) : rectsOverlap(whole, rect);
  };
  return sheet.tables.filter(counts).map((table) => ({ sheet, table }));
}

/** Range.getTables. */
export const tableScopedCollectionClass: HostClass<Scope> = {
  name: "TableScopedCollection",
  items: (self) => tablesOf(self).map((found) => hostObject(tableClass, found)),
  methods: {
    GetCount: (self) => tablesOf(self).length,
    GetFirst: (self) => {
      const [first] = tablesOf(self);
      if (!first) throw itemNotFound("table");
      return hostObject(tableClass, first);
    },
  },
};
