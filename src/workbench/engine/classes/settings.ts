import type { Book } from "../../../model/book";
import { itemNotFound } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";

interface SettingKey {
  readonly key: string;
}

const settingClass: HostClass<SettingKey> = {
  name: "Setting",
  key: (self) => ({ _Id: self.key }),
  getters: { Key: (self) => self.key, Value: (self, engine) => engine.settings.get(self.key) ?? null, _Id: (self) => self.key },
  setters: {
    Value: (self, value, engine) => {
      engine.settings.set(self.key, value);
    },
  },
  methods: {
    Delete: (self, _args, engine) => {
      engine.settings.delete(self.key);
    },
  },
};

/** Settings of the add-in in this workbook: learn.microsoft.com, "Excel.SettingCollection class". */
export const settingCollectionClass: HostClass<Book> = {
  name: "SettingCollection",
  indexer: (_self, args, engine) => {
    if (!engine.settings.has(args.text(0))) throw itemNotFound(`setting ${args.text(0)}`);
    return hostObject(settingClass, { key: args.text(0) });
  },
  items: (_self, engine) => [...engine.settings.keys()].map((key) => hostObject(settingClass, { key })),
  methods: {
    Add: (_self, args, engine) => {
      engine.settings.set(args.text(0), args.raw(1));
      return hostObject(settingClass, { key: args.text(0) });
    },
    GetCount: (_self, _args, engine) => engine.settings.size,
    GetItemOrNullObject: (_self, args, engine) => (engine.settings.has(args.text(0)) ? hostObject(settingClass, { key: args.text(0) }) : null),
  },
};
