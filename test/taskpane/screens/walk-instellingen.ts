import { inExcel } from "../../workbench/in-excel";
import { fill } from "../form-fields";
import { hold } from "./hold";
import type { Walk } from "./walk";

/** The settings: no tables, tables of the workbook, one chosen, one gone, one that cannot be read, back to standard. */
export async function walkInstellingen(walk: Walk): Promise<void> {
  const { pane: t, settings: own } = walk.t;
  const { engine } = await walk.start();
  await walk.pane.see(t.startExample);
  const release = hold(engine);
  await walk.go(t.settings, own.reading);
  await walk.stop("instellingen: tabellen worden bekeken");
  release();
  await walk.pane.see(own.noTables);
  await walk.stop("instellingen: geen tabellen");
  await walk.back(t.startExample);
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C3").values = [["Schaal", "Periodiek", "Bedrag"], ["10", 0, 4000], ["11", 0, 5000]];
    sheet.tables.add("A1:C3", true).name = "Salarissen2027";
  });
  await walk.go(t.settings, own.salaris);
  await walk.stop("instellingen: tabellen te kiezen");
  fill(own.salaris, "Salarissen2027");
  await walk.pane.see(own.fromNeeded);
  await walk.stop("instellingen: tabel gekozen, datum ontbreekt");
  fill(`${own.salaris}: ${own.from.toLowerCase()}`, "2027-01-01");
  await walk.pane.gone(own.fromNeeded);
  await walk.stop("instellingen: tabel gekozen");
  fill(own.kader, "bnp-2021");
  await walk.back(t.startKader("BNP-2021, niveaurichtlijn"));
  await walk.stop("begin: met standaardkader");
  await inExcel((context) => {
    context.workbook.tables.getItem("Salarissen2027").delete();
  });
  await walk.go(t.settings, own.gone("Salarissen2027"));
  await walk.stop("instellingen: gekozen tabel is weg");
  await walk.go(own.reset, own.resetDone);
  await walk.stop("instellingen: weer standaard");
  await walk.back(t.startExample);
  await walk.edit();
  await walk.go(t.settings, t.retry);
  await walk.stop("instellingen: tabellen niet te lezen", t.retry);
  walk.stopEditing();
  await walk.go(t.retry, own.noTables);
}
