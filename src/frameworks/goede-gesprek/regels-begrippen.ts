import type { Regel } from "../../model/tabellen";

/** Artikel 1 of the regulation: the terms it defines (onderdelen a to m). */
export const REGELS_BEGRIPPEN: readonly Regel[] = [
  {
    artikel: "1", lid: null, onderdeel: "a", soort: "begrip",
    regel: "Competentie: kennis, vaardigheden en houding of gedrag samen, te zien in het dagelijkse werk en meer of minder te ontwikkelen.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub a; regel 260",
  },
  {
    artikel: "1", lid: null, onderdeel: "b", soort: "begrip",
    regel: "Competentieprofiel: de competenties met hun kenmerkende werkgedrag die een functie vraagt; het hoort bij het functieprofiel.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub b; regel 263",
  },
  {
    artikel: "1", lid: null, onderdeel: "c", soort: "begrip",
    regel: "Competentiegids: alle competenties die het college heeft vastgesteld, met definitie en werkgedrag, en alle vastgestelde competentieprofielen.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub c; regel 268",
  },
  {
    artikel: "1", lid: null, onderdeel: "d", soort: "begrip",
    regel: "Kerncompetenties: gelden voor iedere medewerker en laten zien waar de organisatie voor staat.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub d; regel 272",
  },
  {
    artikel: "1", lid: null, onderdeel: "e", soort: "begrip",
    regel: "Functiespecifieke competenties: wat een functie vraagt boven op de kerncompetenties.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub e; regel 275",
  },
  {
    artikel: "1", lid: null, onderdeel: "f", soort: "begrip",
    regel: "Gesprekscyclus: drie gesprekken in twee jaar, voor planning, voortgang en beoordeling.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub f; regel 278",
  },
  {
    artikel: "1", lid: null, onderdeel: "g", soort: "begrip",
    regel: "Direct-leidinggevende: wie de medewerker hiërarchisch aanstuurt.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub g; regel 281",
  },
  {
    artikel: "1", lid: null, onderdeel: "h", soort: "begrip",
    regel: "Planningsgesprek: medewerker en direct-leidinggevende maken afspraken over resultaten (werkafspraken), ontwikkeling in de functie en loopbaan.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub h; regel 282",
  },
  {
    artikel: "1", lid: null, onderdeel: "i", soort: "begrip",
    regel: "Voortgangsgesprek: tussentijdse evaluatie van de planningsafspraken; ook andere onderwerpen, zoals werkomstandigheden, komen aan bod.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub i; regel 287",
  },
  {
    artikel: "1", lid: null, onderdeel: "j", soort: "begrip",
    regel: "Beoordelingsgesprek: de leidinggevende oordeelt over hoe de medewerker de functie heeft vervuld.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub j; regel 292",
  },
  {
    artikel: "1", lid: null, onderdeel: "k", soort: "begrip",
    regel: "Informant: iemand met een relevante werkrelatie met de medewerker, die iets kan zeggen over functioneren, ontwikkeling of resultaten.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub k; regel 295",
  },
  {
    artikel: "1", lid: null, onderdeel: "l", soort: "begrip",
    regel: "Beoordelingskwalificatie: een van de vijf oordelen onvoldoende, enigszins onvoldoende, normaal, goed of uitstekend; voor elke werkafspraak, elke competentie en het geheel (eindkwalificatie).",
    tekstsoort: "samenvatting", plaats: "art. 1 sub l; regel 299",
  },
  {
    artikel: "1", lid: null, onderdeel: "m", soort: "begrip",
    regel: "E-module medewerkerontwikkeling: digitale module bij het personeelsinformatiesysteem, om gesprekken voor te bereiden, te ondersteunen, te analyseren en te archiveren.",
    tekstsoort: "samenvatting", plaats: "art. 1 sub m; regel 303",
  },
];
