/** Syncs and bytes of writing Ommen's workbook through the real Office.js into the emulated Excel. */
import { findKader } from "../../src/frameworks/catalogue";
import { makeNaming } from "../../src/model/naming";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { writePlan } from "../../src/workbook/excel/write/write-plan";
import { startExcel } from "../workbench/office-js";
import type { BenchLine } from "./bench-line";

export async function excelCounts(): Promise<readonly BenchLine[]> {
  const kader = findKader("ommen-hr21");
  if (!kader) throw new Error("ommen-hr21 is not built in");
  const plan = planWorkbook(kader, { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21" });
  const { engine } = await startExcel();
  const report = await writePlan(plan, { onProgress: () => undefined, signal: new AbortController().signal });
  if (report.kind !== "written") throw new Error(report.messages.map(({ code }) => code).join(", "));
  const { syncs, bytesIn, largestRequest, undoClearing } = engine.counters;
  const sheets = plan.sheets.length;
  return [
    { what: `syncs per generated sheet through Office.js (${syncs} for ${sheets} sheets)`, figure: (syncs / sheets).toFixed(2), goal: "<= 3" },
    { what: "bytes per generated sheet", figure: `${Math.round(bytesIn / sheets / 1024)} kB (${Math.round(bytesIn / 1024)} kB in all, largest request ${Math.round(largestRequest / 1024)} kB)`, goal: "largest <= 2 MB" },
    { what: "calls that clear Excel's undo list", figure: String(undoClearing.length), goal: "as few as possible" },
  ];
}
