/** The sheet 'Vastgezet', on which every freeze is noted: which formula stood where, and when it became values. */
import { rectAddress, type Rect } from "../../../../model/address";
import { makeNaming } from "../../../../model/naming";
import { DEFAULT_PRINT } from "../../../../model/book";
import type { CellPlan, SheetPlan } from "../../../../model/workbook-plan";
import type { ExcelSession } from "../../excel-session";
import { addressRect } from "../../read/address-rect";
import { readSituation, type Situation } from "../../situation/read-situation";
import { takeBack } from "../../take-back/take-back";
import { writePlan } from "../../write/write-plan";
import type { WriteReport } from "../../write/write-report";
import { tell, type Message } from "../../messages/message";

/** No framework's: the pane lists frameworks by what stands before the slash. */
const NOTE_KEY = "vastgezet";

export interface NoteSheet {
  readonly id: string;
  readonly name: string;
  /** The write that made it just now; null when it was there. */
  readonly made: WriteReport | null;
}

/** The sheet, made when the workbook has none. @returns messages when it cannot be had. @throws what Office.js throws */
export async function noteSheet(session: ExcelSession): Promise<NoteSheet | readonly Message[]> {
  const situation = await readSituation(session);
  const own = situation.own.find(({ marker }) => marker.key === NOTE_KEY);
  if (own?.isProtected) return [tell("noteSheetSealed", { sheet: own.name })];
  if (own) return { id: own.id, name: own.name, made: null };
  const made = await writePlan({ title: "Vastgezet", sheets: [notePlan(situation)], names: [] }, { onProgress: () => undefined, signal: new AbortController().signal });
  const [sheet] = made.sheets;
  return made.kind === "written" && sheet ? { id: sheet.id, name: sheet.name, made } : made.messages;
}

/** Deletes the sheet again when it was made just now. @returns messages about what stands */
export async function dropNoteSheet({ made }: NoteSheet): Promise<readonly Message[]> {
  if (!made) return [];
  const { kind, messages } = await takeBack(made);
  return kind === "takenBack" ? [] : messages;
}

/** The first row under everything that the sheet holds. @throws what Office.js throws */
export async function firstFreeRow(sheet: Excel.Worksheet, context: Excel.RequestContext, session: ExcelSession): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  session.count();
  await context.sync();
  return used.isNullObject ? 1 : addressRect(used.address).bottom + 1;
}

const HEADS = ["Datum", "Blad", "Cellen", "Formule"];
export const NOTE_FORMATS = ["dd-mm-yyyy", "@", "@", "@"];

/** Address of the rows of a note. */
export function noteAddress(top: number, count: number): string {
  const rect: Rect = { top, bottom: top + count - 1, left: 1, right: HEADS.length };
  return rectAddress(rect);
}

function notePlan({ taken }: Situation): SheetPlan {
  const line = (value: string, role: CellPlan["role"]): readonly CellPlan[] => [role === undefined ? { value } : { value, role }];
  return {
    key: NOTE_KEY, name: makeNaming(taken).sheet("Vastgezet"), tab: "check", gridlines: true, columns: [12, 24, 16, 90], rowHeights: {},
    blocks: [{ top: 1, left: 1, rows: [
      line("Vastgezet", "title"),
      line("Hier stond een formule van Functieboek; de cellen houden nu de uitkomst van die dag.", "note"),
      [],
      HEADS.map((value): CellPlan => ({ value, role: "head" })),
    ] }],
    tables: [], validations: [], conditionalFormats: [], charts: [], freeze: { rows: 4, columns: 0 }, print: { ...DEFAULT_PRINT, orientation: "landscape", titleRows: "4:4" },
  };
}
