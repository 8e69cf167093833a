import { contentPrint } from "../../../model/content-print";
import { MARKER_NAME, markerText } from "../../../model/marker";
import { sheetExtent } from "../../../model/sheet-extent";
import { plannedCells, sheetMarker } from "../../../model/sheet-marker";
import type { SheetPlan, WorkbookPlan } from "../../../model/workbook-plan";
import type { ExcelSession } from "../excel-session";
import type { Journal } from "../journal/journal";
import { setJournal } from "../journal/journal-setting";
import { hasFeature } from "../features";
import { Cancelled } from "./cancelled";
import { dataOps } from "./data-ops";
import { formulaOps } from "./formula-ops";
import { formulaPrint } from "./formula-print";
import { layoutOps, windowOps } from "./layout-ops";
import { CALL_BYTES, jsonBytes } from "./op";
import type { Op } from "./op";
import { outlineOps } from "./outline-ops";
import { packOps } from "./pack-ops";
import { ruleOps } from "./rule-ops";
import { styleOps } from "./style-ops";
import type { StylePool } from "./style-pool";
import type { WriteOptions } from "./write-plan";
import type { MadeSheet } from "./write-report";

/**
 * Makes the sheets of a checked plan. Order: all sheets with their markers (so that links and formulas find them) and what needs this
 * workbook in front, constants and tables, defined names, then formulas and looks sheet by sheet. @throws Cancelled, or what Office.js throws.
 */
export function writeSheets(plan: WorkbookPlan, session: ExcelSession, styles: StylePool, options: WriteOptions, journal: Journal | null): Promise<readonly MadeSheet[]> {
  const first = [...plan.sheets.flatMap(windowOps), ...plan.sheets.flatMap((sheet, index) => dataOps(sheet, index, styles)), ...nameOps(plan)];
  const second = plan.sheets.flatMap((sheet, index) => [
    ...formulaOps(sheet, index), ...styleOps(sheet, index, styles), ...layoutOps(sheet, index, styles), ...outlineOps(sheet, index), ...ruleOps(sheet, index),
  ]);
  const batches = packOps(first, second);
  return session.write(async (context) => {
    // In the request that begins, so that what stands is known from the first sheet on.
    if (journal) setJournal(context, journal);
    const sheets = plan.sheets.map((sheet) => addSheet(context, sheet));
    const kept = plan.sheets.map(() => new Map<string, Excel.Range>());
    for (const [done, batch] of batches.entries()) {
      options.onProgress(done, batches.length, plan.sheets[batch.sheet]?.name ?? "");
      if (options.signal.aborted) throw new Cancelled();
      if (hasFeature("calculationPause")) context.application.suspendApiCalculationUntilNextSync();
      for (const op of batch.ops) {
        const sheet = sheets[op.sheet];
        if (sheet) op.run({ context, sheet, remember: (address, range) => kept[op.sheet]?.set(address, range) });
      }
      session.count();
      await context.sync();
    }
    options.onProgress(batches.length, batches.length, plan.sheets.at(-1)?.name ?? "");
    return plan.sheets.map((sheet, index) => madeSheet(sheet, sheets[index]?.id ?? "", kept[index] ?? new Map()));
  });
}

/** The marker follows at once, so that a sheet without one is an empty sheet. */
function addSheet(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.name);
  sheet.names.add(MARKER_NAME, markerText(sheetMarker(plan))).visible = false;
  sheet.load("id");
  return sheet;
}

/** Names come after the tables that they refer to. They are no sheet's; the last sheet is named for the progress. */
function nameOps(plan: WorkbookPlan): readonly Op[] {
  return plan.names.map((name) => ({
    sheet: plan.sheets.length - 1, bytes: jsonBytes(name) + CALL_BYTES,
    run: ({ context }) => context.workbook.names.add(name.name, name.refersTo),
  }));
}

function madeSheet(plan: SheetPlan, id: string, formulas: ReadonlyMap<string, Excel.Range>): MadeSheet {
  return {
    id, key: plan.key, name: plan.name, extent: sheetExtent(plan), print: contentPrint(plannedCells(plan, { inputs: true })),
    formulas: [...formulas].map(([address, range]) => ({ address, print: formulaPrint(range.formulas) })),
    tables: plan.tables.map(({ name }) => name),
    charts: hasFeature("charts") ? plan.charts.length : 0,
  };
}
