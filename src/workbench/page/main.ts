import { ExcelError } from "../engine/excel-error";
import { byId } from "./element";
import { askedWorkbook } from "./files/offer-new-workbook";
import { fetchWorkbook } from "./files/open-workbook";
import { startUniver } from "./grid/univer-start";
import { notice } from "./notice";
import { offerTestHandle } from "./test-handle";
import { Workbench } from "./workbench";

const EXAMPLE = "/voorbeeld.xlsx";

async function start(): Promise<void> {
  const manifest = await (await fetch("/manifest.xml")).text();
  const asked = askedWorkbook(window.location.search, window.location.origin);
  const opened = await (asked ? fetchWorkbook(asked.address, asked.fileName) : fetchWorkbook(EXAMPLE, "Functieboek Ommen.xlsx"));
  const workbench = new Workbench(startUniver(byId("grid")), manifest, opened);
  offerTestHandle(workbench);
  document.body.classList.add("ready");
}

start().catch((problem: unknown) => {
  const text = problem instanceof ExcelError || problem instanceof Error ? problem.message : String(problem);
  notice(`De werkbank kon niet starten: ${text}`, "alarm");
});
