import type { Indicator } from "../../model/tabellen";

/** What shows the competences of Kiezen: behaviour per level, and how to grow. `plaats`: the first behaviour, or the first tip of each level. */
export const INDICATOREN_KIEZEN: readonly Indicator[] = [
  {
    onderwerp: "Besluitvaardigheid", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Besluit op tijd en uit zichzelf binnen het eigen werkterrein, op grond van ervaring en informatie waarvan de gevolgen bekend zijn, en kan uitleggen waarom.",
    tekstsoort: "samenvatting", plaats: "regel 2731",
  },
  {
    onderwerp: "Besluitvaardigheid", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Hakt knopen door binnen de eigen bevoegdheid, na het afwegen van feiten, omstandigheden en gevolgen. Licht het besluit op tijd toe, treedt zo nodig doortastend op en houdt stand tot er een beter voorstel komt.",
    tekstsoort: "samenvatting", plaats: "regel 2769",
  },
  {
    onderwerp: "Besluitvaardigheid", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Besluit in ingewikkelde situaties, ook met onvolledige informatie, en neemt daarbij berekende risico's. Houdt bij tegenkracht vast aan de koers, maar durft een eerder besluit terug te draaien als dat nodig is.",
    tekstsoort: "samenvatting", plaats: "regel 2812",
  },
  {
    onderwerp: "Besluitvaardigheid", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Ga na welke besluiten je lastig vindt en of je genoeg informatie had. Zet argumenten en gevolgen op een rij, vraag een ervaren collega om raad en toets het draagvlak. Wees eens eindverantwoordelijk in een project.",
    tekstsoort: "samenvatting", plaats: "regel 2744; regel 2790; regel 2831",
  },
  {
    onderwerp: "Flexibel zijn", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Staat open voor ideeën van anderen en past zich aan als zij invloed hebben op het werk. Schakelt tussen taken, eisen en omstandigheden en wisselt van werk of werktijd als dat nodig is.",
    tekstsoort: "samenvatting", plaats: "regel 2865",
  },
  {
    onderwerp: "Flexibel zijn", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Improviseert bij onduidelijke informatie en kiest een andere werkwijze als de vertrouwde niet werkt. Schakelt snel tussen eigen werk en dat van anderen, benoemt waar verandering nodig is en begint er zelf mee.",
    tekstsoort: "samenvatting", plaats: "regel 2907",
  },
  {
    onderwerp: "Flexibel zijn", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Wisselt van stijl en strategie naar wat de omgeving vraagt en probeert meerdere wegen naar het doel. Schakelt snel tussen niveaus van inhoud en mensen en zet zelf veranderingen in gang die de organisatie raken.",
    tekstsoort: "samenvatting", plaats: "regel 2948",
  },
  {
    onderwerp: "Flexibel zijn", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Verander bewust je aanpak als iets niet direct lukt: vraag in plaats van zelf op te lossen, luister in plaats van te praten. Kijk af bij iemand die je flexibel vindt, bereid lastige gesprekken voor en bedenk alternatieven.",
    tekstsoort: "samenvatting", plaats: "regel 2881; regel 2923; regel 2965",
  },
  {
    onderwerp: "Plannen en organiseren", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Plant het eigen werk, stelt doelen en prioriteiten, gebruikt de juiste middelen en toetst de voortgang. Stemt af binnen het team.",
    tekstsoort: "samenvatting", plaats: "regel 2997",
  },
  {
    onderwerp: "Plannen en organiseren", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Maakt haalbare planningen voor zichzelf en eventueel voor anderen, verdeelt en coördineert werk en stemt af met andere teams. Stuurt op het afgesproken resultaat, spreekt mensen aan, rapporteert op tijd en past de planning aan. Gebruikt in projecten de Maastrichtse projectmethode.",
    tekstsoort: "samenvatting", plaats: "regel 3038",
  },
  {
    onderwerp: "Plannen en organiseren", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Verdeelt werk over meerdere teams of organisatieonderdelen en stuurt anderen aan op hun bijdrage. Heeft de voortgang van het geheel steeds in beeld en stuurt bij zodra iets onverwachts de planning raakt.",
    tekstsoort: "samenvatting", plaats: "regel 3089",
  },
  {
    onderwerp: "Plannen en organiseren", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Werk met actielijsten op volgorde van prioriteit en spreek af wat je wanneer oplevert. Houd ruimte in je agenda en bespreek vroeg wat tegenzit. Bouw in projecten beslismomenten in en overleg geregeld met alle betrokkenen.",
    tekstsoort: "samenvatting", plaats: "regel 3014; regel 3065; regel 3107",
  },
  {
    onderwerp: "Resultaatgerichtheid", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Stelt zichzelf concrete doelen en werkt er geconcentreerd naartoe. Komt afspraken na, laat op tijd weten als iets niet lukt en pakt werk op zonder af te wachten.",
    tekstsoort: "samenvatting", plaats: "regel 3136",
  },
  {
    onderwerp: "Resultaatgerichtheid", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Houdt overzicht en bepaalt, ook met en voor anderen, acties en prioriteiten voor een resultaat. Zet door bij tegenslag en kiest in overleg zo nodig een weg buiten de bestaande kaders.",
    tekstsoort: "samenvatting", plaats: "regel 3164",
  },
  {
    onderwerp: "Resultaatgerichtheid", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Stelt meetbare doelen voor middellange en lange termijn en schept de voorwaarden om ze te halen. Stuurt strak op resultaat en kosten, ook bij weerstand, ziet waar de organisatie beter kan presteren en houdt medewerkers op de hoogte van wat bereikt is.",
    tekstsoort: "samenvatting", plaats: "regel 3194",
  },
  {
    onderwerp: "Resultaatgerichtheid", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Vraag je opdrachtgever waarom het resultaat ertoe doet en koppel de voortgang terug. Bepaal voor elk overleg wat eruit moet komen. Houd doelen op de agenda en kijk of resultaten standhouden.",
    tekstsoort: "samenvatting", plaats: "regel 3152; regel 3183; regel 3220",
  },
  {
    onderwerp: "Verantwoordelijkheid", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Staat voor het eigen werk en resultaat, vraagt feedback en maakt af wat begonnen is. Meldt op tijd als een afspraak niet lukt, biedt een alternatief en kijkt eerst naar het eigen aandeel.",
    tekstsoort: "samenvatting", plaats: "regel 3238",
  },
  {
    onderwerp: "Verantwoordelijkheid", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Staat ook voor het werk van de eigen medewerkers. Waarschuwt alle betrokkenen als een afspraak niet gehaald wordt, beperkt de nadelige gevolgen, schat risico's vooraf in en helpt anderen leren van fouten.",
    tekstsoort: "samenvatting", plaats: "regel 3275",
  },
  {
    onderwerp: "Verantwoordelijkheid", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Draagt eindverantwoordelijkheid voor onderdelen en teams die aan hem of haar rapporteren, aanvaardt de gevolgen van tegenslag en staat voor die mensen. Is bij grote veranderingen open over nadelige gevolgen en geeft het voorbeeld in feedback vragen en geven.",
    tekstsoort: "samenvatting", plaats: "regel 3316",
  },
  {
    onderwerp: "Verantwoordelijkheid", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Bespreek vooraf rollen en haalbaarheid en neem een opdracht pas aan als je de gevolgen overziet. Controleer of afspraken op papier staan. Wees open over je aandeel en geef mensen bij gevoelige onderwerpen ruimte voor vragen en kritiek.",
    tekstsoort: "samenvatting", plaats: "regel 3257; regel 3297; regel 3335",
  },
  {
    onderwerp: "Overtuigingskracht", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Onderbouwt een standpunt met kloppende argumenten, brengt het duidelijk en enthousiast en wekt vertrouwen door kennis van zaken.",
    tekstsoort: "samenvatting", plaats: "regel 3367",
  },
  {
    onderwerp: "Overtuigingskracht", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Blijft in een discussie bij de feiten en vat kritiek niet persoonlijk op. Argumenteert op verschillende manieren, weegt andere argumenten mee in het eigen standpunt en houdt rekening met de gevolgen voor anderen.",
    tekstsoort: "samenvatting", plaats: "regel 3415",
  },
  {
    onderwerp: "Overtuigingskracht", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Wint anderen in ingewikkelde situaties voor een visie met argumenten, gezag en uitstraling. Schakelt tussen inhoud en proces, haalt verborgen belangen en weerstand naar boven, zoekt winst voor alle partijen en sluit coalities.",
    tekstsoort: "samenvatting", plaats: "regel 3458",
  },
  {
    onderwerp: "Overtuigingskracht", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Zet je argumenten met feiten op een rij en laat een collega toetsen of ze overtuigen. Vraag naar bezwaren en bedenk wat de ander aan je voorstel heeft. Breng het krachtenveld in kaart; soms brengt een ander de boodschap beter.",
    tekstsoort: "samenvatting", plaats: "regel 3381; regel 3436; regel 3478",
  },
  {
    onderwerp: "Vasthoudendheid", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Verdedigt een standpunt met argumenten tot er iets beters ligt. Gaat goed om met teleurstelling en blijft positief en actief, ook als het uitzichtloos lijkt.",
    tekstsoort: "samenvatting", plaats: "regel 3505",
  },
  {
    onderwerp: "Vasthoudendheid", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Laat zich door weerstand niet ontmoedigen en blijft kansen grijpen. Houdt vol wanneer het anderen te veel wordt en motiveert hen om door te gaan.",
    tekstsoort: "samenvatting", plaats: "regel 3543",
  },
  {
    onderwerp: "Vasthoudendheid", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Blijft onder zeer ingewikkelde omstandigheden en tegenstand werken aan de doelen van de organisatie. Gelooft in het einddoel, werkt gedisciplineerd door als het werk minder boeit en zet met die houding anderen aan tot volhouden.",
    tekstsoort: "samenvatting", plaats: "regel 3573",
  },
  {
    onderwerp: "Vasthoudendheid", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Vergelijk een situatie waarin je toegaf met een waarin je volhield. Bereid je voor op een onderwerp waarover je anders denkt en bedenk de tegenargumenten. Kijk elke paar maanden of je nog op koers ligt.",
    tekstsoort: "samenvatting", plaats: "regel 3517; regel 3555; regel 3593",
  },
];
