import { inExcel } from "../../workbench/in-excel";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";
import { chooseFiles, fill, pickedFile } from "../form-fields";
import { paneAtPlan } from "../formatie/plan-pane";
import { hold } from "./hold";
import type { Walk } from "./walk";

/** Names in two places, and columns of the user's own. */
const PLAN = {
  ...KLEIN_PLAN, metNamen: true, eigenKolommen: ["Naam leidinggevende", "Leaseauto"],
  plaatsen: KLEIN_PLAN.plaatsen.map((plaats, at) => ({ ...plaats, naam: ["A. de Boer", "B. Smit", "C. Visser"][at] ?? null, eigen: ["E. Bakker", "ja"] })),
};
const PLANS = [KLEIN_PLAN, { ...PLAN, plaatsen: PLAN.plaatsen.filter(({ formatieplaats }) => formatieplaats !== "P02") }];

const PAYROLL = [
  "Formatieplaats;Functie;Team;Contracturen;Personeelsnummer;Einddatum", "P03;Beleidsadviseur;Beleid;28,8;900101;", "P04;Adviseur;Beleid;36;900102;",
  "P05;Adviseur;Beleid;27;900103;", "P99;Adviseur;Beleid;36;900106;", ";Beleidsadviseur;Beleid;9;900107;",
].join("\r\n");

const SALARIES = ["Schaal\tPeriodiek\tBedrag", "6\t1\t3.000", "8\t1\t3.500", "11\t1\t€ 5.500,00"].join("\n");

/** A plan that stands: its screen and all that can be done with it, each also while it reads, when Excel refuses, and when the table is gone. */
export async function walkPlan(walk: Walk): Promise<void> {
  const { formatie: own, controles, wasWordt, loonlijst, volgendJaar, namen, orKopie } = walk.t;
  await walk.start((options) => paneAtPlan(PLANS, "Klein2", options));
  await walk.stop("plan: begin");
  const toPlan = (): Promise<void> => walk.back(own.actionsHead);

  await opening(walk, "controles", controles.again);
  await walk.stop("controles: gevonden");
  await toPlan();

  await walk.go(own.actions.waswordt.name, wasWordt.which);
  await walk.stop("was/wordt: oud plan kiezen");
  chooseFiles(pickedFile("geen-plan.xlsx", new TextEncoder().encode("niets")));
  await walk.pane.see(".xlsx");
  await walk.stop("was/wordt: bestand niet te lezen", wasWordt.file);
  await walk.go(wasWordt.plan("Klein"), wasWordt.changesHead);
  await walk.stop("was/wordt: wat er verandert");
  await walk.go(wasWordt.make(3), walk.t.pane.resultWritten);
  await atPlan(walk);
  await walk.go(own.actions.waswordt.name, wasWordt.upToDate);
  await walk.stop("was/wordt: staat er, bij");
  await toPlan();
  await inExcel((context) => {
    const places = context.workbook.tables.getItem("Klein2_Formatieplan").columns.getItem("Formatieplaats").getDataBodyRange();
    places.getCell(0, 0).values = [["P77"]];
  });
  await walk.go(own.actions.waswordt.name, wasWordt.vanishedHead);
  await walk.stop("was/wordt: staat er, plaatsen nieuw en verdwenen");
  await toPlan();

  await opening(walk, "loonlijst", loonlijst.fromFile);
  await walk.stop("loonlijst: lijst kiezen");
  await walk.go(loonlijst.fromSelection, loonlijst.nothingSelected);
  await walk.stop("loonlijst: geen lijst geselecteerd", loonlijst.fromFile);
  chooseFiles(pickedFile("contracten.csv", new TextEncoder().encode(PAYROLL)));
  await walk.pane.see(loonlijst.columnsHead);
  await walk.stop("loonlijst: kolommen");
  fill("Contracturen", "");
  await walk.pane.see(loonlijst.needs);
  await walk.stop("loonlijst: kolommen niet genoeg");
  fill("Contracturen", "uren");
  await walk.pane.gone(loonlijst.needs);
  await walk.go(loonlijst.next, loonlijst.previewTitle);
  await walk.stop("loonlijst: wat er wijzigt");
  await walk.back(loonlijst.columnsHead);
  await walk.back(loonlijst.intro);
  await toPlan();

  await opening(walk, "volgendjaar", volgendJaar.next);
  await walk.stop("volgend jaar: keuzes");
  fill(volgendJaar.planjaar, "2020");
  await walk.pane.see(volgendJaar.planjaarWrong(2026));
  fill(volgendJaar.salaristabel, "selectie");
  await walk.go(volgendJaar.readSelection, volgendJaar.nothingSelected);
  await walk.stop("volgend jaar: onmogelijk jaar, niets geselecteerd", volgendJaar.readSelection);
  fill(volgendJaar.planjaar, "2027");
  fill(volgendJaar.salaristabel, "plakken");
  await walk.pane.see(volgendJaar.pasted);
  fill(volgendJaar.pasted, SALARIES);
  await walk.pane.see(volgendJaar.lacking);
  await walk.stop("volgend jaar: tabel geplakt");
  fill(volgendJaar.salaristabel, "oud");
  await walk.pane.gone(volgendJaar.lacking);
  await walk.go(volgendJaar.next, volgendJaar.compare);
  await walk.stop("volgend jaar: wat het geeft");
  await walk.back(volgendJaar.intro);
  await toPlan();

  await opening(walk, "namen", namen.intro);
  await walk.stop("namen: cellen");
  await walk.go(namen.confirm(2), namen.empty(2));
  await walk.stop("namen: bevestigd");
  await walk.go(namen.empty(2), walk.t.pane.resultWritten);
  await walk.stop("namen: leeg gemaakt", walk.t.pane.toHome);
  await atPlan(walk);

  await opening(walk, "orkopie", orKopie.leftOutHead);
  await walk.stop("or-kopie: wat wegblijft");
  await toPlan();

  await inExcel((context) => {
    context.workbook.tables.getItem("Klein2_Formatieplan").delete();
  });
  for (const id of ["controles", "waswordt", "loonlijst", "volgendjaar", "namen", "orkopie"] as const) {
    await walk.go(own.actions[id].name, own.gone);
    await walk.stop(`${id}: tabel van het plan is weg`, walk.t.pane.retry);
    await toPlan();
  }
}

/** Opens what can be done with the plan: first while a cell is edited, then while Excel thinks, then as it is. */
async function opening(walk: Walk, id: keyof Walk["t"]["formatie"]["actions"], sees: string): Promise<void> {
  const { formatie: own, pane: t } = walk.t;
  const { engine } = walk.pane;
  await walk.edit();
  await walk.go(own.actions[id].name, t.retry);
  await walk.stop(`${id}: werkmap niet te lezen`, t.retry);
  walk.stopEditing();
  const release = hold(engine);
  await walk.go(t.retry, t.reading);
  await walk.stop(`${id}: wordt gelezen`);
  release();
  await walk.pane.see(sees);
}

/** From the end of an action to the plan's screen. */
async function atPlan(walk: Walk): Promise<void> {
  const { formatie: own, pane: t } = walk.t;
  await walk.go(t.toHome, t.inWorkbook);
  await walk.go(t.tasks.formatie.name, own.openPlan);
  await walk.go(`${own.openPlan}: Klein2`, own.actionsHead);
}
