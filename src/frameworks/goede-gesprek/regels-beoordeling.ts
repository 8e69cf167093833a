import type { Regel } from "../../model/tabellen";

/** Artikel 6 of the regulation: the review conversation, its scores and the procedure after it. */
export const REGELS_BEOORDELING: readonly Regel[] = [
  {
    artikel: "6", lid: "1", onderdeel: null, soort: "termijn",
    regel: "Het beoordelingsgesprek is er voordat de cyclus eindigt.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 1; regel 465",
  },
  {
    artikel: "6", lid: "1", onderdeel: null, soort: "termijn",
    regel: "Een rechtspositioneel besluit kan een eerder beoordelingsgesprek nodig maken.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 1; regel 467",
  },
  {
    artikel: "6", lid: "2", onderdeel: null, soort: "termijn",
    regel: "Proefaanstelling, eerste beoordeling: hoogstens vijf maanden na indiensttreding.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 2; regel 470",
  },
  {
    artikel: "6", lid: "2", onderdeel: null, soort: "termijn",
    regel: "Proefaanstelling, tweede beoordeling: een maand voordat over de vaste aanstelling wordt beslist.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 2; regel 471",
  },
  {
    artikel: "6", lid: "3", onderdeel: null, soort: "termijn",
    regel: "De medewerker heeft de conceptbeoordeling minstens een week voor het gesprek, digitaal.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 3; regel 474",
  },
  {
    artikel: "6", lid: "3", onderdeel: null, soort: "recht",
    regel: "De medewerker wordt gevraagd in het gesprek op het concept te reageren.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 3; regel 475",
  },
  {
    artikel: "6", lid: "4", onderdeel: "a", soort: "score",
    regel: "De direct-leidinggevende beoordeelt of de werkafspraken zijn gehaald.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 4 sub a; regel 479",
  },
  {
    artikel: "6", lid: "4", onderdeel: "b", soort: "score",
    regel: "De direct-leidinggevende beoordeelt kennis- en competentieniveau, met de ontwikkelingsafspraken daarover.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 4 sub b; regel 482",
  },
  {
    artikel: "6", lid: "4", onderdeel: null, soort: "score",
    regel: "Loopbaanafspraken worden samen geëvalueerd en tellen niet mee in het eindoordeel.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 4; regel 483",
  },
  {
    artikel: "6", lid: "5", onderdeel: null, soort: "score",
    regel: "Elke werkafspraak, elke competentie en het kennisniveau krijgt apart een van vijf kwalificaties.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 5; regel 486",
  },
  {
    artikel: "6", lid: "5", onderdeel: null, soort: "kwalificatie",
    regel: "Onvoldoende: aan eisen en verwachtingen is helemaal niet voldaan.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 5; regel 488",
  },
  {
    artikel: "6", lid: "5", onderdeel: null, soort: "kwalificatie",
    regel: "Enigszins onvoldoende: aan eisen en verwachtingen is niet volledig voldaan.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 5; regel 489",
  },
  {
    artikel: "6", lid: "5", onderdeel: null, soort: "kwalificatie",
    regel: "Normaal: aan eisen en verwachtingen is voldaan.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 5; regel 490",
  },
  {
    artikel: "6", lid: "5", onderdeel: null, soort: "kwalificatie",
    regel: "Goed: regelmatig beter dan gevraagd en verwacht.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 5; regel 491",
  },
  {
    artikel: "6", lid: "5", onderdeel: null, soort: "kwalificatie",
    regel: "Uitstekend: steeds beter dan gevraagd en verwacht.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 5; regel 492",
  },
  {
    artikel: "6", lid: "6", onderdeel: null, soort: "score",
    regel: "De weging die vooraf is vastgesteld, leidt tot één eindkwalificatie over de onderdelen a en b van lid 4 samen.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 6; regel 494",
  },
  {
    artikel: "6", lid: "6", onderdeel: null, soort: "weging",
    regel: "Onderdeel a telt voor 50% en onderdeel b voor 50%.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 6; regel 536",
  },
  {
    artikel: "6", lid: "7", onderdeel: null, soort: "score",
    regel: "Bij onvoldoende op een of meer competenties die cruciaal zijn om de functie goed te vervullen, kan de direct-leidinggevende als eindkwalificatie onvoldoende geven, anders dan lid 6.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 7; regel 539",
  },
  {
    artikel: "6", lid: "8", onderdeel: null, soort: "plicht",
    regel: "De direct-leidinggevende motiveert elke kwalificatie concreet genoeg.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 8; regel 543",
  },
  {
    artikel: "6", lid: "8", onderdeel: null, soort: "vastlegging",
    regel: "Kwalificaties en motivering komen in de E-module.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 8; regel 543",
  },
  {
    artikel: "6", lid: "9", onderdeel: null, soort: "beloning",
    regel: "Bij goed of uitstekend als eindkwalificatie kan de direct-leidinggevende een extra beloning geven volgens de Regeling Flexibel Belonen.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 9; regel 546",
  },
  {
    artikel: "6", lid: "10", onderdeel: null, soort: "bevoegdheid",
    regel: "De direct-leidinggevende kan voor de beoordeling informanten raadplegen.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 10; regel 549",
  },
  {
    artikel: "6", lid: "10", onderdeel: null, soort: "recht",
    regel: "De medewerker kan vragen om informanten te raadplegen.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 10; regel 550",
  },
  {
    artikel: "6", lid: "10", onderdeel: null, soort: "plicht",
    regel: "De medewerker hoort van de direct-leidinggevende wat informanten hebben gezegd.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 10; regel 550",
  },
  {
    artikel: "6", lid: "11", onderdeel: null, soort: "procedure",
    regel: "Beiden geven digitaal akkoord op de beoordeling; wie het niet eens is, tekent voor gezien.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 11; regel 554",
  },
  {
    artikel: "6", lid: "11", onderdeel: null, soort: "termijn",
    regel: "Bedenkingen dient de medewerker schriftelijk in, binnen twee weken na het gesprek.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 11; regel 555",
  },
  {
    artikel: "6", lid: "11", onderdeel: null, soort: "procedure",
    regel: "Komen er binnen die twee weken geen bedenkingen, dan stelt de direct-leidinggevende de beoordeling vast.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 11; regel 556",
  },
  {
    artikel: "6", lid: "12", onderdeel: null, soort: "termijn",
    regel: "Wie bedenkingen indient, kan die binnen twee weken mondeling toelichten bij de direct-leidinggevende.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 12; regel 560",
  },
  {
    artikel: "6", lid: "12", onderdeel: null, soort: "procedure",
    regel: "Neemt de direct-leidinggevende alle bedenkingen over, dan wijzigt hij de beoordeling en stelt die vast.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 12; regel 562",
  },
  {
    artikel: "6", lid: "12", onderdeel: null, soort: "plicht",
    regel: "Neemt de direct-leidinggevende bedenkingen niet of niet helemaal over, dan legt hij schriftelijk uit waarom de beoordeling blijft zoals zij is.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 12; regel 563",
  },
  {
    artikel: "6", lid: "12", onderdeel: null, soort: "termijn",
    regel: "Zijn bedenkingen niet of niet helemaal overgenomen, dan moet het vaststellen binnen vier weken na het gesprek erover gebeuren.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 12; regel 564",
  },
  {
    artikel: "6", lid: "12", onderdeel: null, soort: "recht",
    regel: "Tegen een vastgestelde beoordeling staan bezwaar en beroep open.",
    tekstsoort: "samenvatting", plaats: "art. 6 lid 12; regel 565",
  },
];
