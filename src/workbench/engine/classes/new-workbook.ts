/** A workbook of its own beside the open one: Excel.createWorkbook (ExcelApi 1.8). */
import type { CallArguments } from "../call-arguments";
import type { Engine } from "../engine";
import { ExcelError, invalidArgument, NotImplementedError } from "../excel-error";
import type { HostClass } from "../host-class";
import { supportsSince } from "../requirement-sets";

const SINCE = "1.8";

/** Two bytes that every zip, and so every .xlsx, begins with. */
const ZIP = "PK";

/** Excel on Windows and Mac: made first, opened by a second call. */
export const workbookCreatedClass: HostClass<Uint8Array> = {
  name: "WorkbookCreated",
  key: () => ({ Id: "1" }),
  getters: { Id: () => "1" },
  methods: { Open: (self, _args, engine) => open(self, engine) },
};

/** Excel on the web: the library asks another root for it, in one call. It knows no requirement set there. */
export const wacWorkbookClass: HostClass<null> = {
  name: "WacWorkbook",
  methods: {
    CreateAndOpenWorkbook: (_self, args, engine) => {
      if (!supportsSince(engine.sets, SINCE)) throw new ExcelError("ApiNotFound", SINCE, "WacWorkbook.createAndOpenWorkbook");
      return open(fileOf(args), engine);
    },
  },
};

/** @throws InvalidArgument for what is no .xlsx (github.com/OfficeDev/office-js, issue 2537: the error that Excel gives for a file it does not take) */
export function fileOf(args: CallArguments): Uint8Array {
  const base64 = args.raw(0);
  if (base64 === null || base64 === undefined) throw new NotImplementedError("Excel.createWorkbook without a file");
  let text: string;
  try {
    text = atob(String(base64));
  } catch {
    throw invalidArgument("no base64");
  }
  if (!text.startsWith(ZIP)) throw invalidArgument("no .xlsx");
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function open(file: Uint8Array, engine: Engine): null {
  if (!engine.showNewWorkbook) throw new NotImplementedError("Excel.createWorkbook where no window can be opened");
  engine.showNewWorkbook(file);
  return null;
}
