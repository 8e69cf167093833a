import type { Bevinding } from "../../model/tabellen";

/** What the regulation contradicts or leaves open about scoring. K1 to K10 are the project's choices, shown wherever a score is computed. */
export const BEVINDINGEN_BEOORDELING: readonly Bevinding[] = [
  {
    ernst: "waarschuwing", code: "weging-gelijk-of-helft", plaats: "art. 4 lid 2; regel 382; art. 6 lid 6; regel 536",
    melding: "Artikel 4 lid 2 laat werkafspraken en competenties in principe even zwaar tellen; artikel 6 lid 6 geeft onderdeel a (werkafspraken) en onderdeel b (kennis en competenties) elk 50%. Bij ongelijke aantallen kan dat niet allebei. Functieboek rekent met 50% per onderdeel (keuzes K2, K3 en K4).",
  },
  {
    ernst: "waarschuwing", code: "kennisniveau-soms-genoemd", plaats: "art. 6 lid 5; regel 486; art. 1 sub l; regel 299; art. 4 lid 2; regel 382",
    melding: "Artikel 6 lid 5 beoordeelt het kennisniveau apart; artikel 1 sub l en artikel 4 lid 2 noemen het niet. Hoe zwaar het telt, staat nergens. Functieboek telt het als één gelijk onderdeel naast de competenties (keuze K3).",
  },
  {
    ernst: "waarschuwing", code: "kwalificatie-zonder-cijfer", plaats: "art. 6 lid 5; regel 486",
    melding: "De vijf kwalificaties staan op volgorde, maar hebben geen cijfer. Functieboek rekent met 1 (onvoldoende) tot en met 5 (uitstekend), met gelijke stappen (keuze K1).",
  },
  {
    ernst: "waarschuwing", code: "rekenwijze-ontbreekt", plaats: "art. 6 lid 6; regel 494",
    melding: "Hoe losse kwalificaties één eindkwalificatie worden, staat er niet: geen gemiddelde, geen afronding en geen regel bij gelijke stand. Functieboek neemt per onderdeel het gemiddelde, telt a en b elk half zonder tussentijds af te ronden (keuze K4) en kiest de dichtstbijzijnde kwalificatie; precies halverwege wordt de hogere (keuze K5).",
  },
  {
    ernst: "waarschuwing", code: "weging-zonder-eenheid", plaats: "art. 4 lid 2; regel 383",
    melding: "Een werkafspraak mag een andere weging krijgen, maar eenheid, som en grenzen ontbreken. Functieboek leest gewichten als verhouding met 1 als standaard (keuze K2); 0 mag, negatief niet, en competenties en kennisniveau hebben geen eigen gewicht (keuze K10).",
  },
  {
    ernst: "waarschuwing", code: "kwalificatie-ontbreekt", plaats: "art. 6 lid 5; regel 486",
    melding: "Wat er gebeurt als een kwalificatie nog niet is gegeven, staat er niet. Functieboek geeft dan geen eindkwalificatie; een indicatie laat het onderdeel weg en zegt dat erbij (keuze K6).",
  },
  {
    ernst: "waarschuwing", code: "onderdeel-leeg", plaats: "art. 6 lid 6; regel 494",
    melding: "Wat er gebeurt als een onderdeel leeg is of alle gewichten 0 zijn, staat er niet. Functieboek geeft dan geen eindkwalificatie en geen indicatie (keuze K7).",
  },
  {
    ernst: "waarschuwing", code: "cruciaal-onbepaald", plaats: "art. 6 lid 7; regel 539",
    melding: "Lid 7 zegt niet wie bepaalt dat een competentie cruciaal is, en wanneer. Het geldt alleen voor competenties en alleen bij onvoldoende. Functieboek past het nooit vanzelf toe: de leidinggevende beslist (keuze K8).",
  },
  {
    ernst: "waarschuwing", code: "ontwikkelafspraken-zonder-kwalificatie", plaats: "art. 6 lid 4 sub b; regel 482; art. 6 lid 5; regel 486",
    melding: "Ontwikkelingsafspraken worden volgens lid 4 beoordeeld, maar lid 5 geeft ze geen kwalificatie. Functieboek geeft ze geen eigen score; loopbaanafspraken tellen volgens lid 4 niet mee (keuze K9).",
  },
  {
    ernst: "waarschuwing", code: "gedrag-naar-kwalificatie", plaats: "art. 6 lid 5; regel 486; gids; regel 937",
    melding: "Er is geen regel die van het werkgedrag in de gids naar de kwalificatie van een competentie leidt. Functieboek toont het gedrag van het niveau; de leidinggevende kiest de kwalificatie.",
  },
  {
    ernst: "waarschuwing", code: "weging-tijdens-cyclus", plaats: "art. 4 lid 6; regel 434; art. 5 lid 2; regel 452; art. 6 lid 6; regel 494",
    melding: "Afspraken mogen halverwege worden bijgesteld, maar of de weging dan ook mag veranderen, staat er niet: lid 6 noemt de vooraf vastgestelde weging.",
  },
  {
    ernst: "waarschuwing", code: "twee-beoordelingen", plaats: "art. 2 lid 3; regel 318; art. 2 lid 5; regel 325",
    melding: "Een cyclus kan twee of meer beoordelingsgesprekken hebben. Welke beoordeling dan telt, of hoe zij samen tellen, staat er niet. Functieboek telt ze niet bij elkaar op.",
  },
  {
    ernst: "info", code: "extra-beloning", plaats: "art. 6 lid 9; regel 546",
    melding: "Goed en uitstekend maken een extra beloning mogelijk, niet verplicht. De Regeling Flexibel Belonen zelf staat niet in dit document.",
  },
];
