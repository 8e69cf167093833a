/** `npm run bench`: the project's figures as one table. Ratios within this run, or counts; absolute times only beside a ratio. */
import { cpus } from "node:os";
import type { BenchLine } from "./bench-line";
import { excelCounts } from "./excel-counts";
import { fileRatio } from "./file-ratio";
import { functionRatios } from "./functions";
import { againstLibreOffice } from "./functions-libreoffice";
import { allFrameworks, growth } from "./growth";
import { importPdf } from "./import-pdf";
import { importers } from "./importers";
import { pane } from "./pane";

async function run(): Promise<void> {
  const lines: BenchLine[] = [...(await fileRatio()), ...(await excelCounts()), ...allFrameworks(), ...(await growth()), ...(await importers()), ...(await importPdf()), ...(await pane()), ...(await functionRatios()), ...(await againstLibreOffice())];
  process.stdout.write(`Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? "unknown processor"}\n\n| what | figure | goal |\n|---|---|---|\n`);
  for (const { what, figure, goal } of lines) process.stdout.write(`| ${what} | ${figure} | ${goal} |\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
