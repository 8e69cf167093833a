import type { KaderRij } from "../../model/tabellen";

export const KADER: KaderRij = {
  id: "goede-gesprek",
  naam: "Het goede gesprek",
  soort: "regeling gesprekscyclus en competentiegids",
  uitgever: "Gemeente Maastricht",
  jaar: 2014,
  bron: "Regeling gesprekscyclus, het goede gesprek, met toelichting en Competentiegids Gemeente Maastricht (geldend vanaf 1 januari 2014)",
  rechten: "Het document noemt geen licentie. Namen, niveaus, profielen en regels komen uit het document; de teksten zijn samenvattingen in eigen woorden.",
  plaats: "art. 8; regel 577; regel 578; regel 779",
};
