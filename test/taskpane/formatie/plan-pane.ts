// First: it gives the page what the writer needs of a browser.
import { openPane, type OpenPane } from "../open-pane";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { makeNaming } from "../../../src/model/naming";
import type { FormatieplanGegevens } from "../../../src/model/formatieplan/gegevens";
import { writePlan } from "../../../src/workbook/excel/write/write-plan";
import { formatieEn } from "../../../src/taskpane/formatie/texts.en";
import { formatieNl } from "../../../src/taskpane/formatie/texts.nl";
import type { EngineOptions } from "../../../src/workbench/engine/engine";

const quietly = { onProgress: () => undefined, signal: new AbortController().signal };

/** The pane over a workbook in which plans stand, at the screen of one of them. */
export async function paneAtPlan(plans: readonly FormatieplanGegevens[], kort: string, options: EngineOptions & { readonly language?: string } = {}): Promise<OpenPane> {
  const pane = await openPane(options);
  for (const gegevens of plans) {
    const report = await writePlan(planFormatieplan(gegevens, { naming: makeNaming({ sheets: pane.sheets(), names: pane.engine.book.names.map(({ name }) => name) }), gemaaktOp: "2026-11-21" }), quietly);
    if (report.kind !== "written") throw new Error(`the plan was not written: ${JSON.stringify(report.messages)}`);
  }
  const texts = options.language?.startsWith("en") ? formatieEn : formatieNl;
  pane.press(texts.title);
  await pane.see(texts.newHead);
  await pane.see(`${texts.planTitle(kort)}:`);
  pane.press(`${texts.openPlan}: ${kort}`);
  await pane.see(texts.actionsHead);
  return pane;
}
