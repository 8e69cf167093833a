/**
 * A relation between a competence of one framework and one of another, as it stands in the table of relations in the workbook. A relation
 * says that two names mean the same to this user; it says nothing about levels.
 */

/** What the user decided. `open`: a suggestion that nobody looked at yet, which counts nowhere. */
export const BESLUITEN = ["open", "bevestigd", "gewijzigd", "afgewezen"] as const;

export type Besluit = (typeof BESLUITEN)[number];

export interface Relatie {
  /** Short name of the framework in the workbook. */
  readonly kader: string;
  readonly competentie: string;
  readonly anderKader: string;
  /** What Functieboek suggests in the other framework; null on a row of the user's own. */
  readonly voorstel: string | null;
  /** Why it is suggested: "naamovereenkomst: gelijke naam". null on a row of the user's own. */
  readonly grond: string | null;
  /** As typed; anything but a Besluit counts as open. */
  readonly besluit: string;
  /** What the user chose instead of the suggestion. */
  readonly gekozen: string | null;
  readonly opmerking: string | null;
}

/** The columns of the table, in order; `geldt` and `controle` are calculated. */
export const RELATIEKOLOMMEN = ["kader", "competentie", "ander kader", "voorstel", "grond", "besluit", "gekozen", "opmerking", "geldt", "controle"] as const;

/** The competence of the other framework that counts; "" while nothing is decided. The column `geldt` calculates the same. */
export function geldendeCompetentie(relatie: Relatie): string {
  if (relatie.besluit.toLowerCase() === "bevestigd") return relatie.voorstel ?? "";
  return relatie.besluit.toLowerCase() === "gewijzigd" ? (relatie.gekozen ?? "") : "";
}
