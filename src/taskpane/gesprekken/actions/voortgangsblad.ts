import type { Kader } from "../../../model/kader";
import { makeNaming, NOTHING_TAKEN } from "../../../model/naming";
import { planBeoordelingen } from "../../../plans/beoordeling/plan-beoordelingen";
import { isVoortgang, voortgangHr } from "../../../plans/beoordeling/voortgang-hr";
import { refreshSheets } from "../../../workbook/excel/refresh/refresh-sheets";
import type { WriteOptions } from "../../../workbook/excel/write/write-plan";
import { makePlan } from "../../actions/make-plan";
import type { ActionOutcome } from "../../actions/outcome";
import type { Place } from "../../shell/place-choice";
import type { GesprekkenTexts } from "../texts.nl";
import { staandeGesprekken } from "./staande-gesprekken";

/**
 * The progress of the forms as they stand now: status and dates only. In a workbook of its own, or as a sheet here; one that is there is
 * brought up to date in its place.
 */
export async function voortgangsblad(kader: Kader, place: Place, texts: GesprekkenTexts, today: string, options: WriteOptions): Promise<ActionOutcome> {
  const standing = await staandeGesprekken(kader, today);
  if (standing === null || typeof standing === "string") return { action: "make", kind: "refused", sayings: [standing ?? texts.noSet], count: 0, sheets: [], report: null };
  const naming = makeNaming(place === "own" ? NOTHING_TAKEN : standing.situation.taken);
  const inhouden = new Map([...standing.formulieren].flatMap(([nr, { formulier }]) => (formulier ? [[nr, formulier] as const] : [])));
  const { feiten } = planBeoordelingen(kader, standing.medewerkers.filter(({ nr }) => inhouden.has(nr)), { naming: makeNaming(standing.situation.taken), gemaaktOp: today, instellingen: standing.instellingen, inhouden, existing: standing });
  if (place === "own") return (await import("../../actions/open-plan")).openPlan(voortgangHr(feiten, { naming, existing: null, eigenWerkmap: true }), options);
  const stands = standing.situation.own.find(({ marker }) => isVoortgang(marker.key));
  const plan = voortgangHr(feiten, { naming, existing: stands ? { key: stands.marker.key, name: stands.name } : null });
  if (!stands) return makePlan(plan, options);
  const report = await refreshSheets(plan, options);
  return { action: "refresh", kind: report.kind === "refreshed" ? "written" : report.kind, sayings: report.messages, count: report.refreshed.length, sheets: report.refreshed, report: null };
}
