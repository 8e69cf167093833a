import { MAX_COLUMN, MAX_ROW, rectAddress, rectsOverlap, type Rect } from "../../../model/address";
import { startSession, type ExcelSession } from "../excel-session";
import { hasFeature } from "../features";
import { addressRect } from "../read/address-rect";
import { readBlock } from "./read-block";
import { parseReference, type Reference } from "./reference";

/** Where the formula stands: its own sheet, and the row that "@" means. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells as a custom function receives them: "" is empty, an error is { code }. */
export type ReferenceRead = { readonly kind: "cells"; readonly cells: readonly (readonly unknown[])[] } | { readonly kind: "unread"; readonly why: "notFound" | "tooBig" };

/** More than this is not calculated again in the pane. */
const MOST_CELLS = 200_000;

/** Reads what references in a formula point at, by their text. @throws what Office.js throws */
export async function readReferences(texts: readonly string[], at: FormulaPlace): Promise<ReadonlyMap<string, ReferenceRead>> {
  const session = startSession();
  const wanted = [...new Set(texts)];
  if (wanted.length === 0) return new Map();
  return session.look(async (context) => {
    const finders = wanted.map((text) => ({ text, find: finder(parseReference(text), at, context) }));
    session.count();
    await context.sync();
    const steps = finders.map(({ text, find }) => ({ text, range: find() }));
    session.count();
    await context.sync();
    const read = new Map<string, ReferenceRead>();
    for (const { text, range } of steps) read.set(text, await readRange(range, context, session));
    return read;
  });
}

/** After the first sync: the range, loaded with its address and used part, or null when there is none. */
type Find = () => Excel.Range | null;

function finder(reference: Reference | null, at: FormulaPlace, context: Excel.RequestContext): Find {
  if (reference === null) return () => null;
  switch (reference.kind) {
    case "address":
      return addressFinder(reference, at, context);
    case "name":
      return nameFinder(reference, at, context);
    case "table":
      return tableFinder(reference, at, context);
  }
}

function addressFinder({ sheet, rect, spill }: Extract<Reference, { kind: "address" }>, at: FormulaPlace, context: Excel.RequestContext): Find {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet ?? at.sheet);
  worksheet.load("name");
  return () => addressRange(worksheet, rect, spill);
}

function addressRange(sheet: Excel.Worksheet, rect: Rect, spill: boolean): Excel.Range | null {
  if (sheet.isNullObject) return null;
  const range = sheet.getRange(isWhole(rect) ? wholeAddress(rect) : rectAddress(rect));
  if (!spill) return asked(range);
  return hasFeature("spill") ? asked(range.getSpillingToRangeOrNullObject()) : null;
}

function nameFinder({ sheet, name }: Extract<Reference, { kind: "name" }>, at: FormulaPlace, context: Excel.RequestContext): Find {
  const { worksheets, names, tables } = context.workbook;
  const own = worksheets.getItem(sheet ?? at.sheet).names.getItemOrNullObject(name);
  const shared = names.getItemOrNullObject(name);
  const table = tables.getItemOrNullObject(name);
  for (const each of [own, shared, table]) each.load("name");
  return () => namedRange([own, shared], table);
}

/** A name of the sheet goes before one of the workbook, as in Excel. */
function namedRange(names: readonly Excel.NamedItem[], table: Excel.Table): Excel.Range | null {
  const name = names.find((each) => !each.isNullObject);
  if (name) return asked(name.getRangeOrNullObject());
  return table.isNullObject ? null : asked(table.getDataBodyRange());
}

function tableFinder({ table, part, columns }: Extract<Reference, { kind: "table" }>, at: FormulaPlace, context: Excel.RequestContext): Find {
  if (table !== null) {
    const named = context.workbook.tables.getItemOrNullObject(table);
    named.load("name");
    named.columns.load("items/name");
    return () => tableRange(named, part, columns, at);
  }
  const { tables } = context.workbook.worksheets.getItem(at.sheet);
  tables.load("items/name,items/columns/items/name");
  // Excel itself writes the table's name before a column; only a formula typed within the table may lack it.
  const around = hasFeature("tablesAround") ? context.workbook.worksheets.getItem(at.sheet).getRange(rectAddress({ top: at.row, bottom: at.row, left: at.column, right: at.column })).getTables(false) : null;
  around?.load("items/name");
  return () => {
    const own = tables.items.find(({ name }) => around?.items.some((item) => item.name === name));
    return own ? tableRange(own, part, columns, at) : null;
  };
}

function tableRange(table: Excel.Table, part: string, columns: readonly [string, string] | null, at: FormulaPlace): Excel.Range | null {
  if (table.isNullObject) return null;
  const of = (one: Excel.Table | Excel.TableColumn): Excel.Range => (part === "all" ? one.getRange() : part === "headers" ? one.getHeaderRowRange() : one.getDataBodyRange());
  const found = columns?.map((wanted) => table.columns.items.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()));
  if (found?.includes(undefined)) return null;
  const [first, last] = (found ?? []).flatMap((column) => (column ? [of(column)] : []));
  const range = first && last ? first.getBoundingRect(last) : of(table);
  return asked(part === "row" ? table.worksheet.getRange(`${at.row}:${at.row}`).getIntersectionOrNullObject(range) : range);
}

function asked(range: Excel.Range): Excel.Range {
  range.load("address");
  range.worksheet.load("name");
  return range;
}

async function readRange(range: Excel.Range | null, context: Excel.RequestContext, session: ExcelSession): Promise<ReferenceRead> {
  if (range === null || range.isNullObject) return { kind: "unread", why: "notFound" };
  const rect = wholeRect(range.address) ?? addressRect(range.address);
  const sheet = context.workbook.worksheets.getItem(range.worksheet.name);
  const within = isWhole(rect) ? await usedPart(sheet, rect, context, session) : rect;
  if (within === null) return { kind: "cells", cells: [[""]] };
  if ((within.bottom - within.top + 1) * (within.right - within.left + 1) > MOST_CELLS) return { kind: "unread", why: "tooBig" };
  return { kind: "cells", cells: await readBlock(sheet, within, context, session) };
}

/** Whole columns or rows from their first cell to the last that is used; null when nothing is. */
async function usedPart(sheet: Excel.Worksheet, rect: Rect, context: Excel.RequestContext, session: ExcelSession): Promise<Rect | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  session.count();
  await context.sync();
  if (used.isNullObject) return null;
  const last = addressRect(used.address);
  const part = { ...rect, bottom: Math.min(rect.bottom, last.bottom), right: Math.min(rect.right, last.right) };
  return rectsOverlap(part, last) ? part : null;
}

function isWhole({ top, bottom, left, right }: Rect): boolean {
  return (top === 1 && bottom === MAX_ROW) || (left === 1 && right === MAX_COLUMN);
}

/** Excel writes whole columns as "A:C" and whole rows as "2:5". */
function wholeAddress(rect: Rect): string {
  return rect.bottom === MAX_ROW && rect.top === 1 ? rectAddress({ ...rect, bottom: 1 }).replace(/[0-9]+/g, "").replace(/^([A-Z]+)$/, "$1:$1") : `${rect.top}:${rect.bottom}`;
}

function wholeRect(address: string): Rect | null {
  const reference = parseReference(address);
  return reference?.kind === "address" && isWhole(reference.rect) ? reference.rect : null;
}
