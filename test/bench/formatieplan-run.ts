/** One measured formation plan in a process of its own: `tsx formatieplan-run.ts <xlsx|excel> <rows> [file]`. */
import { writeFileSync } from "node:fs";
import { makeNaming } from "../../src/model/naming";
import { planFormatieplan } from "../../src/plans/formatieplan/plan-formatieplan";
import { writePlan } from "../../src/workbook/excel/write/write-plan";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { KLEIN_PLAN } from "../plans/formatieplan/klein-plan";
import { startExcel } from "../workbench/office-js";

/** The small plan's places over and over, in 40 afdelingen and 60 kostenplaatsen. */
async function run(renderer: string, rows: number, file: string | undefined): Promise<void> {
  const { plaatsen: twelve } = KLEIN_PLAN;
  const plaatsen = Array.from({ length: rows }, (_, at) => {
    const plaats = twelve[at % twelve.length];
    if (!plaats) throw new Error("the small plan has no places");
    return { ...plaats, formatieplaats: `P${at}`, afdeling: `Afdeling ${at % 40}`, kostenplaats: String(4000 + (at % 60)) };
  });
  const { engine } = await startExcel();
  const started = process.hrtime.bigint();
  const plan = planFormatieplan({ ...KLEIN_PLAN, plaatsen }, { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-11-21" });
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
  process.stdout.write(JSON.stringify({ milliseconds, bytes, syncs: engine.counters.syncs, sheets: plan.sheets.length, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

run(process.argv[2] ?? "", Number(process.argv[3]), process.argv[4]).catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
