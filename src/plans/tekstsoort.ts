import type { Kader } from "../model/kader";
import type { Tekstsoort } from "../model/tabellen";

/** Whose words a number of rows are: the document's own, our summaries, both, or of nobody where there are none. */
export type Tekstsoorten = Tekstsoort | "beide" | "geen";

export function tekstsoortenOf(rijen: readonly { readonly tekstsoort: Tekstsoort }[]): Tekstsoorten {
  const [first] = rijen;
  if (!first) return "geen";
  return rijen.every((rij) => rij.tekstsoort === first.tekstsoort) ? first.tekstsoort : "beide";
}

/** Of a whole framework: every table with a column tekstsoort. */
export function tekstsoortenOfKader({ tabellen }: Kader): Tekstsoorten {
  const { Kenmerken = [], Taken = [], Competenties = [], Indicatoren = [], Eisen = [], Regels = [] } = tabellen;
  return tekstsoortenOf([...Kenmerken, ...Taken, ...Competenties, ...Indicatoren, ...Eisen, ...Regels]);
}
