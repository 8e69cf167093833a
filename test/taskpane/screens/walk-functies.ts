import { englishTexts, generatedMetadata, inEnglish } from "../../functions/functions-metadata";
import { inExcel } from "../../workbench/in-excel";
import { fill } from "../form-fields";
import type { Walk } from "./walk";

/** The functions: the list, one of them with its example, the chosen cell explained and frozen. */
export async function walkFuncties(walk: Walk): Promise<void> {
  const { pane: t, functies: own } = walk.t;
  await walk.start();
  await walk.pane.see(t.startExample);
  const { dutch } = await generatedMetadata();
  const metadata = walk.language === "nl" ? dutch : inEnglish(dutch, englishTexts());
  let answer: (response: Response) => void = () => undefined;
  globalThis.fetch = () => new Promise((resolve) => {
    answer = resolve;
  });
  await walk.go(t.tasks.functies.name, own.loading);
  await walk.stop("functies: worden opgehaald");
  answer({ ok: false, status: 404 } as Response);
  await walk.pane.see(own.notLoaded);
  await walk.stop("functies: niet opgehaald", t.retry);
  await walk.go(t.retry, own.loading);
  answer({ ok: true, json: () => Promise.resolve(metadata) } as Response);
  await walk.pane.see(own.found(20));
  await walk.stop("functies: lijst");
  fill(own.search, "xyzzy");
  await walk.pane.see(own.noneFound);
  await walk.stop("functies: niet gevonden");
  fill(own.search, "schaalrang");
  await walk.pane.see(own.found(1));
  for (const [formula, name] of [["", "leeg"], ["waarde", "waarde"], ["=1/0", "andere formule"], ['=FUNCTIEBOEK.SCHAALRANG("99Z")', "fout van ons"]] as const) {
    await inExcel((context) => {
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("C3");
      cell.formulas = [[formula]];
      cell.select();
    });
    await walk.go(own.explain, own.explainTitle("C3"));
    await walk.stop(`functies: uitleg van een cel, ${name}`);
  }
  await walk.edit();
  await walk.go(own.explain, "Esc");
  await walk.stop("functies: cel in bewerking", own.explain);
  walk.stopEditing();
  await walk.go(own.freeze, own.freeze);
  await walk.pane.gone(own.working);
  await walk.stop("functies: vastgezet");
  await walk.go("SCHAALRANG", own.insert);
  await walk.stop("functies: een functie");
  await walk.go(own.insert, "C3");
  await walk.stop("functies: cel is niet leeg", own.insert);
}

