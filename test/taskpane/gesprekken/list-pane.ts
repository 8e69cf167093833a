/** The task Gesprekken over the emulated Excel, with a list of made-up people on the first sheet. */
import { nl } from "../../../src/taskpane/language/texts.nl";
import type { CellValue } from "../../../src/model/workbook-plan";
import type { EngineOptions } from "../../../src/workbench/engine/engine";
import { cellOf, sheetOf } from "../../workbook/excel/fixtures";
import { openPane, type OpenPane } from "../open-pane";

export const LIST: readonly (readonly CellValue[])[] = [
  ["medewerker", "functiegroep", "schaal", "afdeling", "cyclus", "personeelsnr"],
  ["A. Proef", "Adviseur", "'11", "Noord", "twee jaar", "'0077"],
  ["B. Proef", "Vakspecialist", "'10A", "Noord", "een jaar", "'0078"],
  ["C. Proef", "Tovenaar", "'8", "Noord", "een jaar", "'0079"],
];

/** Types in cells of a sheet. */
export async function type(sheet: string, cells: Readonly<Record<string, CellValue>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, value] of Object.entries(cells)) context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

export async function openTask(pane: OpenPane): Promise<void> {
  pane.press(nl.tasks.gesprekken.name);
  await pane.see("Beoordelingen zijn persoonsgegevens");
}

/** The pane with the list read. */
export async function withList(list = LIST, options: EngineOptions = {}): Promise<OpenPane> {
  const pane = await openPane(options);
  await pane.see("Begin met Ommen");
  await Excel.run(async (context) => {
    const { length: rows } = list;
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getResizedRange(rows - 1, (list[0]?.length ?? 1) - 1).values = list as CellValue[][];
    await context.sync();
  });
  await openTask(pane);
  await pane.see("Lijst met medewerkers");
  pane.press("Uit een lijst in deze werkmap");
  await new Promise((resolve) => setTimeout(resolve));
  await pane.gone(nl.beingRead);
  await pane.see("gelezen");
  return pane;
}

export async function back(pane: OpenPane): Promise<void> {
  pane.press("Naar het begin");
  await pane.see(nl.tasksHead);
  await openTask(pane);
}

/** Row of the form whose column A says this. */
export function rowOf(pane: OpenPane, form: string, label: string): number {
  const sheet = sheetOf(pane.engine, form);
  for (let row = 1; row < 150; row++) if (cellOf(sheet, row, 1)?.value === label) return row;
  throw new Error(`no row ${label} on ${form}`);
}
