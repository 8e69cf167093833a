import type { Book } from "../../../model/book";
import type { Engine } from "../engine";
import type { HostClass } from "../host-class";
import { asText } from "../input/value-kinds";

const OTHERS = ["Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

function note(name: string): (self: Book, value: unknown, engine: Engine) => void {
  return (self, value, engine) => {
    engine.extras.set(self, name, asText(value));
  };
}

export const documentPropertiesClass: HostClass<Book> = {
  name: "DocumentProperties",
  getters: {
    Title: (self) => self.title,
    ...Object.fromEntries(OTHERS.map((name) => [name, (self: Book, engine: Engine) => engine.extras.get(self, name) ?? ""])),
  },
  setters: {
    ...Object.fromEntries(OTHERS.map((name) => [name, note(name)])),
    Title: (self, value) => {
      self.title = asText(value);
    },
  },
};
