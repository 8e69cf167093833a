/** The small plan of twelve places, written in the open workbook, and the pane on the screen of that plan. */
import { makeNaming } from "../../../src/model/naming";
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";
import { openPane, type OpenPane } from "../open-pane";
import { cellOf, sheetOf } from "../../workbook/excel/fixtures";

export async function kleinInPaneel(plan: FormatieplanGegevens = KLEIN_PLAN, options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const pane = await openPane(options);
  // Not before the pane is open: until then jsdom lacks what it needs.
  const { writePlan } = await import("../../../src/workbook/excel/write/write-plan");
  const report = await writePlan(planFormatieplan(plan, { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21" }), { onProgress: () => undefined, signal: new AbortController().signal });
  if (report.kind !== "written") throw new Error(JSON.stringify(report.messages));
  pane.press(options.language === "en-GB" ? "Formation" : "Formatie");
  return pane;
}

/** What stands in a column of a table of a sheet, below its head. */
export function kolom(pane: OpenPane, blad: string, kop: string): readonly unknown[] {
  const sheet = sheetOf(pane.engine, blad);
  const [table] = sheet.tables;
  if (!table) throw new Error(`the sheet ${blad} has no table`);
  const along = table.columns.findIndex(({ name }) => name === kop);
  if (along < 0) throw new Error(`${table.name} has no column ${kop}`);
  return Array.from({ length: table.rowCount }, (_, down) => cellOf(sheet, table.top + 1 + down, table.left + along)?.value ?? null);
}
