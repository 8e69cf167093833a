import type { Rect } from "../../../model/address";
import { TABELNAMEN } from "../../../model/kolommen";
import type { TabelNaam, Tabellen } from "../../../model/tabellen";
import { startSession } from "../excel-session";
import type { ExcelSession } from "../excel-session";
import { addressRect } from "./address-rect";
import { readRects } from "./read-rects";
import { readTableRows } from "./table-rows";
import type { ExtraColumn, RawTable, TablePlace, TableProblem } from "./table-rows";

/** The tables of a framework as they stand in the workbook now, with what the user changed. */
export interface KaderTablesRead {
  /** A table that the workbook does not have is absent. */
  readonly tabellen: Tabellen;
  /** The user's own columns, by table. */
  readonly extra: Readonly<Partial<Record<TabelNaam, readonly ExtraColumn[]>>>;
  readonly problems: readonly TableProblem[];
  /** Where the rows of each table stand. */
  readonly places: Readonly<Partial<Record<TabelNaam, TablePlace>>>;
}

/**
 * Reads the Excel Tables "<kort>_<Tabel>" back. @throws what Office.js throws.
 * @param wanted which of them; all when left out.
 */
export async function readKaderTables(kort: string, wanted: readonly TabelNaam[] = TABELNAMEN): Promise<KaderTablesRead> {
  const session = startSession();
  const raw = await session.look((context) => readRawTables(kort, wanted, context, session));
  const tabellen: Record<string, unknown> = {};
  const extra: Partial<Record<TabelNaam, readonly ExtraColumn[]>> = {};
  const problems: TableProblem[] = [];
  const places: Partial<Record<TabelNaam, TablePlace>> = {};
  for (const [tabel, table] of raw) {
    const read = readTableRows(tabel, table);
    tabellen[tabel] = read.rows;
    if (read.extra.length > 0) extra[tabel] = read.extra;
    problems.push(...read.problems);
    places[tabel] = read.place;
  }
  return { tabellen, extra, problems, places };
}

async function readRawTables(
  kort: string, wanted: readonly TabelNaam[], context: Excel.RequestContext, session: ExcelSession,
): Promise<ReadonlyMap<TabelNaam, RawTable>> {
  const { tables } = context.workbook;
  tables.load("items/name");
  session.count();
  await context.sync();

  const found = wanted.flatMap((tabel) => {
    const table = tables.items.find(({ name }) => name.toLowerCase() === `${kort}_${tabel}`.toLowerCase());
    return table ? [{ tabel, table, sheet: table.worksheet, header: table.getHeaderRowRange().untrack(), body: table.getDataBodyRange().untrack() }] : [];
  });
  for (const { sheet, header, body } of found) {
    sheet.load("name");
    header.load("values");
    body.load("address");
  }
  session.count();
  await context.sync();

  const located = found.map((one) => ({ ...one, rect: addressRect(one.body.address) }));
  const cells = await readRects(context, session, located, ["values", "numberFormat"]);
  return new Map(located.map(({ tabel, table, sheet, header, rect }, index) => [tabel, {
    name: table.name, sheet: sheet.name, ...headerPlace(rect), header: (header.values[0] ?? []).map(String),
    values: cells[index]?.values ?? [], numberFormat: cells[index]?.numberFormat ?? [],
  }]));
}

function headerPlace(body: Rect): { top: number; left: number } {
  return { top: body.top - 1, left: body.left };
}
