import type { KaderRij } from "../../model/tabellen";

export const KADER: KaderRij = {
  id: "fgr-communicatie",
  naam: "Functiegebouw Rijk, ondersteunende communicatiefunctie",
  soort: "functietyperingen en kwaliteitenprofielen",
  uitgever: "Rijksoverheid",
  jaar: null,
  bron: "Functiegebouw Rijk: resultaten, gedragsindicatoren, kwaliteitenprofielen en functietyperingen schaal 5 tot en met 8, zonder datum",
  rechten: "Het document noemt geen licentie. Namen, schalen en scores komen uit het document; de teksten zijn samenvattingen in eigen woorden.",
  plaats: "regel 192",
};
