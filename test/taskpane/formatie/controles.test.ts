/** @jest-environment jsdom */
import { paneAtPlan } from "./plan-pane";
import type { OpenPane } from "../open-pane";
import { ommenHr21 } from "../../../src/frameworks/ommen-hr21";
import { planVanKader } from "../../../src/rules/formatieplan/plan-van-kader";
import { inExcel } from "../../workbench/in-excel";
import { cellOf, sheetOf } from "../../workbook/excel/fixtures";
import { until } from "../../system/until";

let pane: OpenPane;
afterEach(() => pane.close());

const OMMEN = planVanKader(ommenHr21, 2027);

test("Ommen's own contradictions stand in the list, and a click goes to the cell", async () => {
  pane = await paneAtPlan([OMMEN], "Ommen");
  pane.press("Controles");
  await pane.see("ter informatie. Er wordt niets geblokkeerd");
  const text = pane.text();
  // Regel 169-172 of the source: 13 + 15,5 + 13 = 41,5; regel 905 states 45.
  expect(text).toMatch(/Waarschuwingen \(\d+\).*Clusters tellen anders op.*Opgeteld 41,5 fte; vermeld 45 fte\..*Ter informatie/);
  // Six of the source's sixteen lines have no formatie; five stand open, the sixth behind a press.
  expect(text).toMatch(/Functie zonder formatie in de bron.*Blad Functies, 6 rijen/);
  expect(text).toContain(`Bevindingen in de bron (${ommenHr21.tabellen.Bevindingen?.length ?? 0})`);
  const functies = sheetOf(pane.engine, "Functies");
  const [table] = functies.tables;
  const row = Array.from({ length: table?.rowCount ?? 0 }, (_, down) => (table?.top ?? 0) + 1 + down).find((at) => cellOf(functies, at, 8)?.value == null) ?? 0;
  const naam = String(cellOf(functies, row, 1)?.value);
  document.querySelectorAll("details").forEach((fold) => (fold.open = true));
  pane.press(`Rij ${row}: ${naam}`);
  await until(() => pane.engine.activeSheet().name === "Functies");
  expect([pane.engine.activeSheet().name, pane.engine.selection.rects[0]?.top]).toEqual(["Functies", row]);
});

test("checking again follows the plan, and a workbook that cannot be read now says so", async () => {
  pane = await paneAtPlan([OMMEN], "Ommen");
  pane.press("Controles");
  await pane.see("Clusters tellen anders op");
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Clusters").getRange("B6").values = [[16.5]];
  });
  pane.engine.setCellEditMode(true);
  pane.press("Opnieuw controleren");
  await pane.see("De werkmap kan nu niet gelezen worden.");
  pane.engine.setCellEditMode(false);
  pane.press("Opnieuw proberen");
  await pane.see("ter informatie");
  expect(pane.text()).not.toContain("Clusters tellen anders op");
});

test("in English the pane's words are English and what a check says stays as on the sheet", async () => {
  pane = await paneAtPlan([OMMEN], "Ommen", { language: "en-GB" });
  pane.press("Checks");
  await pane.see("Nothing is blocked or mended by itself.");
  expect(pane.text()).toContain("Clusters tellen anders op");
});
