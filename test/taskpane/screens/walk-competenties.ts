import { inExcel } from "../../workbench/in-excel";
import { fill } from "../form-fields";
import { hold } from "./hold";
import type { Walk } from "./walk";

/** Search, compare, connect, a framework of one's own, checks: with nothing, one and two frameworks in the workbook. */
export async function walkCompetenties(walk: Walk): Promise<void> {
  const { pane: t, competenties: own } = walk.t;
  const { engine } = await walk.start();
  await walk.pane.see(t.startExample);
  await walk.go(t.tasks.competenties.name, own.zoekenHint);
  await walk.stop("competenties: begin");
  const toParts = (): Promise<void> => walk.back(own.zoekenHint);

  await walk.go(own.controleren, own.geenKader);
  await walk.stop("controleren: geen kader");
  await toParts();
  await walk.go(own.verbinden, own.tweeNodig);
  await walk.stop("verbinden: twee kaders nodig");
  await toParts();
  await walk.back(t.startExample);
  for (const [naam, kort] of [["BNP-2021", "BNP"], ["Functiegebouw", "FGR"]] as const) {
    await walk.go(t.tasks.kaders.name, t.kadersHead);
    await walk.go(naam, t.makeWhat);
    await walk.go(t.make(1).split(" ")[0] ?? "", t.resultWritten);
    await walk.go(t.toHome, `${kort}:`);
  }
  await walk.go(t.tasks.competenties.name, own.zoekenHint);
  await walk.edit();
  await walk.go(own.controleren, own.nietGelezen);
  await walk.stop("controleren: kaders niet te lezen", t.retry);
  walk.stopEditing();
  const release = hold(engine);
  await walk.go(t.retry, own.laden);
  await walk.stop("controleren: kaders worden gelezen");
  release();
  await walk.pane.see(own.opnieuw);
  await walk.stop("controleren: gevonden");
  await toParts();

  await walk.go(own.zoeken, own.zoekUitleg);
  await walk.stop("zoeken: begin");
  fill(own.zoekLabel, "flexibiliteit");
  await walk.pane.see(own.werkmap("FGR"));
  await walk.stop("zoeken: gevonden");
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.activate();
    sheet.getRange("A1").values = [["vol"]];
    sheet.getRange("A1").select();
  });
  await walk.go(own.invoegen, "A1");
  await walk.stop("zoeken: cel is niet leeg", own.invoegen);
  fill(own.zoekLabel, "xyzzy");
  await walk.pane.see(own.aantal(0, 40));
  await walk.stop("zoeken: niets gevonden");
  await toParts();

  await walk.go(own.vergelijken, own.rechts);
  await walk.stop("vergelijken: niveaus");
  fill(own.kader, "FGR");
  await walk.pane.see("Functietypering schaal 5");
  walk.pane.press(own.alleenVerschillen);
  await walk.stop("vergelijken: alles van twee functies");
  await toParts();

  await walk.go(own.verbinden, own.relatietabel);
  await walk.stop("verbinden: twee kaders");
  fill(own.gelezenIn, "BNP");
  fill(own.team, "BNP");
  await walk.pane.see(own.tweeVerschillende);
  await walk.stop("verbinden: tweemaal hetzelfde kader");
  await toParts();

  await walk.go(own.eigen, own.eigenUitleg);
  await walk.stop("eigen kader: begin");
  fill(own.korteNaam, "BNP");
  await walk.pane.see(own.korteNaamBezet("BNP"));
  await walk.stop("eigen kader: korte naam bezet");
}
