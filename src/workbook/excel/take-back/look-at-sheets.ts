import type { Rect } from "../../../model/address";
import type { ExcelSession } from "../excel-session";
import { addressRect } from "../read/address-rect";
import { askRemarks } from "../read/ask-remarks";
import type { MadeSheet, WriteReport } from "../write/write-report";

/** A sheet of the workbook, with what is filled on it. */
export interface LookedSheet {
  readonly sheet: Excel.Worksheet;
  /** What the report says of it when the write made it. */
  readonly made: MadeSheet | null;
  readonly filled: Rect | null;
  readonly charts: number;
  readonly tables: number;
  /** Comments and notes: all of them people's, as we make none. */
  readonly remarks: number;
}

/** Looks at every sheet, with a second request. The first, which loads names and protection, has been answered. */
export async function lookAtSheets(
  context: Excel.RequestContext, session: ExcelSession, worksheets: readonly Excel.Worksheet[], report: WriteReport,
): Promise<readonly LookedSheet[]> {
  const asked = worksheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).untrack(), charts: sheet.charts, tables: sheet.tables, remarks: askRemarks(sheet) }));
  for (const { used, charts, tables } of asked) {
    used.load("address");
    charts.load("count");
    tables.load("count");
  }
  session.count();
  await context.sync();
  return asked.map(({ sheet, used, charts, tables, remarks }) => ({
    sheet, made: report.sheets.find(({ id }) => id === sheet.id) ?? null, filled: used.isNullObject ? null : addressRect(used.address),
    charts: charts.count, tables: tables.count, remarks: remarks.count(),
  }));
}
