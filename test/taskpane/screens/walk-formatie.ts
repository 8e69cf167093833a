import { inExcel } from "../../workbench/in-excel";
import { chooseFiles, fill, pickedFile } from "../form-fields";
import { hold } from "./hold";
import type { Walk } from "./walk";

const LIST = [
  ["Functienaam", "Team", "Omvang fte", "Ingangsdatum", "Leaseauto"], ["Adviseur mobiliteit", "Ruimte", 1.5, 46204, "ja"],
  ["Toezichthouder", "Veiligheid", "een half", "", ""], ["Totaal", "", 1.5, "", ""],
];

/** A new formation plan: where it begins, how a list is read, what is chosen. */
export async function walkFormatie(walk: Walk): Promise<void> {
  const { pane: t, formatie: own } = walk.t;
  const { engine } = await walk.start();
  await walk.pane.see(t.startExample);
  await walk.edit();
  await walk.go(t.tasks.formatie.name, t.readProblem);
  await walk.stop("formatie: werkmap niet te lezen", t.retry);
  walk.stopEditing();
  await walk.go(t.retry, own.newHead);
  await walk.stop("formatie: begin");
  await walk.go(own.fromSelection, own.nothingSelected);
  await walk.stop("formatie: geen lijst geselecteerd", own.fromFile);
  await walk.edit();
  await walk.go(own.fromSelection, "Esc");
  await walk.stop("formatie: cel in bewerking", own.fromFile);
  walk.stopEditing();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2:F5").values = LIST;
    sheet.getRange("J2:K3").values = [["iets", "anders"], ["zonder", "koppen"]];
    sheet.getRange("C3").select();
  });
  await walk.go(own.fromSelection, own.listTitle);
  walk.pane.press(own.readingsHead(1).slice(0, 12));
  await walk.stop("formatie: lijst met uitzonderingen");
  fill("Functienaam", "");
  await walk.pane.see(own.missingColumn.functie);
  await walk.stop("formatie: lijst zonder functie");
  await walk.back(own.newHead);
  chooseFiles(pickedFile("leeg.csv", new TextEncoder().encode("iets;anders\nzonder;koppen")));
  await walk.pane.see(own.headRow);
  await walk.stop("formatie: lijst zonder bekende koppen", `← ${t.back}`);
  await walk.back(own.newHead);
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("C3").select();
  });
  await walk.go(own.fromSelection, own.listTitle);
  const release = hold(engine);
  await walk.go(own.next, own.optionsTitle);
  release();
  await walk.pane.see(own.make(13));
  walk.pane.press(own.willBeMade(13));
  await walk.stop("formatie: keuzes van een lijst");
  fill(own.planjaar, "1");
  await walk.pane.see(own.planjaarWrong);
  await walk.stop("formatie: onmogelijk jaar");
  fill(own.planjaar, "2027");
  await walk.go(own.make(13), t.resultWritten);
  await walk.stop("formatie: plan gemaakt", t.toHome);
  await walk.go(t.toHome, t.inWorkbook);
  await walk.go(t.tasks.formatie.name, own.openPlan);
  await walk.stop("formatie: begin met een plan");
}
