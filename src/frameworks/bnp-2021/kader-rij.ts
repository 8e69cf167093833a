import type { KaderRij } from "../../model/tabellen";

export const KADER_RIJ: KaderRij = {
  id: "bnp-2021",
  naam: "BNP-2021, niveaurichtlijn",
  soort: "niveaurichtlijn",
  uitgever: "Logeion",
  jaar: 2021,
  bron: "BNP-2021, niveaurichtlijn (Logeion, augustus 2021)",
  rechten: "Copyright Logeion. Namen, niveaus en aantallen komen uit het document; de teksten zijn samenvattingen in eigen woorden.",
  plaats: "regel 1478",
};
