import type { BookSheet } from "../../../model/book";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Engine } from "../engine";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { asText } from "../input/value-kinds";

interface Property {
  readonly sheet: BookSheet;
  readonly key: string;
}

function propertiesOf(sheet: BookSheet, engine: Engine): Map<string, { key: string; value: string }> {
  const known = engine.extras.get(sheet, "customProperties") as Map<string, { key: string; value: string }> | undefined;
  if (known) return known;
  const made = new Map<string, { key: string; value: string }>();
  engine.extras.set(sheet, "customProperties", made);
  return made;
}

function valueOf(self: Property, engine: Engine): { key: string; value: string } {
  const found = propertiesOf(self.sheet, engine).get(self.key);
  if (!found) throw itemNotFound(self.key);
  return found;
}

const propertyClass: HostClass<Property> = {
  name: "WorksheetCustomProperty",
  key: (self) => ({ _Id: self.key }),
  getters: { Key: (self, engine) => valueOf(self, engine).key, Value: (self, engine) => valueOf(self, engine).value },
  setters: {
    Value: (self, value, engine) => {
      valueOf(self, engine).value = asText(value);
    },
  },
  methods: { Delete: (self, _args, engine) => void propertiesOf(self.sheet, engine).delete(self.key) },
};

/** learn.microsoft.com, "Excel.WorksheetCustomProperty class": keys without regard to case, at most 255 characters. */
export const worksheetCustomPropertyCollectionClass: HostClass<BookSheet> = {
  name: "WorksheetCustomPropertyCollection",
  indexer: (self, args, engine) => {
    const key = args.text(0).toLowerCase();
    if (!propertiesOf(self, engine).has(key)) throw itemNotFound(key);
    return hostObject(propertyClass, { sheet: self, key });
  },
  items: (self, engine) => [...propertiesOf(self, engine).keys()].map((key) => hostObject(propertyClass, { sheet: self, key })),
  methods: {
    Add: (self, args, engine) => {
      const key = args.text(0);
      if (key === "" || key.length > 255) throw invalidArgument("a key is 1 to 255 characters");
      propertiesOf(self, engine).set(key.toLowerCase(), { key, value: args.text(1) });
      return hostObject(propertyClass, { sheet: self, key: key.toLowerCase() });
    },
    GetCount: (self, _args, engine) => propertiesOf(self, engine).size,
    GetItemOrNullObject: (self, args, engine) => {
      const key = args.text(0).toLowerCase();
      return propertiesOf(self, engine).has(key) ? hostObject(propertyClass, { sheet: self, key }) : null;
    },
  },
};
