import type { Regel } from "../../model/tabellen";

/** What the explanatory notes add to the articles. */
export const REGELS_TOELICHTING: readonly Regel[] = [
  {
    artikel: "1", lid: null, onderdeel: "b", soort: "toelichting",
    regel: "Functieprofiel en competentieprofiel horen bij elkaar: het eerste is de basis voor resultaatafspraken, het tweede voor ontwikkelingsafspraken.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 1 sub b; regel 711",
  },
  {
    artikel: "1", lid: null, onderdeel: "g", soort: "toelichting",
    regel: "De teammanager, de laagste hiërarchische laag, voert de gesprekken.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 1 sub g; regel 716",
  },
  {
    artikel: "1", lid: null, onderdeel: "g", soort: "toelichting",
    regel: "Het directieteam kan bij hoge uitzondering en op een goed gemotiveerd voorstel toestaan dat een coördinator binnen een team de gesprekken voert.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 1 sub g; regel 717",
  },
  {
    artikel: "1", lid: null, onderdeel: "i", soort: "toelichting",
    regel: "Het voortgangsgesprek komt in de plaats van het functioneringsgesprek uit de CAR/UWO.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 1 sub i; regel 725",
  },
  {
    artikel: "2", lid: "1", onderdeel: null, soort: "toelichting",
    regel: "De cyclus beslaat in principe twee kalenderjaren; wie tussentijds begint, heeft eerst een kortere cyclus zodat de tweede aansluit.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 2 lid 1; regel 734",
  },
  {
    artikel: "2", lid: "1", onderdeel: null, soort: "toelichting",
    regel: "Voorbeeld: in dienst op 1 april 2014 op proef, dan tot 1 april 2015 een planningsgesprek en twee beoordelingen, eind 2015 weer een beoordeling en begin 2016 een nieuwe cyclus.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 2 lid 1; regel 735",
  },
  {
    artikel: "2", lid: "4", onderdeel: null, soort: "toelichting",
    regel: "In een aanloopschaal duurt de cyclus één jaar; vanaf de inschaling in de functieklasseschaal twee jaar.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 2 lid 4; regel 741",
  },
  {
    artikel: "2", lid: "5", onderdeel: null, soort: "toelichting",
    regel: "Extra gesprekken kunnen een goede aanleiding hebben (bevordering) of een slechte (disfunctioneren), of op wens van de medewerker zijn.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 2 lid 5; regel 746",
  },
  {
    artikel: "3", lid: "2", onderdeel: null, soort: "toelichting",
    regel: "Sturende functies hebben al het maximum van 9 competenties; daar kan niets bij.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 3 lid 2; regel 752",
  },
  {
    artikel: "3", lid: "3", onderdeel: null, soort: "toelichting",
    regel: "Vakspecialist is zo'n profiel zonder functiespecifieke competenties, omdat er te veel verschillende functies onder vallen.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 3 lid 3; regel 760",
  },
  {
    artikel: "3", lid: "4", onderdeel: null, soort: "toelichting",
    regel: "De niveaus zijn geen ontwikkelstappen: zij zeggen wat een functie vraagt.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 3 lid 4; regel 765",
  },
  {
    artikel: "4", lid: "1", onderdeel: "b", soort: "toelichting",
    regel: "De afspraken over ontwikkeling (sub b) en loopbaan (sub c) vervangen samen het persoonlijk ontwikkelingsplan (POP) van de AGM.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 4 lid 1 sub b en c; regel 771",
  },
  {
    artikel: "4", lid: "1", onderdeel: "c", soort: "toelichting",
    regel: "Bij loopbaan passen ook afspraken over de levensfase, zoals naderend pensioen of werk en zorg combineren.",
    tekstsoort: "samenvatting", plaats: "toelichting art. 4 lid 1 sub c; regel 776",
  },
];
