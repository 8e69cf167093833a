import type { Taak } from "../../model/tabellen";

/** The result areas with the number of tasks that the document prints under them, summed up in our words. */
export const TAKEN: readonly Taak[] = [
  {
    functie: "Gemeentesecretaris / Algemeen directeur", gebiedNr: 1, gebied: "Advisering dagelijks bestuur", aantalTaken: 5, nr: null,
    tekst: "Bereidt vergaderingen van het dagelijks bestuur voor en handelt ze af, bewaakt dat afspraken worden nagekomen en regelt de secretariële, administratieve en facilitaire steun. Toetst adviezen aan het bestuur in hun samenhang en regisseert processen met inwoners, bedrijven en instellingen.",
    tekstsoort: "samenvatting", plaats: "regel 986-996",
  },
  {
    functie: "Gemeentesecretaris / Algemeen directeur", gebiedNr: 2, gebied: "Concernsturing", aantalTaken: 3, nr: null,
    tekst: "Regisseert en adviseert bij strategische vraagstukken rond bestuur en organisatie, stuurt op de uitvoering van besluiten en op de aansluiting tussen bestuur en ambtelijke organisatie, en verbetert de manier waarop besluiten tot stand komen.",
    tekstsoort: "samenvatting", plaats: "regel 1000-1009",
  },
  {
    functie: "Gemeentesecretaris / Algemeen directeur", gebiedNr: 3, gebied: "Bedrijfsvoering", aantalTaken: 4, nr: null,
    tekst: "Zet de vernieuwing van de hele organisatie in gang en houdt er de hand aan. Stuurt op planning en control, op de invoering van beleids- en beheersinstrumenten en op een goed ingericht informatiemanagement.",
    tekstsoort: "samenvatting", plaats: "regel 1013-1024",
  },
  {
    functie: "Gemeentesecretaris / Algemeen directeur", gebiedNr: 4, gebied: "Integraal management", aantalTaken: 5, nr: null,
    tekst: "Leidt de hele organisatie en zet mensen en middelen in om de producten en diensten te leveren. Zorgt voor resultaatafspraken met medewerkers en stuurt daarop bij, zorgt voor deskundigheid en vernieuwing en is bestuurder volgens de WOR.",
    tekstsoort: "samenvatting", plaats: "regel 1027-1037",
  },
  {
    functie: "Gemeentesecretaris / Algemeen directeur", gebiedNr: 5, gebied: "Netwerken", aantalTaken: 4, nr: null,
    tekst: "Bouwt en onderhoudt relaties, start samenwerking met andere organisaties, beheert contracten met partijen en verwerft draagvlak voor het beleid.",
    tekstsoort: "samenvatting", plaats: "regel 1041-1047",
  },
  {
    functie: "Medewerker Ontwikkeling I", gebiedNr: 1, gebied: "Beleidsontwikkeling", aantalTaken: 5, nr: null,
    tekst: "Volgt het beleid en zijn effecten op verschillende brede, complexe terreinen en doet onderzoek buiten de organisatie. Werkt ontwikkelingen uit tot voorstellen, programma's en instrumenten, zoekt steun voor de gekozen koers en adviseert management en bestuur over de uitvoering.",
    tekstsoort: "samenvatting", plaats: "regel 1114-1128",
  },
  {
    functie: "Medewerker Ontwikkeling I", gebiedNr: 2, gebied: "Procesbewaking en regie", aantalTaken: 4, nr: null,
    tekst: "Regisseert programma's en projecten, bewaakt dat het beleid van verschillende onderdelen op elkaar aansluit, laat vastgesteld beleid uitwerken en toetst de uitvoering, en zorgt voor de voorlichting erover.",
    tekstsoort: "samenvatting", plaats: "regel 1130-1142",
  },
  {
    functie: "Medewerker Ontwikkeling I", gebiedNr: 3, gebied: "Beleidsevaluatie", aantalTaken: 3, nr: null,
    tekst: "Bevordert dat de beleidscyclus projectmatig verloopt, onderzoekt of beleid werkt en wat het kost aan inspanning, en komt bij knelpunten met mogelijke oplossingen.",
    tekstsoort: "samenvatting", plaats: "regel 1144-1152",
  },
  {
    functie: "Medewerker Ontwikkeling I", gebiedNr: 4, gebied: "Netwerken", aantalTaken: 3, nr: null,
    tekst: "Bouwt en onderhoudt relaties, start samenwerking met andere organisaties en verwerft draagvlak voor het beleid.",
    tekstsoort: "samenvatting", plaats: "regel 1156-1160",
  },
  {
    functie: "Medewerker ontwikkeling II", gebiedNr: 1, gebied: "Beleidsontwikkeling", aantalTaken: 5, nr: null,
    tekst: "Volgt het beleid en zijn effecten op een aantal samenhangende terreinen en doet onderzoek buiten de organisatie. Werkt ontwikkelingen uit tot voorstellen, programma's en instrumenten, zoekt steun voor de gekozen koers en adviseert management en bestuur over de uitvoering.",
    tekstsoort: "samenvatting", plaats: "regel 1229-1243",
  },
  {
    functie: "Medewerker ontwikkeling II", gebiedNr: 2, gebied: "Procesbewaking en regie", aantalTaken: 4, nr: null,
    tekst: "Regisseert programma's en projecten, bewaakt dat het beleid van verschillende onderdelen op elkaar aansluit, laat vastgesteld beleid uitwerken en toetst de uitvoering, en zorgt voor de voorlichting erover.",
    tekstsoort: "samenvatting", plaats: "regel 1245-1257",
  },
  {
    functie: "Medewerker ontwikkeling II", gebiedNr: 3, gebied: "Beleidsevaluatie", aantalTaken: 3, nr: null,
    tekst: "Bevordert dat de beleidscyclus projectmatig verloopt, onderzoekt of beleid werkt en wat het kost aan inspanning, en komt bij knelpunten met mogelijke oplossingen.",
    tekstsoort: "samenvatting", plaats: "regel 1259-1267",
  },
  {
    functie: "Medewerker ontwikkeling II", gebiedNr: 4, gebied: "Netwerken", aantalTaken: 3, nr: null,
    tekst: "Bouwt en onderhoudt relaties, start samenwerking met andere organisaties en verwerft draagvlak voor het beleid.",
    tekstsoort: "samenvatting", plaats: "regel 1271-1275",
  },
  {
    functie: "Adviseur II", gebiedNr: 1, gebied: "Advies", aantalTaken: 6, nr: null,
    tekst: "Adviseert over vraagstukken op verschillende brede, complexe vakgebieden, onderzoekt risico's en knelpunten binnen de organisatie en maakt jaarprogramma's, projecten en plannen. Voert instrumenten en kaders in die sturing en bedrijfsvoering verbeteren, rapporteert, zoekt steun voor verandering en toetst of regels worden nageleefd.",
    tekstsoort: "samenvatting", plaats: "regel 1337-1348",
  },
  {
    functie: "Adviseur II", gebiedNr: 2, gebied: "Beleidsontwikkeling", aantalTaken: 4, nr: null,
    tekst: "Volgt en onderzoekt ontwikkelingen, werkt ze uit tot voorstellen en programma's en zoekt daar steun voor. Ontwikkelt instrumenten voor de uitvoering en gaat na of het beleid zijn doel bereikt en doelmatig is.",
    tekstsoort: "samenvatting", plaats: "regel 1352-1359",
  },
  {
    functie: "Adviseur II", gebiedNr: 3, gebied: "Procesbewaking en regie", aantalTaken: 3, nr: null,
    tekst: "Bewaakt de samenhang van beleid en instrumenten op het eigen vakgebied, stuurt erop dat plannen en projecten er komen en worden uitgevoerd, en regelt de communicatie daarover.",
    tekstsoort: "samenvatting", plaats: "regel 1363-1372",
  },
  {
    functie: "Adviseur II", gebiedNr: 4, gebied: "Relatiebeheer", aantalTaken: 3, nr: null,
    tekst: "Houdt contact met belanghebbende partijen en stemt met hen af, beheert de contracten en verwerft draagvlak voor het beleid.",
    tekstsoort: "samenvatting", plaats: "regel 1376-1380",
  },
  {
    functie: "Adviseur III", gebiedNr: 1, gebied: "Advies", aantalTaken: 6, nr: null,
    tekst: "Adviseert over vraagstukken op verschillende samenhangende vakgebieden, onderzoekt risico's en knelpunten binnen de organisatie en maakt jaarprogramma's, projecten en plannen. Voert instrumenten en kaders in die sturing en bedrijfsvoering verbeteren, rapporteert, zoekt steun voor verandering en toetst of regels worden nageleefd.",
    tekstsoort: "samenvatting", plaats: "regel 1441-1452",
  },
  {
    functie: "Adviseur III", gebiedNr: 2, gebied: "Beleidsontwikkeling", aantalTaken: 4, nr: null,
    tekst: "Volgt en onderzoekt ontwikkelingen, werkt ze uit tot voorstellen en programma's en zoekt daar steun voor. Ontwikkelt instrumenten voor de uitvoering en gaat na of het beleid zijn doel bereikt en doelmatig is.",
    tekstsoort: "samenvatting", plaats: "regel 1456-1463",
  },
  {
    functie: "Adviseur III", gebiedNr: 3, gebied: "Procesbewaking en regie", aantalTaken: 3, nr: null,
    tekst: "Bewaakt de samenhang van beleid en instrumenten op het eigen vakgebied, stuurt erop dat plannen en projecten er komen en worden uitgevoerd, en regelt de communicatie daarover.",
    tekstsoort: "samenvatting", plaats: "regel 1467-1476",
  },
  {
    functie: "Adviseur III", gebiedNr: 4, gebied: "Relatiebeheer", aantalTaken: 3, nr: null,
    tekst: "Houdt contact met belanghebbende partijen en stemt met hen af, beheert de contracten en verwerft draagvlak voor het beleid.",
    tekstsoort: "samenvatting", plaats: "regel 1480-1484",
  },
  {
    functie: "Adviseur IV", gebiedNr: 1, gebied: "Advies", aantalTaken: 5, nr: null,
    tekst: "Adviseert over vraagstukken op één breed vakgebied, onderzoekt risico's en knelpunten binnen de organisatie en maakt jaarprogramma's, projecten en plannen. Rapporteert, zoekt steun voor verandering en toetst of regels worden nageleefd. Instrumenten en kaders invoeren, een taak van Adviseur II en III, staat hier niet.",
    tekstsoort: "samenvatting", plaats: "regel 1544-1552",
  },
  {
    functie: "Adviseur IV", gebiedNr: 2, gebied: "Beleidsontwikkeling", aantalTaken: 4, nr: null,
    tekst: "Volgt en onderzoekt ontwikkelingen, werkt ze uit tot voorstellen en programma's en zoekt daar steun voor. Ontwikkelt instrumenten voor de uitvoering en gaat na of het beleid zijn doel bereikt en doelmatig is.",
    tekstsoort: "samenvatting", plaats: "regel 1556-1563",
  },
  {
    functie: "Adviseur IV", gebiedNr: 3, gebied: "Procesbewaking en regie", aantalTaken: 3, nr: null,
    tekst: "Bewaakt de samenhang van beleid en instrumenten op het eigen vakgebied, stuurt erop dat plannen en projecten er komen en worden uitgevoerd, en regelt de communicatie daarover.",
    tekstsoort: "samenvatting", plaats: "regel 1567-1576",
  },
  {
    functie: "Adviseur IV", gebiedNr: 4, gebied: "Relatiebeheer", aantalTaken: 3, nr: null,
    tekst: "Houdt contact met belanghebbende partijen en stemt met hen af, beheert de contracten en verwerft draagvlak voor het beleid.",
    tekstsoort: "samenvatting", plaats: "regel 1580-1584",
  },
  {
    functie: "Medewerker beleidsuitvoering II", gebiedNr: 1, gebied: "Advisering", aantalTaken: 4, nr: null,
    tekst: "Adviseert over (het beheer van) een breed en complex terrein, ontwikkelt werkwijzen en technieken, doet verslag van de uitvoering en stelt verbeteringen voor in beleid en uitvoeringsregels.",
    tekstsoort: "samenvatting", plaats: "regel 1661-1668",
  },
  {
    functie: "Medewerker beleidsuitvoering II", gebiedNr: 2, gebied: "Uitvoering", aantalTaken: 5, nr: null,
    tekst: "Neemt aanvragen in, toetst ze aan beleid en wetgeving en adviseert over volgorde en toekenning. Stelt beschikkingen, rapporten en brieven op, zorgt voor de formele besluitvorming en past procedures en regels toe op een breed en complex terrein.",
    tekstsoort: "samenvatting", plaats: "regel 1671-1679",
  },
  {
    functie: "Medewerker beleidsuitvoering II", gebiedNr: 3, gebied: "Procesbewaking en afstemming", aantalTaken: 4, nr: null,
    tekst: "Onderzoekt vraagstukken in de uitvoering, verzamelt en beheert de gegevens, stemt de taken van betrokkenen op elkaar af en bewaakt de processen waarin aanvragen worden getoetst.",
    tekstsoort: "samenvatting", plaats: "regel 1683-1690",
  },
  {
    functie: "Medewerker beleidsuitvoering III", gebiedNr: 1, gebied: "Advisering", aantalTaken: 4, nr: null,
    tekst: "Adviseert over (het beheer van) een breed en complex terrein, ontwikkelt werkwijzen en technieken, doet verslag van de uitvoering en stelt verbeteringen voor in beleid en uitvoeringsregels.",
    tekstsoort: "samenvatting", plaats: "regel 1749-1756",
  },
  {
    functie: "Medewerker beleidsuitvoering III", gebiedNr: 2, gebied: "Uitvoering", aantalTaken: 5, nr: null,
    tekst: "Neemt aanvragen in, toetst ze aan beleid en wetgeving en adviseert over volgorde en toekenning. Stelt beschikkingen, rapporten en brieven op, zorgt voor de formele besluitvorming en past procedures en regels toe op een breed en complex terrein.",
    tekstsoort: "samenvatting", plaats: "regel 1759-1767",
  },
  {
    functie: "Medewerker beleidsuitvoering III", gebiedNr: 3, gebied: "Procesbewaking en afstemming", aantalTaken: 4, nr: null,
    tekst: "Onderzoekt vraagstukken in de uitvoering, verzamelt en beheert de gegevens, stemt de taken van betrokkenen op elkaar af en bewaakt de processen waarin aanvragen worden getoetst.",
    tekstsoort: "samenvatting", plaats: "regel 1771-1778",
  },
  {
    functie: "Medewerker administratief & secretarieel II", gebiedNr: 1, gebied: "Inhoudelijke ondersteuning", aantalTaken: 3, nr: null,
    tekst: "Ondersteunt inhoudelijk op een afgebakend werkterrein, maakt (management)rapportages en overzichten en stelt verbeteringen voor bij knelpunten.",
    tekstsoort: "samenvatting", plaats: "regel 1837-1841",
  },
  {
    functie: "Medewerker administratief & secretarieel II", gebiedNr: 2, gebied: "Secretariaat", aantalTaken: 5, nr: null,
    tekst: "Is er verantwoordelijk voor dat vergaderingen en bijeenkomsten worden voorbereid, genotuleerd en afgehandeld. Organiseert activiteiten, plant agenda's en afspraken, verzorgt brieven en teksten en treedt representatief op.",
    tekstsoort: "samenvatting", plaats: "regel 1845-1853",
  },
  {
    functie: "Medewerker administratief & secretarieel II", gebiedNr: 3, gebied: "Procesbewaking", aantalTaken: 2, nr: null,
    tekst: "Houdt bij of besluiten worden afgedaan en controleert de voortgang van planningen en afspraken.",
    tekstsoort: "samenvatting", plaats: "regel 1857-1860",
  },
  {
    functie: "Medewerker administratief & secretarieel II", gebiedNr: 4, gebied: "Administratie", aantalTaken: 2, nr: null,
    tekst: "Beheert en bewerkt (digitale) bestanden en systemen en zorgt dat informatie deugt, toegankelijk is en op elkaar aansluit.",
    tekstsoort: "samenvatting", plaats: "regel 1863-1868",
  },
  {
    functie: "Medewerker administratief & secretarieel III", gebiedNr: 1, gebied: "Secretariaat", aantalTaken: 5, nr: null,
    tekst: "Bereidt vergaderingen en bijeenkomsten voor, notuleert en handelt ze af. Organiseert activiteiten, plant agenda's en afspraken, verzorgt brieven en teksten en treedt representatief op.",
    tekstsoort: "samenvatting", plaats: "regel 1928-1936",
  },
  {
    functie: "Medewerker administratief & secretarieel III", gebiedNr: 2, gebied: "Procesbewaking", aantalTaken: 1, nr: null,
    tekst: "Houdt bij of besluiten worden afgedaan.",
    tekstsoort: "samenvatting", plaats: "regel 1940-1942",
  },
  {
    functie: "Medewerker administratief & secretarieel III", gebiedNr: 3, gebied: "Administratie", aantalTaken: 2, nr: null,
    tekst: "Beheert en bewerkt (digitale) bestanden en systemen en levert er gegevens en overzichten uit.",
    tekstsoort: "samenvatting", plaats: "regel 1945-1948",
  },
  {
    functie: "Medewerker locatie I", gebiedNr: 1, gebied: "Advisering", aantalTaken: 4, nr: null,
    tekst: "Adviseert over techniek, beheer en gebruik en over het geven van opdrachten. Vraagt offertes op, beoordeelt ze, onderhandelt en bewaakt geld en contracten.",
    tekstsoort: "samenvatting", plaats: "regel 2015-2020",
  },
  {
    functie: "Medewerker locatie I", gebiedNr: 2, gebied: "Beheer", aantalTaken: 4, nr: null,
    tekst: "Maakt het beheerplan voor exploitatie en instandhouding, houdt het actueel en zorgt dat het wordt uitgevoerd. Ziet toe op gebruik, orde en veiligheid en is opdrachtgever van derden die diensten leveren.",
    tekstsoort: "samenvatting", plaats: "regel 2024-2033",
  },
  {
    functie: "Medewerker locatie II", gebiedNr: 1, gebied: "Beheer", aantalTaken: 4, nr: null,
    tekst: "Maakt het beheerplan voor exploitatie en instandhouding, houdt het actueel en zorgt dat het wordt uitgevoerd. Ziet toe op gebruik, orde en veiligheid en is opdrachtgever van derden die diensten leveren.",
    tekstsoort: "samenvatting", plaats: "regel 2096-2105",
  },
  {
    functie: "Medewerker locatie II", gebiedNr: 2, gebied: "Service en onderhoud", aantalTaken: 5, nr: null,
    tekst: "Doet onderhoud, reparaties en inspecties, bedient en onderhoudt technische installaties, houdt hulpmiddelen op voorraad en handelt meldingen, klachten en storingen af.",
    tekstsoort: "samenvatting", plaats: "regel 2109-2115",
  },
  {
    functie: "Medewerker locatie II", gebiedNr: 3, gebied: "Administratie", aantalTaken: 2, nr: null,
    tekst: "Doet administratief werk en geeft informatie.",
    tekstsoort: "samenvatting", plaats: "regel 2121-2124",
  },
  {
    functie: "Medewerker publiek III", gebiedNr: 1, gebied: "Aanvraagbehandeling", aantalTaken: 5, nr: null,
    tekst: "Ontvangt bezoekers en wijst hun de weg, legt producten, regelingen en criteria uit, gaat met de aanvrager na of alles compleet is, verstrekt het product en handelt de aanvraag administratief af.",
    tekstsoort: "samenvatting", plaats: "regel 2183-2191",
  },
  {
    functie: "Medewerker publiek III", gebiedNr: 2, gebied: "Administratie", aantalTaken: 4, nr: null,
    tekst: "Legt de klantvraag vast, bewaakt de termijnen, voert gegevens in en maakt overzichten.",
    tekstsoort: "samenvatting", plaats: "regel 2196-2202",
  },
  {
    functie: "Medewerker publiek IV", gebiedNr: 1, gebied: "Bezoekersontvangst", aantalTaken: 2, nr: null,
    tekst: "Ontvangt bezoekers, staat hun te woord, verwijst hen zo nodig door en ziet toe op de publieksruimte.",
    tekstsoort: "samenvatting", plaats: "regel 2258-2261",
  },
  {
    functie: "Medewerker publiek IV", gebiedNr: 2, gebied: "Aanvraagbehandeling", aantalTaken: 2, nr: null,
    tekst: "Verstrekt standaardproducten en handelt de administratie en procedure daarvan af.",
    tekstsoort: "samenvatting", plaats: "regel 2265-2268",
  },
  {
    functie: "Medewerker publiek IV", gebiedNr: 3, gebied: "Dienstverlening", aantalTaken: 2, nr: null,
    tekst: "Geeft bezoekers algemene informatie over gemeentelijke producten, beantwoordt de telefoon en verbindt door.",
    tekstsoort: "samenvatting", plaats: "regel 2273-2276",
  },
  {
    functie: "Medewerker publiek IV", gebiedNr: 4, gebied: "Administratie", aantalTaken: 4, nr: null,
    tekst: "Legt klantvragen en klachten vast, zet klachten uit, voert gegevens in en verzorgt brieven en teksten.",
    tekstsoort: "samenvatting", plaats: "regel 2281-2287",
  },
  {
    functie: "Medewerker publiek V", gebiedNr: 1, gebied: "Bezoekersontvangst", aantalTaken: 2, nr: null,
    tekst: "Ontvangt bezoekers, staat hun te woord, verwijst hen zo nodig door en ziet toe op de publieksruimte.",
    tekstsoort: "samenvatting", plaats: "regel 2346-2349",
  },
  {
    functie: "Medewerker publiek V", gebiedNr: 2, gebied: "Dienstverlening", aantalTaken: 2, nr: null,
    tekst: "Geeft bezoekers algemene informatie over gemeentelijke producten, beantwoordt de telefoon en verbindt door.",
    tekstsoort: "samenvatting", plaats: "regel 2353-2356",
  },
  {
    functie: "Medewerker publiek V", gebiedNr: 3, gebied: "Administratie", aantalTaken: 4, nr: null,
    tekst: "Legt klantvragen en klachten vast, zet klachten uit, voert gegevens in en verzorgt brieven en teksten.",
    tekstsoort: "samenvatting", plaats: "regel 2361-2367",
  },
  {
    functie: "Medewerker educatie III", gebiedNr: 1, gebied: "Educatie", aantalTaken: 5, nr: null,
    tekst: "Stelt programma's samen die bij de doelgroep passen, geeft de lessen, volgt de vorderingen, stemt activiteiten op elkaar af en evalueert de programma's.",
    tekstsoort: "samenvatting", plaats: "regel 2429-2435",
  },
  {
    functie: "Medewerker educatie III", gebiedNr: 2, gebied: "Informatieoverdracht", aantalTaken: 2, nr: null,
    tekst: "Verzorgt voorlichting en, in overleg met de doelgroep, lezingen, excursies en manifestaties.",
    tekstsoort: "samenvatting", plaats: "regel 2439-2442",
  },
  {
    functie: "Medewerker educatie III", gebiedNr: 3, gebied: "Administratie", aantalTaken: 2, nr: null,
    tekst: "Doet administratief werk en geeft informatie.",
    tekstsoort: "samenvatting", plaats: "regel 2447-2451",
  },
  {
    functie: "Coördinatiemodule", gebiedNr: 1, gebied: "Coördinatie", aantalTaken: 5, nr: null,
    tekst: "Plant en verdeelt het werk, stemt het af en bewaakt voortgang, kwaliteit en hoeveelheid. Is vraagbaak voor medewerkers op het vakgebied, begeleidt hen vakinhoudelijk en geeft informatie voor hun jaarlijkse gesprekken.",
    tekstsoort: "samenvatting", plaats: "regel 2469-2480",
  },
];
