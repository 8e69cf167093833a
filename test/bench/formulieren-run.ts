/** One measured making of review forms in a process of its own: `tsx formulieren-run.ts <xlsx|excel> <employees>`. */
import { goedeGesprek } from "../../src/frameworks/goede-gesprek";
import { makeNaming } from "../../src/model/naming";
import { leesMedewerkers } from "../../src/plans/beoordeling/lijst/lees-medewerkers";
import { planBeoordelingen } from "../../src/plans/beoordeling/plan-beoordelingen";
import { writePlan } from "../../src/workbook/excel/write/write-plan";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { startExcel } from "../workbench/office-js";

const GROEPEN = ["Adviseur", "Teammanager", "Vakspecialist", "Beleidsmedewerker"];

async function run(renderer: string, employees: number): Promise<void> {
  const rijen = [["medewerker", "functiegroep", "schaal", "afdeling", "cyclus", "start"], ...Array.from({ length: employees }, (_, index) => [`Proef ${index}`, GROEPEN[index % 4] ?? "", "11", `Afdeling ${index % 7}`, "twee jaar", "01-01-2026"])];
  const { engine } = await startExcel();
  const started = process.hrtime.bigint();
  const list = leesMedewerkers({ rijen, eersteRij: 1 });
  if (typeof list === "string") throw new Error(list);
  const { plan } = planBeoordelingen(goedeGesprek, list.medewerkers, { naming: makeNaming({ sheets: ["Blad1"], names: [] }), gemaaktOp: "2026-06-01" });
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
