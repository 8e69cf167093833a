/** One measured planning and writing in a process of its own, so that peak memory is that of this write: `tsx write-run.ts <workload> <xlsx|excel> <size> [file]`. */
import { writeFileSync } from "node:fs";
import { writePlan } from "../../src/workbook/excel/write/write-plan";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { startExcel } from "../workbench/office-js";
import { WORKLOADS, type Workload } from "./workloads";

async function run(workload: string, renderer: string, size: number, file: string | undefined): Promise<void> {
  const make = WORKLOADS[workload as Workload];
  const { engine } = await startExcel();
  const started = process.hrtime.bigint();
  const plan = make(size);
  let bytes: number;
  if (renderer === "xlsx") {
    const written = await writeXlsx(bookOfPlan(plan));
    bytes = written.length;
    if (file !== undefined) writeFileSync(file, written);
  } else {
    const report = await writePlan(plan, { onProgress: () => undefined, signal: new AbortController().signal });
    if (report.kind !== "written") throw new Error(JSON.stringify(report.messages));
    bytes = engine.counters.bytesIn;
  }
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  const { syncs, largestRequest } = engine.counters;
  process.stdout.write(JSON.stringify({ milliseconds, bytes, syncs, largestRequest, sheets: plan.sheets.length, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

run(process.argv[2] ?? "", process.argv[3] ?? "", Number(process.argv[4]), process.argv[5]).catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
