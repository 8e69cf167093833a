import { fgrCommunicatie } from "../../../src/frameworks/fgr-communicatie";
import { forgetImport } from "../../../src/taskpane/importeren/import-store";
import { sourceOfCase } from "../../importers/source-of-case";
import { chooseFiles, fill, pickedFile } from "../form-fields";
import { readAs } from "../importeren/read-as";
import type { Walk } from "./walk";

/** Of the case functieboek-duinveld: the titles of its chapters and the like. */
const NOT_PLACED = 47;

/** The user's own document: chosen, read, refused, looked through table by table, laid over a built-in framework. */
export async function walkImporteren(walk: Walk): Promise<void> {
  const { pane: t, importeren: own } = walk.t;
  forgetImport();
  await walk.start();
  await walk.pane.see(t.startExample);
  await walk.go(t.tasks.importeren.name, own.chooseFile);
  await walk.stop("importeren: document kiezen");
  await walk.go(own.readPasted, own.nothingPasted);
  await walk.stop("importeren: niets geplakt", own.chooseFile);
  chooseFiles(pickedFile("leeg.txt", new Uint8Array()));
  await walk.pane.see(own.notRead("leeg.txt"));
  await walk.stop("importeren: niet te lezen", own.chooseFile);
  const never = new File([], "boek.pdf");
  Object.defineProperty(never, "arrayBuffer", { value: () => new Promise(() => undefined) });
  chooseFiles(never);
  await walk.pane.see(own.busy("boek.pdf"));
  await walk.stop("importeren: wordt gelezen", own.stop);
  await walk.go(own.stop, own.chooseFile);

  await review(walk, "functielijst-met-conversietabel", ["Functies", "Conversie"]);
  await walk.go("Functies:", "Vlieger oplater");
  fill(own.search, "xyzzy");
  await walk.pane.see(own.noRows);
  await walk.stop("nakijken: tabel zonder treffers");
  fill(own.search, "");
  await walk.go("Vlieger oplater", own.rowTitle("Functies", 3, 3));
  await walk.stop("nakijken: rij");
  fill("formatie", "veel");
  await walk.pane.see("dat is geen getal");
  await walk.stop("nakijken: rij, waarde geweigerd");
  fill("formatie", "0,5");
  await walk.pane.see(own.wasPrinted(own.nothing));
  await walk.stop("nakijken: rij gecorrigeerd");
  await walk.go(own.leaveOut, own.isLeftOut);
  await walk.stop("nakijken: rij weggelaten");
  await walk.back(own.search);
  await walk.stop("nakijken: tabel met wijzigingen");
  await walk.back(own.reviewTitle);
  fill(own.naam, "");
  fill(own.kort, "Kust!");
  await walk.pane.see(own.kortWrong);
  await walk.stop("nakijken: namen kunnen niet");
  await walk.go(own.other, own.otherSure);
  await walk.stop("nakijken: ander document gevraagd", own.otherNo);
  await walk.go(own.otherYes, own.chooseFile);

  await review(walk, "functieboek-duinveld", ["Functies", "Taken", "Kenmerken", "Profielen"]);
  await walk.go("Functies:", "Strandbaas");
  await walk.go("Strandbaas", own.leaveOutWith(1).split("1")[0] ?? "");
  await walk.stop("nakijken: rij met rijen die erover gaan");
  await walk.back(own.search);
  await walk.back(own.reviewTitle);
  await walk.go(t.showFindings(3, t.ernst.fout), own.printed("").slice(0, 6));
  walk.pane.press(own.printed("").slice(0, 6));
  await walk.stop("nakijken: bevindingen");
  await walk.back(own.reviewTitle);
  await walk.go(own.notPlaced(NOT_PLACED), own.reasons);
  await walk.stop("nakijken: niet geplaatst");
  await walk.back(own.reviewTitle);
  await walk.go(own.other, own.chooseFile);

  await review(walk, "conversietabel-cel-per-regel", []);
  await walk.go(own.halfRows(1), own.printed("").slice(0, 6));
  walk.pane.press(own.printed("").slice(0, 6));
  await walk.stop("nakijken: halve rijen");
  await walk.back(own.reviewTitle);
  await walk.go(own.other, own.chooseFile);
  for (const [name, tables] of [["gids-met-vier-niveaus", ["Competenties", "Niveaus", "Indicatoren"]], ["regeling-met-toelichting", ["Regels"]], ["niveaurichtlijn-met-links", ["Functies"]]] as const) {
    await review(walk, name, tables);
    await walk.go(own.other, own.chooseFile);
  }

  readAs(fgrCommunicatie);
  await walk.pane.see(own.overHead);
  walk.pane.press(own.overDiffers(1));
  await walk.stop("nakijken: over een ingebouwd kader");
  forgetImport();
}

/** Brings the document of a case, and looks at its review and the tables of it. */
async function review(walk: Walk, name: string, tables: readonly string[]): Promise<void> {
  const { importeren: own } = walk.t;
  const { bytes, fileName } = sourceOfCase(name);
  chooseFiles(pickedFile(fileName, bytes));
  await walk.pane.see(own.reviewTitle);
  await walk.stop(`nakijken: ${name}`);
  for (const tabel of tables) {
    await walk.go(`${tabel}:`, own.search);
    await walk.stop(`nakijken: ${name}, ${tabel}`);
    await walk.back(own.reviewTitle);
  }
}
