import type { Regel } from "../../model/tabellen";

/** Artikel 2 of the regulation: the cycle of conversations. */
export const REGELS_CYCLUS: readonly Regel[] = [
  {
    artikel: "2", lid: "1", onderdeel: null, soort: "cyclus",
    regel: "De werkgever werkt met een gesprekscyclus op basis van competenties: in beginsel drie gesprekken per twee jaar, over planning, voortgang en beoordeling.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 1; regel 309",
  },
  {
    artikel: "2", lid: "2", onderdeel: null, soort: "bevoegdheid",
    regel: "De direct-leidinggevende mag de drie gesprekken ook binnen één jaar houden.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 2; regel 315",
  },
  {
    artikel: "2", lid: "3", onderdeel: null, soort: "cyclus",
    regel: "Bij een proefaanstelling vallen één planningsgesprek en twee beoordelingsgesprekken binnen één jaar.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 3; regel 318",
  },
  {
    artikel: "2", lid: "4", onderdeel: null, soort: "cyclus",
    regel: "Zolang de medewerker volgens de Salarisinpassingsregels nog niet in de functieklasseschaal zit, vinden de drie gesprekken binnen één jaar plaats.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 4; regel 321",
  },
  {
    artikel: "2", lid: "5", onderdeel: null, soort: "bevoegdheid",
    regel: "De leidinggevende kan extra voortgangs- of beoordelingsgesprekken nodig vinden.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 5; regel 325",
  },
  {
    artikel: "2", lid: "5", onderdeel: null, soort: "recht",
    regel: "De medewerker kan om extra voortgangs- of beoordelingsgesprekken vragen.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 5; regel 325",
  },
  {
    artikel: "2", lid: "6", onderdeel: null, soort: "plicht",
    regel: "Het initiatief voor een gesprek ligt bij de direct-leidinggevende.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 6; regel 330",
  },
  {
    artikel: "2", lid: "6", onderdeel: null, soort: "plicht",
    regel: "Direct-leidinggevende en medewerker staan samen in voor het nakomen van de afspraken.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 6; regel 330",
  },
  {
    artikel: "2", lid: "7", onderdeel: null, soort: "termijn",
    regel: "Voor wie in dienst komt, begint de cyclus binnen een maand.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 7; regel 333",
  },
  {
    artikel: "2", lid: "8", onderdeel: null, soort: "bevoegdheid",
    regel: "Direct-leidinggevende en medewerker kunnen samen afspreken dat er anderen bij een gesprek zijn.",
    tekstsoort: "samenvatting", plaats: "art. 2 lid 8; regel 334",
  },
];
