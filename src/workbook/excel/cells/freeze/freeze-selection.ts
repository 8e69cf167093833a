import { rectAddress, type Rect } from "../../../../model/address";
import { excelErrorMessage, isCellEditError, ToldError } from "../../excel-error-message";
import { startSession, type ExcelSession } from "../../excel-session";
import { textAsTyped } from "../../write/text-as-typed";
import { readBlocks, type TypedCell } from "../read-block";
import { findFormulas, type FoundFormulas } from "./find-formulas";
import type { FreezeNote, FreezeReport } from "./freeze-report";
import { dropNoteSheet, firstFreeRow, NOTE_FORMATS, noteAddress, noteSheet, type NoteSheet } from "./note-sheet";
import { putFormulasBack } from "./put-formulas-back";
import { tell, type Message } from "../../messages/message";

export interface FreezeOptions {
  /** Whether a formula (English, commas) is to be frozen. */
  readonly isOurs: (formula: string) => boolean;
  /** The formula as the note shows it. */
  readonly noteFormula: (formula: string) => string;
  /** Date of the note, "2026-11-21". */
  readonly date: string;
}

const CELLS_PER_REQUEST = 10_000;

/**
 * Turns the formulas in the selection that are ours into their values, with all the cells that they spill to, and notes formula and date
 * on the sheet 'Vastgezet'. All or nothing: when Excel stops half-way, the formulas are put back. Never throws.
 */
export async function freezeSelection(options: FreezeOptions): Promise<FreezeReport> {
  const session = startSession();
  const refused = (messages: readonly Message[]): FreezeReport => ({ kind: "refused", messages: [...messages, tell("nothingChanged")], done: null });
  let found: FoundFormulas;
  let notes: NoteSheet;
  try {
    found = await session.look((context) => findFormulas(options.isOurs, context, session));
    if (found.obstacles.length > 0) return refused(found.obstacles);
    const sheet = await noteSheet(session);
    if (!("id" in sheet)) return refused(sheet);
    notes = sheet;
  } catch (error) {
    return { ...refused([excelErrorMessage(error)]), kind: isCellEditError(error) ? "refused" : "failed" };
  }
  const note: FreezeNote = { sheetId: notes.id, top: 0, rows: found.formulas.map(({ rect, formula }) => [dateNumber(options.date), found.sheetName, rectAddress(rect), options.noteFormula(formula)]) };
  return writeFrozen(found, notes, note, session);
}

async function writeFrozen(found: FoundFormulas, notes: NoteSheet, note: FreezeNote, session: ExcelSession): Promise<FreezeReport> {
  try {
    const top = await session.write(async (context) => {
      const free = await writeNote(note, context, session);
      await writeValues(found, context, session);
      return free;
    });
    const { sheetId, sheetName, formulas } = found;
    const count = formulas.length;
    return {
      kind: "frozen", done: { sheetId, sheetName, formulas, note: { ...note, top } },
      messages: [tell("frozen", { count, sheet: notes.name })],
    };
  } catch (error) {
    return { kind: "failed", messages: [excelErrorMessage(error), ...(await restore(found, notes, note, session))], done: null };
  }
}

/** @returns the row where the note begins */
async function writeNote(note: FreezeNote, context: Excel.RequestContext, session: ExcelSession): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(note.sheetId);
  const top = await firstFreeRow(sheet, context, session);
  const range = sheet.getRange(noteAddress(top, note.rows.length)).untrack();
  // Format first: in a cell with the text format a formula is kept as its text.
  range.numberFormat = note.rows.map(() => [...NOTE_FORMATS]);
  range.values = note.rows.map((row) => [...row]);
  return top;
}

/** Writes the values and reads them back: what Excel made something else of is an error. */
async function writeValues({ sheetId, formulas }: FoundFormulas, context: Excel.RequestContext, session: ExcelSession): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  let cells = 0;
  for (const frozen of formulas) {
    cells += cellCount(frozen.rect);
    sheet.getRange(rectAddress(frozen.rect)).untrack().values = frozen.cells.map((row) => row.map(asTyped));
    if (cells < CELLS_PER_REQUEST) continue;
    cells = 0;
    session.count();
    await context.sync();
  }
  session.count();
  await context.sync();
  const read = await readBlocks(sheet, formulas.map(({ rect }) => rect), context, session);
  const changed = formulas.find((frozen, index) => JSON.stringify(frozen.cells) !== JSON.stringify(read[index]?.cells));
  if (changed) throw new ToldError(tell("valueNotKept", { cell: rectAddress(changed.rect) }));
}

function asTyped(cell: TypedCell): string | number | boolean {
  if (typeof cell === "object") return cell.code;
  return typeof cell === "string" ? textAsTyped(cell) : cell;
}

async function restore(found: FoundFormulas, notes: NoteSheet, note: FreezeNote, session: ExcelSession): Promise<readonly Message[]> {
  const back = await putFormulasBack(found.sheetId, found.formulas, session);
  if (!back) return [tell("formulasNotPutBack", { sheet: found.sheetName, cells: found.formulas.map(({ rect }) => rectAddress(rect)) })];
  const left = await clearNote(note, session) ? await dropNoteSheet(notes) : [tell("noteMayStand", { sheet: notes.name })];
  return [tell("formulasPutBack"), ...left];
}

/** Empties the rows of this note; nothing else stands under the row that was free. */
async function clearNote(note: FreezeNote, session: ExcelSession): Promise<boolean> {
  try {
    await session.write(async (context) => {
      const sheet = context.workbook.worksheets.getItem(note.sheetId);
      const end = (await firstFreeRow(sheet, context, session)) - 1;
      const range = sheet.getRange(noteAddress(Math.max(1, end - note.rows.length + 1), note.rows.length));
      range.load("values");
      session.count();
      await context.sync();
      if (JSON.stringify(range.values) !== JSON.stringify(note.rows)) return;
      range.clear("Contents");
      session.count();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

function cellCount(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** "2026-11-21" as Excel counts days. */
function dateNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
