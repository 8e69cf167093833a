import type { Regel } from "../../model/tabellen";

/** Artikelen 7 and 8 of the regulation: hardship, title and date of effect. */
export const REGELS_SLOT: readonly Regel[] = [
  {
    artikel: "7", lid: null, onderdeel: null, soort: "bevoegdheid",
    regel: "Het college beslist waar de regeling niets regelt of onredelijk uitpakt.",
    tekstsoort: "samenvatting", plaats: "art. 7; regel 572",
  },
  {
    artikel: "8", lid: "1", onderdeel: null, soort: "slotbepaling",
    regel: "Citeertitel: Regeling gesprekscyclus, het goede gesprek.",
    tekstsoort: "samenvatting", plaats: "art. 8 lid 1; regel 577",
  },
  {
    artikel: "8", lid: "2", onderdeel: null, soort: "slotbepaling",
    regel: "De regeling geldt vanaf 1 januari 2014; de Regeling Personeelsbeoordeling van 15 maart 1999 vervalt dan.",
    tekstsoort: "samenvatting", plaats: "art. 8 lid 2; regel 578",
  },
];
