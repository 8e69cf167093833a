import type { Book, BookSheet } from "../../../model/book";
import { emptySheet } from "../../../model/book";
import type { Engine } from "../engine";
import { EventType, WHOLE_WORKBOOK } from "../events";
import { itemNotFound } from "../excel-error";
import type { HostClass } from "../host-class";
import { hostObject } from "../host-class";
import { refuseStructure } from "../rules/protection";
import { checkSheetName } from "../rules/sheet-name";
import { registrations, SHEET_EVENTS } from "./registrations";
import { worksheetClass } from "./worksheet";

/** By name without regard to case, or by id: learn.microsoft.com, "Excel.WorksheetCollection class", getItem. */
function find(book: Book, key: string, engine: Engine): BookSheet | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase()) ?? engine.ids.find(book.sheets, key);
}

function freeName(book: Book, engine: Engine): string {
  const word = engine.culture.name === "nl-NL" ? "Blad" : "Sheet";
  for (let number = book.sheets.length + 1; ; number++) {
    const name = `${word}${number}`;
    if (!book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

export const worksheetCollectionClass: HostClass<Book> = {
  name: "WorksheetCollection",
  since: {
    GetCount: "1.4", GetItemOrNullObject: "1.4", GetFirst: "1.5", GetLast: "1.5", _RegisterAddedEvent: "1.7", _RegisterDeletedEvent: "1.7",
    _RegisterDataChangedEvent: "1.9", _RegisterActivatedEvent: "1.7", _RegisterDeactivatedEvent: "1.7", _RegisterSelectionChangedEvent: "1.9",
  },
  indexer: (self, args, engine) => {
    const sheet = find(self, args.text(0), engine);
    if (!sheet) throw itemNotFound(`sheet ${args.text(0)}`);
    return hostObject(worksheetClass, sheet);
  },
  items: (self) => self.sheets.map((sheet) => hostObject(worksheetClass, sheet)),
  methods: {
    // learn.microsoft.com, "Excel.WorksheetCollection class", add: at the end, and not activated.
    Add: (self, args, engine) => {
      refuseStructure(engine);
      const name = args.textOr(0, null) ?? freeName(self, engine);
      checkSheetName(name, self.sheets);
      const sheet = emptySheet(name);
      self.sheets.push(sheet);
      engine.events.raise(EventType.worksheetAdded, [WHOLE_WORKBOOK], { type: "WorksheetAdded", worksheetId: engine.ids.of(sheet), source: "Local" });
      return hostObject(worksheetClass, sheet);
    },
    GetActiveWorksheet: (_self, _args, engine) => hostObject(worksheetClass, engine.activeSheet()),
    GetCount: (self, args) => self.sheets.filter((sheet) => sheet.visible || !args.booleanOr(0, false)).length,
    GetFirst: (self, args) => atEnd(self.sheets, args.booleanOr(0, false)),
    GetLast: (self, args) => atEnd([...self.sheets].reverse(), args.booleanOr(0, false)),
    GetItemOrNullObject: (self, args, engine) => {
      const sheet = find(self, args.text(0), engine);
      return sheet ? hostObject(worksheetClass, sheet) : null;
    },
    ...registrations<Book>(SHEET_EVENTS, () => WHOLE_WORKBOOK),
    ...registrations<Book>({ Added: EventType.worksheetAdded, Deleted: EventType.worksheetDeleted }, () => WHOLE_WORKBOOK),
  },
};

function atEnd(sheets: readonly BookSheet[], visibleOnly: boolean): ReturnType<typeof hostObject> {
  const sheet = sheets.find((one) => one.visible || !visibleOnly);
  if (!sheet) throw itemNotFound("sheet");
  return hostObject(worksheetClass, sheet);
}

