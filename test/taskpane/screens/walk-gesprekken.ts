import { inExcel } from "../../workbench/in-excel";
import { chooseFiles, pickedFile } from "../form-fields";
import { LIST, type as typeIn } from "../gesprekken/list-pane";
import { hold } from "./hold";
import type { Walk } from "./walk";

/** Reviews: the list, the forms that stand, personal data, other frameworks. */
export async function walkGesprekken(walk: Walk): Promise<void> {
  const { pane: t, gesprekken: own } = walk.t;
  const { engine } = await walk.start();
  await walk.pane.see(t.startExample);
  await walk.edit();
  await walk.go(t.tasks.gesprekken.name, t.readProblem);
  await walk.stop("gesprekken: werkmap niet te lezen", t.retry);
  walk.stopEditing();
  let release = hold(engine);
  await walk.go(t.retry, t.reading);
  await walk.stop("gesprekken: werkmap wordt bekeken");
  release();
  await walk.pane.see(own.listHead);
  await walk.stop("gesprekken: lijst kiezen");
  await walk.go(own.useSelection, own.nothingSelected);
  await walk.stop("gesprekken: geen lijst op dit blad", own.chooseFile);
  chooseFiles(pickedFile("geen-lijst.csv", new TextEncoder().encode("iets;anders\na;b")));
  await walk.pane.gone(own.nothingSelected);
  await walk.pane.gone(t.beingRead);
  await walk.stop("gesprekken: bestand zonder lijst", own.chooseFile);
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:F4").values = LIST.map((row) => [...row]);
  });
  await walk.go(own.useSelection, own.make(2));
  walk.pane.press(own.doubts(2));
  await walk.stop("gesprekken: lijst gelezen");
  await walk.go(own.make(2), t.resultWritten);
  await walk.stop("gesprekken: formulieren gemaakt", t.toHome);
  await typeIn("Formulier 001", { H3: "mijn notitie" });
  await inExcel((context) => {
    const table = context.workbook.tables.getItem("Gesprekken_Medewerkers");
    table.columns.getItem("functiegroep").getDataBodyRange().getCell(0, 0).values = [["Teammanager"]];
    table.rows.add(undefined, [["", "D. Proef", "Projectleider", "'9", "", "", "een jaar", "", "", "", ""]]);
  });
  await walk.go(t.toHome, t.inWorkbook);
  await walk.go(t.tasks.gesprekken.name, own.changed(1));
  await walk.stop("gesprekken: formulieren in de werkmap");
  await walk.edit();
  await walk.go(own.look, "Esc");
  await walk.stop("gesprekken: namen niet na te kijken", own.look);
  walk.stopEditing();
  release = hold(engine);
  await walk.go(own.look, t.beingRead);
  await walk.stop("gesprekken: namen worden nagekeken");
  release();
  await walk.go(own.everyone, own.willEmpty);
  walk.pane.press(own.ownToo(1));
  await walk.stop("gesprekken: wat leeg zou worden");
  await walk.back(t.inWorkbook);
  // Read the workbook well, and fail only at the forms themselves.
  await walk.go(t.tasks.gesprekken.name, own.changed(1));
  await walk.back(t.inWorkbook);
  await walk.edit();
  await walk.go(t.tasks.gesprekken.name, own.title);
  await walk.pane.see("Esc");
  await walk.stop("gesprekken: formulieren niet te lezen", t.retry);
  walk.stopEditing();
  walk.pane.press(t.retry);
  await inExcel((context) => {
    context.workbook.tables.getItem("Gesprekken_Medewerkers").delete();
  });
  await walk.back(t.tasksHead);
  await walk.go(t.tasks.gesprekken.name, t.retry);
  await walk.stop("gesprekken: tabel van de lijst is weg", t.retry);
}
