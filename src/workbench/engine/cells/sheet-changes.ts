/** Renaming, moving, hiding and deleting sheets. */
import type { BookSheet } from "../../../model/book";
import type { Engine } from "../engine";
import { EventType, WHOLE_WORKBOOK } from "../events";
import { ExcelError, invalidArgument } from "../excel-error";
import { refuseStructure } from "../rules/protection";
import { checkSheetName } from "../rules/sheet-name";
import { forgetSheet, renameInFormulas } from "./formula-references";
import { activateSheet } from "./selection";

export function renameSheet(engine: Engine, sheet: BookSheet, name: string): void {
  refuseStructure(engine);
  checkSheetName(name, engine.book.sheets.filter((other) => other !== sheet));
  renameInFormulas(engine.book, sheet.name, name);
  sheet.name = name;
}

export function moveSheet(engine: Engine, sheet: BookSheet, position: number): void {
  refuseStructure(engine);
  const { book } = engine;
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) throw invalidArgument("no such position");
  const active = engine.activeSheet();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.active = book.sheets.indexOf(active);
}

/** "VeryHidden" is hidden to the Book; the engine remembers the difference. */
export function showSheet(engine: Engine, sheet: BookSheet, visibility: "Visible" | "Hidden" | "VeryHidden"): void {
  refuseStructure(engine);
  if (visibility !== "Visible") refuseLastVisible(engine, sheet);
  sheet.visible = visibility === "Visible";
  engine.extras.set(sheet, "veryHidden", visibility === "VeryHidden");
  if (!sheet.visible && engine.activeSheet() === sheet) activateNext(engine, sheet);
}

export function visibilityOf(engine: Engine, sheet: BookSheet): string {
  if (sheet.visible) return "Visible";
  return engine.extras.get(sheet, "veryHidden") === true ? "VeryHidden" : "Hidden";
}

/**
 * learn.microsoft.com, "Excel.Worksheet class", delete: a "VeryHidden" sheet is refused with InvalidOperation. The last visible sheet
 * cannot go: support.microsoft.com, "Insert or delete a worksheet".
 */
export function deleteSheet(engine: Engine, sheet: BookSheet): void {
  refuseStructure(engine);
  if (engine.extras.get(sheet, "veryHidden") === true && !sheet.visible) throw new ExcelError("InvalidOperation", "a very hidden sheet");
  refuseLastVisible(engine, sheet);
  const id = engine.ids.of(sheet);
  const { book } = engine;
  const active = engine.activeSheet();
  if (active === sheet) activateNext(engine, sheet);
  const stays = engine.activeSheet();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.active = Math.max(0, book.sheets.indexOf(stays));
  forgetSheet(book, sheet.name);
  engine.events.raise(EventType.worksheetDeleted, [WHOLE_WORKBOOK], { type: "WorksheetDeleted", worksheetId: id, source: "Local" });
}

function refuseLastVisible(engine: Engine, sheet: BookSheet): void {
  if (!engine.book.sheets.some((other) => other !== sheet && other.visible)) throw new ExcelError("InvalidOperation", "the last visible sheet");
}

function activateNext(engine: Engine, sheet: BookSheet): void {
  const { sheets } = engine.book;
  const at = sheets.indexOf(sheet);
  const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find((other) => other.visible);
  if (next) activateSheet(engine, next);
}
