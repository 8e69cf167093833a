import { columnLetters, rectAddress } from "../../../model/address";
import { boundingRect } from "../../../model/sheet-extent";
import { TONES } from "../../../model/style";
import type { ExcelSession } from "../excel-session";
import { hasFeature } from "../features";
import { addressRect } from "../read/address-rect";
import { askRemarks, type AskedRemarks, type Remark } from "../read/ask-remarks";
import { isFormula } from "../read/printed-cells";
import { readRects } from "../read/read-rects";
import type { MarkedSheet } from "../situation/own-sheets";
import type { ContentCell } from "./content-cell";

/** A sheet of ours as it stands before it is refreshed. */
export interface StandingSheet {
  readonly sheet: MarkedSheet;
  readonly cells: readonly ContentCell[];
  /** Addresses of the tables on it: all the user's, because a sheet with tables of ours is never refreshed. */
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly string[];
  readonly remarks: readonly Remark[];
  /** Ids of the conditional formats that are ours. */
  readonly ourFormats: readonly string[];
  /** Widths in points of the columns right of ours that the user fills. */
  readonly widths: ReadonlyMap<number, number>;
  /** Used cells are too many to read. */
  readonly tooBig: boolean;
}

/** More cells than any view and its remarks take. */
const MOST_CELLS = 200_000;
const MOST_WIDTHS = 40;

/** Reads the sheets that are to be refreshed: two requests and what their cells take. */
export async function readStanding(context: Excel.RequestContext, session: ExcelSession, own: readonly MarkedSheet[]): Promise<readonly StandingSheet[]> {
  const asked = own.map((marked) => askSheet(context.workbook.worksheets.getItem(marked.id), marked));
  for (const { used, formats, charts, tables } of asked) {
    used.load("address");
    formats?.load("items/id,items/type");
    charts.load("items/name");
    tables.load("items/name");
  }
  session.count();
  await context.sync();

  const found = asked.map((one) => {
    const rect = one.used.isNullObject ? null : addressRect(one.used.address);
    const right = boundingRect(one.marked.marker.extent).right;
    const count = rect ? Math.min(Math.max(0, rect.right - right), MOST_WIDTHS) : 0;
    return {
      ...one, rect, tooBig: rect !== null && (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS,
      columns: Array.from({ length: count }, (_, index) => {
        const letters = columnLetters(right + 1 + index);
        return { column: right + 1 + index, format: one.sheet.getRange(`${letters}:${letters}`).untrack().format };
      }),
      custom: (one.formats?.items ?? []).filter(({ type }) => type === "Custom").map((item) => ({ item, font: item.custom.format.font })),
      placed: one.remarks.places(),
      areas: one.tables.items.map((table) => ({ name: table.name, range: table.getRange().untrack() })),
    };
  });
  for (const { columns, custom, areas } of found) {
    for (const { format } of columns) format.load("columnWidth");
    for (const { font } of custom) font.load("color");
    for (const { range } of areas) range.load("address");
  }
  session.count();
  await context.sync();

  const readable = found.flatMap((one) => (one.rect && !one.tooBig ? [{ sheet: one.sheet, rect: one.rect, of: one }] : []));
  const read = await readRects(context, session, readable, ["values", "formulas", "numberFormat"]);
  return found.map((one): StandingSheet => {
    const index = readable.findIndex(({ of }) => of === one);
    const cells = read[index];
    const { top, left } = one.rect ?? { top: 1, left: 1 };
    return {
      sheet: one.marked, tooBig: one.tooBig,
      cells: (cells?.values ?? []).flatMap((line, down) => line.flatMap((value, along): ContentCell[] => {
        if (value === "" && cells?.formulas[down]?.[along] === "") return [];
        const formula = cells?.formulas[down]?.[along];
        return [{
          row: top + down, column: left + along, value, formula: typeof formula === "string" && isFormula(formula, value) ? formula : null,
          numberFormat: String(cells?.numberFormat[down]?.[along] ?? "General"),
        }];
      })),
      tables: one.areas.map(({ name, range }) => ({ name, address: range.address })),
      charts: one.charts.items.map(({ name }) => name), remarks: one.placed(),
      ourFormats: one.custom.filter(({ font }) => isTone(font.color)).map(({ item }) => item.id),
      widths: new Map(one.columns.map(({ column, format }) => [column, format.columnWidth])),
    };
  });
}

interface AskedSheet {
  readonly marked: MarkedSheet;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly charts: Excel.ChartCollection;
  readonly tables: Excel.TableCollection;
  readonly remarks: AskedRemarks;
}

/** The range of the formats stays tracked: its formats are asked again after the next sync. */
function askSheet(sheet: Excel.Worksheet, marked: MarkedSheet): AskedSheet {
  const outer = rectAddress(boundingRect(marked.marker.extent));
  const formats = hasFeature("conditionalFormats") ? sheet.getRange(outer).conditionalFormats : null;
  return { marked, sheet, used: sheet.getUsedRangeOrNullObject(true).untrack(), formats, charts: sheet.charts, tables: sheet.tables, remarks: askRemarks(sheet) };
}

function isTone(color: string): boolean {
  return Object.values(TONES).some((tone) => tone.color.toLowerCase() === color.toLowerCase());
}
