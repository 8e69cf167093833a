import type { Kader } from "../../../model/kader";
import { makeNaming } from "../../../model/naming";
import { planBeoordelingen } from "../../../plans/beoordeling/plan-beoordelingen";
import { voortgangHr } from "../../../plans/beoordeling/voortgang-hr";
import { bookOfPlan } from "../../../workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../workbook/xlsx/write-xlsx";
import type { StaandeGesprekken } from "./staande-gesprekken";

/** The progress file of the forms that stand: status and dates only. */
export async function voortgangsbestand(kader: Kader, standing: StaandeGesprekken, today: string): Promise<Uint8Array> {
  const inhouden = new Map([...standing.formulieren].flatMap(([nr, { formulier }]) => (formulier ? [[nr, formulier] as const] : [])));
  const { feiten } = planBeoordelingen(kader, standing.medewerkers.filter(({ nr }) => inhouden.has(nr)), { naming: makeNaming(standing.situation.taken), gemaaktOp: today, instellingen: standing.instellingen, inhouden, existing: standing });
  return writeXlsx(bookOfPlan(voortgangHr(feiten)));
}
