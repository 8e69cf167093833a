import type { Book } from "../../../model/book";
import type { HostClass } from "../host-class";

/** Protection of the workbook's structure: no sheet can be added, deleted, renamed, moved or hidden. */
export const workbookProtectionClass: HostClass<Book> = {
  name: "WorkbookProtection",
  getters: { Protected: (_self, engine) => engine.structureProtected },
  methods: {
    Protect: (_self, args, engine) => {
      args.refuse(0, "WorkbookProtection.protect");
      engine.structureProtected = true;
    },
    Unprotect: (_self, args, engine) => {
      args.refuse(0, "WorkbookProtection.unprotect");
      engine.structureProtected = false;
    },
  },
};
