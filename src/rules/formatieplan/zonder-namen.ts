import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";

/** The plan with the column Naam emptied and left out; nothing else changes. Own columns stay: what stands in them only the user knows. */
export function zonderNamen(gegevens: FormatieplanGegevens): FormatieplanGegevens {
  return { ...gegevens, metNamen: false, plaatsen: gegevens.plaatsen.map((plaats) => ({ ...plaats, naam: null })) };
}
