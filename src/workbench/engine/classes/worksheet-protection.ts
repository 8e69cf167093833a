import type { BookSheet } from "../../../model/book";
import { ExcelError } from "../excel-error";
import type { HostClass } from "../host-class";

export const worksheetProtectionClass: HostClass<BookSheet> = {
  name: "WorksheetProtection",
  getters: { Protected: (self) => self.protected },
  methods: {
    Protect: (self, args) => {
      args.refuse(0, "WorksheetProtection.protect");
      args.refuse(1, "WorksheetProtection.protect");
      if (self.protected) throw new ExcelError("AccessDenied", "already protected");
      self.protected = true;
    },
    Unprotect: (self, args) => {
      args.refuse(0, "WorksheetProtection.unprotect");
      self.protected = false;
    },
  },
};
