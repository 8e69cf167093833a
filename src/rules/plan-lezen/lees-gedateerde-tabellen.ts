import type { GelezenTabel } from "../../model/formatieplan/gelezen-tabel";
import type { ConversietabelGegevens, SalaristabelGegevens } from "../../model/formatieplan/gedateerde-tabel";
import type { CellValue } from "../../model/workbook-plan";
import { alsDatum, alsGetal, alsTekst } from "./cel";
import type { Plantabellen } from "./plantabellen";

/** The salary table that stands in the plan; null when nothing was pasted yet. */
export function leesSalaristabel(tabellen: Plantabellen): SalaristabelGegevens | null {
  const regels = filled(tabellen.tabel("Salaristabel"), ["schaal", "periodiek", "bedrag"]).map(([schaal = null, periodiek = null, bedrag = null]) => ({ schaal: alsInvoer(schaal), periodiek: alsGetal(periodiek), bedrag: alsGetal(bedrag) }));
  return regels.length === 0 ? null : { ...headOf(tabellen, "salaristabel"), regels };
}

/** The conversietabel that stands in the plan; null when nothing was pasted yet. */
export function leesConversietabel(tabellen: Plantabellen): ConversietabelGegevens | null {
  const regels = filled(tabellen.tabel("Conversietabel"), ["van", "tot", "schaal"]).map(([van = null, tot = null, schaal = null]) => ({ van: alsGetal(van), tot: alsGetal(tot), schaal: alsInvoer(schaal) }));
  return regels.length === 0 ? null : { ...headOf(tabellen, "conversietabel"), regels };
}

/** Name, date and source stand on Parameters. */
function headOf(tabellen: Plantabellen, cel: string): { readonly id: null; readonly naam: string; readonly datum: string | null; readonly bron: string | null } {
  const found = tabellen.parameter(cel);
  return { id: null, naam: alsTekst(found?.waarde ?? null) ?? "tabel zonder naam", datum: alsDatum(found?.datum ?? null), bron: alsTekst(found?.bron ?? null) };
}

function filled(tabel: GelezenTabel | null, kolommen: readonly string[]): readonly (readonly CellValue[])[] {
  if (tabel === null) return [];
  const places = kolommen.map((naam) => tabel.kolommen.indexOf(naam));
  return tabel.rijen.map((rij) => places.map((at) => rij[at] ?? null)).filter((cells) => cells.some((cel) => cel !== null));
}

const alsInvoer = (cel: CellValue): string | number | null => (typeof cel === "boolean" || cel === "" ? null : cel);
