import { inExcel } from "../../workbench/in-excel";
import { hold } from "./hold";
import type { Walk } from "./walk";

const OMMEN = 34;
const BNP = 11;

/** The first screen, the frameworks, making and how it ends, taking back, what was broken off. */
export async function walkKaders(walk: Walk): Promise<void> {
  const { t: { pane: t } } = walk;
  const { engine } = await walk.start();
  let release = hold(engine);
  await walk.pane.see(t.reading);
  await walk.stop("begin: werkmap wordt bekeken");
  release();
  await walk.pane.see(t.startExample);
  await walk.stop("begin: lege werkmap");
  await walk.edit();
  await walk.go(t.tasks.kaders.name, t.readProblem);
  await walk.stop("kaders: werkmap niet te lezen", t.retry);
  await walk.back(t.readProblem);
  await walk.stop("begin: werkmap niet te lezen", t.retry);
  walk.stopEditing();
  await walk.go(t.retry, t.startExample);

  await walk.go(t.tasks.kaders.name, t.kadersHead);
  await walk.stop("kaders: lijst");
  release = hold(engine);
  await walk.go("BNP-2021", t.loading);
  await walk.stop("kader: wordt geladen");
  release();
  await walk.pane.see(t.make(BNP));
  await walk.stop("kader: niets gekozen");
  await inExcel((context) => {
    context.workbook.worksheets.add("Start");
  });
  await walk.back(t.kadersHead);
  await walk.go("Functie(plaatsings)boek", t.make(OMMEN));
  for (const fold of [t.showFindings(2, t.ernst.fout), t.willBeMade(OMMEN), t.holds]) walk.pane.press(fold);
  await walk.pane.see(t.nameTaken("Start"));
  await walk.stop("kader: alles uitgeklapt, naam bezet");
  await walk.back(t.kadersHead);
  await walk.go("BNP-2021", t.make(BNP));

  release = hold(engine);
  await walk.go(t.make(BNP), t.reading);
  await walk.stop("bezig: nog geen stand");
  release();
  await walk.pane.see("%");
  await walk.stop("bezig: met stand");
  release = hold(engine);
  await walk.go(t.cancel, t.cancelling);
  await walk.stop("bezig: stoppen");
  release();
  await walk.pane.see(t.resultCancelled);
  await walk.stop("klaar: gestopt", t.toHome);

  await walk.go(t.toHome, t.startExample);
  await walk.go(t.tasks.kaders.name, t.kadersHead);
  await walk.go("BNP-2021", t.make(BNP));
  engine.faults.failRequest(3, "AccessDenied");
  await walk.go(t.make(BNP), t.resultFailed);
  await walk.stop("klaar: niet gelukt", t.toHome);
  await walk.go(t.toHome, t.startExample);
  await walk.go(t.tasks.kaders.name, t.kadersHead);
  await walk.go("BNP-2021", t.make(BNP));
  await walk.go(t.make(BNP), t.done.make(BNP));
  await walk.stop("klaar: gemaakt", t.toHome);
  await walk.go(t.takeBack(BNP), t.takeBackConfirm);
  await walk.stop("klaar: terugdraaien gevraagd", t.keep);
  await walk.go(t.keep, t.takeBack(BNP));
  await walk.go(t.toHome, t.inWorkbook);
  await walk.stop("begin: bladen in de werkmap");
  await walk.go(t.tasks.kaders.name, t.kadersHead);
  await walk.go("BNP-2021", t.alreadyThere("BNP"));
  await walk.stop("kader: staat al in de werkmap");
  await walk.go(t.refresh, t.resultWritten);
  await walk.stop("klaar: vernieuwd", t.toHome);
  await walk.go(t.toHome, t.inWorkbook);
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Start BNP").getRange("F9").values = [["eigen notitie"]];
  });
}
