import type { BookName, BookSheet } from "../../../model/book";
import { absoluteReference } from "../cells/area";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Engine } from "../engine";
import type { CallArguments } from "../call-arguments";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { checkName, isNameTaken } from "../rules/defined-name";
import { checkFormula } from "../rules/formula-text";
import { namedItemClass } from "./named-item";
import { rangeClass } from "./range";

export interface NameScope {
  readonly names: BookName[];
  /** The sheet whose names these are; null for the workbook's. */
  readonly sheet: BookSheet | null;
}

function find(self: NameScope, name: string): BookName | undefined {
  return self.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** learn.microsoft.com, "Excel.NamedItemCollection class", add: a Range, or a formula as text. */
function referenceFrom(args: CallArguments): string {
  const range = args.objectOf(1, rangeClass);
  if (range) return absoluteReference(range.sheet, range.rect);
  const text = args.text(1);
  if (!text.startsWith("=")) throw invalidArgument("a reference begins with =");
  checkFormula(text);
  return text;
}

function addName(self: NameScope, args: CallArguments, engine: Engine): BookName {
  const name = args.text(0);
  checkName(name);
  const taken = self.sheet === null ? isNameTaken(engine.book, name) : find(self, name) !== undefined;
  if (taken) throw new ExcelError("ItemAlreadyExists", name);
  const item: BookName = { name, refersTo: referenceFrom(args), hidden: false };
  self.names.push(item);
  if (args.isGiven(2)) engine.extras.set(item, "comment", args.text(2));
  return item;
}

export const namedItemCollectionClass: HostClass<NameScope> = {
  name: "NamedItemCollection",
  since: { Add: "1.4", GetCount: "1.4", GetItemOrNullObject: "1.4" },
  indexer: (self, args) => {
    const item = find(self, args.text(0));
    if (!item) throw itemNotFound(`name ${args.text(0)}`);
    return hostObject(namedItemClass, { scope: self, item });
  },
  items: (self) => self.names.map((item) => hostObject(namedItemClass, { scope: self, item })),
  methods: {
    Add: (self, args, engine) => hostObject(namedItemClass, { scope: self, item: addName(self, args, engine) }),
    GetCount: (self) => self.names.length,
    GetItemOrNullObject: (self, args) => {
      const item = find(self, args.text(0));
      return item ? hostObject(namedItemClass, { scope: self, item }) : null;
    },
  },
};
