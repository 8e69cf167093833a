import { veld } from "../../../plans/beoordeling/formulier/inhoud";
import { dateOfSerial } from "../../../rules/datum/excel-datum";
import { bewarenTot } from "../../../rules/goede-gesprek/bewaartermijn";
import type { StaandeGesprekken } from "./staande-gesprekken";

/** nr of each form that need not be kept any longer on the peildatum. */
export function bewaartermijnVoorbij({ formulieren, instellingen: { peildatum, bewaarjaren } }: StaandeGesprekken): readonly string[] {
  return [...formulieren].flatMap(([nr, { formulier }]) => {
    const settled = formulier?.inhoud.get(veld.stap("vaststelling"));
    const day = typeof settled === "number" ? dateOfSerial(settled) : null;
    const until = day === null ? null : bewarenTot(day, bewaarjaren);
    return until?.kind === "determined" && until.value < peildatum ? [nr] : [];
  });
}
