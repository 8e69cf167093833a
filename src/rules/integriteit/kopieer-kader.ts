import type { Kader } from "../../model/kader";

/** A short name that can begin the names of tables: a letter, then letters and digits. */
export const KORTE_NAAM = /^[A-Za-z][A-Za-z0-9]{0,19}$/;

/**
 * A framework of the user's own that begins as a copy. It says where it comes from, keeps the findings of its source, and is held against no
 * total of that source: from now on its rows are the user's.
 */
export function kopieerKader(bron: Kader, kort: string, naam: string): Kader {
  return {
    ...bron, kort, totaleFormatie: null,
    kader: { ...bron.kader, id: `eigen-${kort.toLowerCase()}`, naam, soort: `eigen kader, begonnen als kopie van ${bron.kader.naam}`, bron: `kopie van ${bron.kort}: ${bron.kader.bron}` },
  };
}
