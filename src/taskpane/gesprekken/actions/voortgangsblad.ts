import type { Kader } from "../../../model/kader";
import { makeNaming } from "../../../model/naming";
import { planBeoordelingen } from "../../../plans/beoordeling/plan-beoordelingen";
import { isVoortgang, voortgangHr } from "../../../plans/beoordeling/voortgang-hr";
import { refreshSheets } from "../../../workbook/excel/refresh/refresh-sheets";
import type { WriteOptions } from "../../../workbook/excel/write/write-plan";
import { makePlan } from "../../actions/make-plan";
import type { ActionOutcome } from "../../actions/outcome";
import type { GesprekkenTexts } from "../texts.nl";
import { staandeGesprekken } from "./staande-gesprekken";

/** A sheet with the progress of the forms as they stand now: status and dates only. One that is there is brought up to date in its place. */
export async function voortgangsblad(kader: Kader, texts: GesprekkenTexts, today: string, options: WriteOptions): Promise<ActionOutcome> {
  const standing = await staandeGesprekken(kader, today);
  if (standing === null || typeof standing === "string") return { action: "make", kind: "refused", sayings: [standing ?? texts.noSet], count: 0, sheets: [], report: null };
  const naming = makeNaming(standing.situation.taken);
  const inhouden = new Map([...standing.formulieren].flatMap(([nr, { formulier }]) => (formulier ? [[nr, formulier] as const] : [])));
  const { feiten } = planBeoordelingen(kader, standing.medewerkers.filter(({ nr }) => inhouden.has(nr)), { naming, gemaaktOp: today, instellingen: standing.instellingen, inhouden, existing: standing });
  const stands = standing.situation.own.find(({ marker }) => isVoortgang(marker.key));
  const plan = voortgangHr(feiten, { naming, existing: stands ? { key: stands.marker.key, name: stands.name } : null });
  if (!stands) return makePlan(plan, options);
  const report = await refreshSheets(plan, options);
  return { action: "refresh", kind: report.kind === "refreshed" ? "written" : report.kind, sayings: report.messages, count: report.refreshed.length, sheets: report.refreshed, report: null };
}
