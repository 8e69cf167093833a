import type { Regel } from "../../model/tabellen";

/** Artikelen 4 and 5 of the regulation: planning and progress conversations. */
export const REGELS_PLANNING_EN_VOORTGANG: readonly Regel[] = [
  {
    artikel: "4", lid: "1", onderdeel: null, soort: "termijn",
    regel: "Direct-leidinggevende en medewerker maken elke twee jaar, vóór 31 mei, concrete planningsafspraken.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 1; regel 367",
  },
  {
    artikel: "4", lid: "1", onderdeel: "a", soort: "planning",
    regel: "Werkafspraken: werk of resultaten die volgen uit de hoofdtaken van het functieprofiel en de planning van het organisatieonderdeel.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 1 sub a; regel 370",
  },
  {
    artikel: "4", lid: "1", onderdeel: "b", soort: "planning",
    regel: "Ontwikkeling in de functie, gemeten aan het kennisniveau van het functieprofiel en het competentieniveau van het competentieprofiel.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 1 sub b; regel 373",
  },
  {
    artikel: "4", lid: "1", onderdeel: "c", soort: "planning",
    regel: "Loopbaan en levensfase, naar wat medewerker of organisatie nodig heeft, bijvoorbeeld volgens de strategische personeelsplanning.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 1 sub c; regel 378",
  },
  {
    artikel: "4", lid: "2", onderdeel: null, soort: "weging",
    regel: "Competenties en werkafspraken tellen in principe allemaal even zwaar.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 2; regel 382",
  },
  {
    artikel: "4", lid: "2", onderdeel: null, soort: "weging",
    regel: "De direct-leidinggevende kan na overleg een werkafspraak een ander gewicht geven; voor competenties is dat niet geregeld.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 2; regel 383",
  },
  {
    artikel: "4", lid: "3", onderdeel: null, soort: "planning",
    regel: "Ook de randvoorwaarden en arbeidsomstandigheden die bij de afspraken horen, worden besproken.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 3; regel 425",
  },
  {
    artikel: "4", lid: "4", onderdeel: null, soort: "recht",
    regel: "Beiden mogen vooraf en in het gesprek zeggen wat zij van de afspraken vinden.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 4; regel 428",
  },
  {
    artikel: "4", lid: "5", onderdeel: null, soort: "planning",
    regel: "Planningsafspraken zijn SMART.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 5; regel 431",
  },
  {
    artikel: "4", lid: "6", onderdeel: null, soort: "vastlegging",
    regel: "Afspraken waarmee beiden akkoord zijn, komen met gewicht en randvoorwaarden in de E-module.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 6; regel 434",
  },
  {
    artikel: "4", lid: "7", onderdeel: null, soort: "bevoegdheid",
    regel: "Zonder overeenstemming over de planningsafspraken beslist de direct-leidinggevende.",
    tekstsoort: "samenvatting", plaats: "art. 4 lid 7; regel 438",
  },
  {
    artikel: "5", lid: "1", onderdeel: null, soort: "termijn",
    regel: "Halverwege de cyclus bespreken beiden minstens één keer hoe het met de planningsafspraken staat.",
    tekstsoort: "samenvatting", plaats: "art. 5 lid 1; regel 444",
  },
  {
    artikel: "5", lid: "1", onderdeel: null, soort: "voortgang",
    regel: "Manier van werken, omstandigheden, randvoorwaarden en alles wat er verder toe doet kunnen ook aan bod komen.",
    tekstsoort: "samenvatting", plaats: "art. 5 lid 1; regel 446",
  },
  {
    artikel: "5", lid: "2", onderdeel: null, soort: "voortgang",
    regel: "Doel: de uitvoering van de afspraken volgen en steunen en het functioneren bijsturen.",
    tekstsoort: "samenvatting", plaats: "art. 5 lid 2; regel 451",
  },
  {
    artikel: "5", lid: "2", onderdeel: null, soort: "voortgang",
    regel: "Waar nodig worden afspraken verduidelijkt, aangevuld of veranderd.",
    tekstsoort: "samenvatting", plaats: "art. 5 lid 2; regel 452",
  },
  {
    artikel: "5", lid: "2", onderdeel: null, soort: "vastlegging",
    regel: "Afspraken waarmee beiden akkoord zijn, komen in de E-module.",
    tekstsoort: "samenvatting", plaats: "art. 5 lid 2; regel 453",
  },
  {
    artikel: "5", lid: "3", onderdeel: null, soort: "recht",
    regel: "Beiden mogen onderwerpen voor het gesprek aandragen.",
    tekstsoort: "samenvatting", plaats: "art. 5 lid 3; regel 456",
  },
  {
    artikel: "5", lid: "4", onderdeel: null, soort: "bevoegdheid",
    regel: "Zonder overeenstemming over het wijzigen van afspraken beslist de direct-leidinggevende.",
    tekstsoort: "samenvatting", plaats: "art. 5 lid 4; regel 459",
  },
];
