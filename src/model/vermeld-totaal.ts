/**
 * The total formatie that a document states, as a finding: so it stands in the workbook's tables, where the user sees it and a refresh finds
 * it again. Written and read here only.
 */
import type { VermeldTotaal } from "./kader";
import type { Bevinding } from "./tabellen";

const CODE = "totaal-vermeld";
const MELDING = /^De bron noemt een totale formatie van (-?\d+(?:,\d+)?) fte\./;

export function bevindingVanTotaal({ fte, plaats }: VermeldTotaal): Bevinding {
  return { ernst: "info", code: CODE, plaats, melding: `De bron noemt een totale formatie van ${String(fte).replace(".", ",")} fte. De formatiematrix vergelijkt de som van de functies ermee.` };
}

/** null when no finding tells a total, or when the user rewrote it. */
export function totaalUitBevindingen(bevindingen: readonly Bevinding[]): VermeldTotaal | null {
  const told = bevindingen.find(({ code }) => code === CODE);
  const fte = MELDING.exec(told?.melding ?? "")?.[1];
  return told && fte !== undefined ? { fte: Number(fte.replace(",", ".")), plaats: told.plaats } : null;
}
