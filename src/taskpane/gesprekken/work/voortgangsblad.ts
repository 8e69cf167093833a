import type { Kader } from "../../../model/kader";
import { makeNaming } from "../../../model/naming";
import { planBeoordelingen } from "../../../plans/beoordeling/plan-beoordelingen";
import { voortgangHr } from "../../../plans/beoordeling/voortgang-hr";
import type { WriteOptions } from "../../../workbook/excel/write/write-plan";
import { makePlan } from "../../work/make-plan";
import type { ActionOutcome } from "../../work/outcome";
import type { StaandeGesprekken } from "./staande-gesprekken";

/** A sheet with the progress of the forms that stand: status and dates only. (A page in Excel may not be allowed to hand over a file.) */
export async function voortgangsblad(kader: Kader, standing: StaandeGesprekken, today: string, options: WriteOptions): Promise<ActionOutcome> {
  const naming = makeNaming(standing.situation.taken);
  const inhouden = new Map([...standing.formulieren].flatMap(([nr, { formulier }]) => (formulier ? [[nr, formulier] as const] : [])));
  const { feiten } = planBeoordelingen(kader, standing.medewerkers.filter(({ nr }) => inhouden.has(nr)), { naming, gemaaktOp: today, instellingen: standing.instellingen, inhouden, existing: standing });
  return makePlan(voortgangHr(feiten, { naming }), options);
}
