import type { KaderRij } from "../../model/tabellen";

export const KADER_RIJ: KaderRij = {
  id: "ecabo-ca006",
  naam: "Assistent communicatiemedewerker (CA 006)",
  soort: "beroepscompetentieprofiel",
  uitgever: "ECABO",
  jaar: 2004,
  bron: "ECABO, beroepscompetentieprofiel CA 006, versie 1, 15-6-2004",
  rechten: "Het document vermeldt geen rechten. Namen, nummers en aantallen komen uit het document; de teksten zijn samenvattingen in eigen woorden.",
  plaats: "regel 1; regel 5; regel 10",
};
