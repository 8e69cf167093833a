import { cellAddress, rectAddress, type Rect } from "../../../../model/address";
import type { ExcelSession } from "../../excel-session";
import { hasFeature } from "../../features";
import { addressRect } from "../../read/address-rect";
import { isFormula } from "../../read/printed-cells";
import { readRects } from "../../read/read-rects";
import { readBlocks } from "../read-block";
import type { FrozenFormula } from "./freeze-report";
import { tell, type Message } from "../../messages/message";

/** The formulas in the selection that are to be frozen, or why none can be. */
export interface FoundFormulas {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly formulas: readonly FrozenFormula[];
  /** Nothing can be frozen when there are any. */
  readonly obstacles: readonly Message[];
}

const MOST_SELECTED = 200_000;
const MOST_FROZEN = 50_000;

/** Errors that a finished formula shows; any other says that it is not finished, or that the add-in is not there. */
const FINISHED: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!"]);

/** Looks for formulas in the selection. @param isOurs whether a formula (English) is to be frozen */
export async function findFormulas(isOurs: (formula: string) => boolean, context: Excel.RequestContext, session: ExcelSession): Promise<FoundFormulas> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id,name,protection/protected");
  used.load("address");
  const selected = askSelection(context);
  session.count();
  await context.sync();
  const found = (formulas: readonly FrozenFormula[], obstacles: readonly Message[]): FoundFormulas => ({ sheetId: sheet.id, sheetName: sheet.name, formulas, obstacles });
  if (sheet.protection.protected) return found([], [tell("sheetSealedForFreeze", { sheet: sheet.name })]);
  const rects = used.isNullObject ? [] : selected().flatMap((rect) => within(rect, addressRect(used.address)));
  if (rects.reduce((sum, rect) => sum + cellCount(rect), 0) > MOST_SELECTED) return found([], [tell("selectionTooBig")]);

  const anchors = await readAnchors(sheet, rects, isOurs, context, session);
  if (anchors.length === 0) return found([], [tell("noFormulaSelected")]);
  const spilled = await readSpills(sheet, anchors, context, session);
  if (spilled.reduce((sum, rect) => sum + cellCount(rect), 0) > MOST_FROZEN) return found([], [tell("tooManyToFreeze")]);
  const blocks = await readBlocks(sheet, spilled, context, session);
  const formulas = anchors.map(({ formula }, index): FrozenFormula => ({ formula, rect: spilled[index] ?? { top: 1, left: 1, bottom: 1, right: 1 }, cells: blocks[index]?.cells ?? [] }));
  return found(formulas, [
    ...formulas.flatMap(unfinished),
    ...formulas.flatMap(({ rect }, index) => (blocks[index]?.formats.flat().includes("@") ? [tell("frozenWouldBeText", { cell: rectAddress(rect) })] : [])),
  ]);
}

/** Asks for the selected rectangles with the next sync. */
function askSelection(context: Excel.RequestContext): () => readonly Rect[] {
  if (hasFeature("rangeAreas")) {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load("items/address");
    return () => addressesOf(areas);
  }
  const range = context.workbook.getSelectedRange();
  range.load("address");
  return () => addressesOf({ items: [range] });
}

function addressesOf({ items }: { readonly items: readonly Excel.Range[] }): readonly Rect[] {
  return items.map(({ address }) => selectedRect(address));
}

/** Whole columns and rows come as "A:C" and "2:5". */
function selectedRect(address: string): Rect {
  const place = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, left, right = left] = /^([A-Z]+)(?::([A-Z]+))?$/.exec(place) ?? [];
  if (left !== undefined && right !== undefined) return addressRect(`${left}1:${right}1048576`);
  const [, top, bottom = top] = /^([0-9]+)(?::([0-9]+))?$/.exec(place) ?? [];
  return top !== undefined && bottom !== undefined ? addressRect(`A${top}:XFD${bottom}`) : addressRect(place);
}

function within(rect: Rect, used: Rect): readonly Rect[] {
  const part = { top: Math.max(rect.top, used.top), left: Math.max(rect.left, used.left), bottom: Math.min(rect.bottom, used.bottom), right: Math.min(rect.right, used.right) };
  return part.top <= part.bottom && part.left <= part.right ? [part] : [];
}

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

async function readAnchors(sheet: Excel.Worksheet, rects: readonly Rect[], isOurs: (formula: string) => boolean, context: Excel.RequestContext, session: ExcelSession): Promise<readonly Anchor[]> {
  const read = await readRects(context, session, rects.map((rect) => ({ sheet, rect })), ["formulas", "values"]);
  const anchors = new Map<string, Anchor>();
  for (const [index, { top, left }] of rects.entries()) {
    for (const [down, line] of (read[index]?.formulas ?? []).entries()) {
      for (const [along, formula] of line.entries()) {
        if (!isFormula(formula, read[index]?.values[down]?.[along]) || typeof formula !== "string" || !isOurs(formula)) continue;
        const [row, column] = [top + down, left + along];
        anchors.set(cellAddress(row, column), { row, column, formula });
      }
    }
  }
  return [...anchors.values()];
}

/** The cells of each formula with those that it spills to. Before ExcelApi 1.12 no formula spills. */
async function readSpills(sheet: Excel.Worksheet, anchors: readonly Anchor[], context: Excel.RequestContext, session: ExcelSession): Promise<readonly Rect[]> {
  const own = anchors.map(({ row, column }): Rect => ({ top: row, bottom: row, left: column, right: column }));
  if (!hasFeature("spill")) return own;
  const spills = own.map((rect) => sheet.getRange(rectAddress(rect)).getSpillingToRangeOrNullObject());
  for (const spill of spills) spill.load("address");
  session.count();
  await context.sync();
  return own.map((rect, index) => spillRect(spills[index]) ?? rect);
}

function spillRect(spill: Excel.Range | undefined): Rect | null {
  return spill && !spill.isNullObject ? addressRect(spill.address) : null;
}

function unfinished({ rect, cells }: FrozenFormula): readonly Message[] {
  const bad = cells.flat().find((cell) => typeof cell === "object" && !FINISHED.has(cell.code));
  return typeof bad === "object" ? [tell("notCalculated", { cell: rectAddress(rect), error: bad.code })] : [];
}

function cellCount(rect: Rect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}
