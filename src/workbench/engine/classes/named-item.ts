import type { BookName } from "../../../model/book";
import type { Area } from "../cells/area";
import { fullAddress } from "../cells/area";
import { findRange } from "../cells/find-range";
import type { Engine } from "../engine";
import { itemNotFound, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asBoolean, asText } from "../input/value-kinds";
import { checkFormula } from "../rules/formula-text";
import type { NameScope } from "./named-item-collection";
import { rangeClass } from "./range";
import { worksheetClass } from "./worksheet";

interface Item {
  readonly scope: NameScope;
  readonly item: BookName;
}

function rangeOf(self: Item, engine: Engine): Area | null {
  try {
    return findRange(engine, self.item.refersTo, null);
  } catch {
    return null;
  }
}

/** `="text"`, `=3` or `=TRUE`: a constant. */
function constantOf(refersTo: string): string | number | boolean | null {
  const text = /^="((?:[^"]|"")*)"$/.exec(refersTo);
  if (text) return (text[1] ?? "").replaceAll('""', '"');
  if (/^=(?:TRUE|FALSE)$/i.test(refersTo)) return refersTo.toUpperCase() === "=TRUE";
  const number = Number(refersTo.slice(1));
  return refersTo.length > 1 && Number.isFinite(number) ? number : null;
}

/** learn.microsoft.com, "Excel.NamedItemType enum". */
function typeOf(self: Item, engine: Engine): string {
  const constant = constantOf(self.item.refersTo);
  if (typeof constant === "string") return "String";
  if (typeof constant === "boolean") return "Boolean";
  if (constant !== null) return Number.isInteger(constant) ? "Integer" : "Double";
  if (rangeOf(self, engine)) return "Range";
  if (self.item.refersTo.includes("#REF!")) return "Error";
  throw new NotImplementedError(`NamedItem.type of ${self.item.refersTo}`);
}

/** learn.microsoft.com, "Excel.NamedItem class", value: for a range its address, for a constant the value. */
function valueOf(self: Item, engine: Engine): unknown {
  const constant = constantOf(self.item.refersTo);
  if (constant !== null) return constant;
  const range = rangeOf(self, engine);
  if (range) return fullAddress(range.sheet, range.rect);
  if (self.item.refersTo.includes("#REF!")) return "#REF!";
  throw new NotImplementedError(`NamedItem.value of ${self.item.refersTo}`);
}

export const namedItemClass: HostClass<Item> = {
  name: "NamedItem",
  since: {
    Worksheet: "1.4", WorksheetOrNullObject: "1.4", Comment: "1.4", Formula: "1.7", Scope: "1.4", Delete: "1.4",
    GetRangeOrNullObject: "1.4",
  },
  key: (self) => ({ _Id: self.item.name }),
  getters: {
    Name: (self) => self.item.name,
    Type: typeOf,
    Value: valueOf,
    Visible: (self) => !self.item.hidden,
    Formula: (self) => self.item.refersTo,
    Scope: (self) => (self.scope.sheet ? "Worksheet" : "Workbook"),
    Comment: (self, engine) => engine.extras.get(self.item, "comment") ?? "",
  },
  setters: {
    Visible: (self, value) => {
      self.item.hidden = !asBoolean(value);
    },
    Formula: (self, value) => {
      const formula = asText(value);
      checkFormula(formula);
      self.item.refersTo = formula.startsWith("=") ? formula : `=${formula}`;
    },
    Comment: (self, value, engine) => {
      engine.extras.set(self.item, "comment", asText(value));
    },
  },
  properties: {
    Worksheet: (self) => {
      if (!self.scope.sheet) throw itemNotFound("a name of the workbook has no sheet");
      return hostObject(worksheetClass, self.scope.sheet);
    },
    WorksheetOrNullObject: (self) => (self.scope.sheet ? hostObject(worksheetClass, self.scope.sheet) : null),
  },
  methods: {
    Delete: (self) => {
      self.scope.names.splice(self.scope.names.indexOf(self.item), 1);
    },
    GetRange: (self, _args, engine) => {
      const range = rangeOf(self, engine);
      if (!range) throw itemNotFound("the name is no range");
      return hostObject(rangeClass, range);
    },
    GetRangeOrNullObject: (self, _args, engine) => {
      const range = rangeOf(self, engine);
      return range && hostObject(rangeClass, range);
    },
  },
};

