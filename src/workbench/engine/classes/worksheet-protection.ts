import type { BookSheet } from "../../../model/book";
import { ExcelError } from "../excel-error";
import type { HostClass } from "../host-class";

/** learn.microsoft.com, "Undo capabilities with the Excel JavaScript API": protecting and unprotecting empty the undo list. */
export const worksheetProtectionClass: HostClass<BookSheet> = {
  name: "WorksheetProtection",
  getters: { Protected: (self) => self.protected },
  methods: {
    Protect: (self, args, engine) => {
      args.refuse(0, "WorksheetProtection.protect");
      args.refuse(1, "WorksheetProtection.protect");
      if (self.protected) throw new ExcelError("AccessDenied", "already protected");
      engine.clearsUndo("WorksheetProtection.protect");
      self.protected = true;
    },
    Unprotect: (self, args, engine) => {
      args.refuse(0, "WorksheetProtection.unprotect");
      engine.clearsUndo("WorksheetProtection.unprotect");
      self.protected = false;
    },
  },
};
