/** One measured write in a process of its own, so that peak memory is that of this write: `tsx growth-run.ts <xlsx|excel> <rows>`. */
import { makeNaming } from "../../src/model/naming";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { writePlan } from "../../src/workbook/excel/write/write-plan";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { startExcel } from "../workbench/office-js";
import { formatieKader } from "./formatie-kader";

async function run(renderer: string, rows: number): Promise<void> {
  const plan = planWorkbook(formatieKader(rows), { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21", soorten: ["schaalverdeling"] });
  const { engine } = await startExcel();
  const started = process.hrtime.bigint();
  let bytes: number;
  if (renderer === "xlsx") bytes = (await writeXlsx(bookOfPlan(plan))).length;
  else {
    const report = await writePlan(plan, { onProgress: () => undefined, signal: new AbortController().signal });
    if (report.kind !== "written") throw new Error(report.messages.map(({ code }) => code).join(", "));
    bytes = engine.counters.bytesIn;
  }
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  process.stdout.write(JSON.stringify({ milliseconds, bytes, syncs: engine.counters.syncs, sheets: plan.sheets.length, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

run(process.argv[2] ?? "", Number(process.argv[3])).catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
