/** @jest-environment jsdom */
import { cellOf, contents, sheetOf } from "../workbook/excel/fixtures";
import { openPane, pressRibbon, type OpenPane } from "./open-pane";

let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

/** Four functions, each with a sheet of its own. */
async function withFgr(): Promise<void> {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  await pane.choose("Functiegebouw Rijk");
  await pane.see("Maak ");
  pane.press("Maak ");
  await pane.see("bladen zijn gemaakt.");
}

/** A row under the table, as a user adds it. */
async function addFunctie(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("FGR_Functies");
    table.rows.add(undefined, [["Proefadviseur", "", "", "", "", "'9", "", "", ""]]);
    context.workbook.worksheets.getItem("Functieboek").getRange("J2").values = [["eigen opmerking"]];
    await context.sync();
  });
}

test("refreshing takes a new function in and keeps what the user typed", async () => {
  await withFgr();
  await addFunctie();
  pane.press("Naar het begin");
  await pane.see("FGR: ");
  pane.press("Vernieuwen");
  await pane.see("bijgewerkt.");
  expect(pane.heading()).toBe("Klaar");
  expect(pane.sheets()).toContain("Proefadviseur");
  const functieboek = sheetOf(pane.engine, "Functieboek");
  expect(Object.values(contents(functieboek))).toContain("Proefadviseur");
  expect(cellOf(functieboek, 2, 10)?.value).toBe("eigen opmerking");
});

test("a cell of a table that cannot be read is named, and nothing changes", async () => {
  await withFgr();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("FGR_Functies").columns.getItem("formatie").getDataBodyRange().getCell(0, 0).values = [["veel"]];
    await context.sync();
  });
  pressRibbon("vernieuwBladen");
  await pane.see("Niets gedaan");
  expect(pane.text()).toContain("veel");
});

test("the ribbon's button refreshes the one framework of a workbook, and says so when there is none", async () => {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  pressRibbon("vernieuwBladen");
  await pane.see("Er staan nog geen bladen van Functieboek in deze werkmap.");
  pane.close();
  await withFgr();
  pressRibbon("vernieuwBladen");
  await pane.see("bladen zijn bijgewerkt.");
});
