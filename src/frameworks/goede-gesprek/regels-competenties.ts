import type { Regel } from "../../model/tabellen";

/** Artikel 3 of the regulation: competences, their levels and the guide. */
export const REGELS_COMPETENTIES: readonly Regel[] = [
  {
    artikel: "3", lid: "1", onderdeel: null, soort: "competenties",
    regel: "De competenties uit de gids gelden in alle HRM-instrumenten, waaronder beloning, werving en selectie, ontwikkeling, loopbaan, personeelsplanning en arbeidsmarktcommunicatie.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 1; regel 341",
  },
  {
    artikel: "3", lid: "2", onderdeel: null, soort: "competenties",
    regel: "Elke functiegroep van de ijkbundel heeft een competentieprofiel: drie kerncompetenties plus, in beginsel, vier functiespecifieke.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 2; regel 347",
  },
  {
    artikel: "3", lid: "2", onderdeel: null, soort: "bevoegdheid",
    regel: "Na overleg met de medewerker kan de direct-leidinggevende hoogstens twee competenties uit de gids toevoegen.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 2; regel 348",
  },
  {
    artikel: "3", lid: "3", onderdeel: null, soort: "bevoegdheid",
    regel: "Noemt het profiel geen functiespecifieke competenties, dan kiest de direct-leidinggevende er vier, na overleg met de medewerker.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 3; regel 352",
  },
  {
    artikel: "3", lid: "4", onderdeel: null, soort: "niveau",
    regel: "Elke competentie heeft drie niveaus, die passen bij de zwaarte en complexiteit van de functie.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 4; regel 356",
  },
  {
    artikel: "3", lid: "4", onderdeel: null, soort: "niveau",
    regel: "Niveau 3-7 hoort bij functieprofielen in salarisschaal 3 tot en met 7.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 4; regel 357",
  },
  {
    artikel: "3", lid: "4", onderdeel: null, soort: "niveau",
    regel: "Niveau 8-10 hoort bij functieprofielen in salarisschaal 8 tot en met 10.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 4; regel 358",
  },
  {
    artikel: "3", lid: "4", onderdeel: null, soort: "niveau",
    regel: "Niveau 11-18 hoort bij functieprofielen in salarisschaal 11 tot en met 18.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 4; regel 359",
  },
  {
    artikel: "3", lid: "5", onderdeel: null, soort: "competenties",
    regel: "De competentiegids is een deel van de regeling.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 5; regel 361",
  },
  {
    artikel: "3", lid: "5", onderdeel: null, soort: "bevoegdheid",
    regel: "Het college stelt wijzigingen en aanvullingen van de gids vast, na instemming van de OR.",
    tekstsoort: "samenvatting", plaats: "art. 3 lid 5; regel 361",
  },
];
