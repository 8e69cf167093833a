import type { Kader } from "../../model/kader";

/** HR21's word for the functions that lead (Ommen, table of functions). */
const MANAGEMENT = "Management";

/** The reeks or groep of the framework whose functions lead others; null where it has none of that name. */
export function leidinggevendeGroep(kader: Kader): string | null {
  return (kader.tabellen.Functies ?? []).some(({ reeks, groep }) => reeks === MANAGEMENT || groep === MANAGEMENT) ? MANAGEMENT : null;
}
