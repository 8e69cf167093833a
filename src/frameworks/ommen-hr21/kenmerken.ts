import type { Kenmerk } from "../../model/tabellen";

/** What sets each function apart, in our words. A second row where table and description print something else. */
export const KENMERKEN: readonly Kenmerk[] = [
  {
    functie: "Gemeentesecretaris / Algemeen directeur", herkomst: "tabel", nr: null,
    tekst: "Eerste adviseur van het dagelijks bestuur, binnen strategische en wettelijke kaders. Draagt de eindverantwoordelijkheid voor bedrijfsvoering, doelbereik, vernieuwing en ontwikkeling van de organisatie, geeft integraal leiding aan het geheel en legt de verbinding met wat er lokaal, regionaal en landelijk speelt.",
    tekstsoort: "samenvatting", plaats: "regel 661-679",
  },
  {
    functie: "Gemeentesecretaris / Algemeen directeur", herkomst: "functiebeschrijving", nr: null,
    tekst: "Inhoud gelijk aan de tabel. De beschrijving drukt alleen het slotwoord van het laatste kenmerk dubbel af.",
    tekstsoort: "samenvatting", plaats: "regel 951-967",
  },
  {
    functie: "Medewerker Ontwikkeling I", herkomst: "tabel", nr: null,
    tekst: "Maakt beleid op verschillende brede, complexe terreinen waarvan de gevolgen voor bestuur en samenleving groot zijn. Bewaakt de samenhang van strategisch beleid met een lange looptijd, brengt partijen met sterk tegengestelde belangen bij elkaar en doorziet brede maatschappelijke processen en de effecten van beleid.",
    tekstsoort: "samenvatting", plaats: "regel 684-698; regel 1087-1098",
  },
  {
    functie: "Medewerker ontwikkeling II", herkomst: "tabel", nr: null,
    tekst: "Maakt beleid op een aantal samenhangende terreinen met gevolgen voor bestuur en samenleving. Stemt strategisch of tactisch beleid met een middellange looptijd op elkaar af, betrekt partijen met tegengestelde belangen en begrijpt ingewikkelde maatschappelijke vraagstukken en de effecten van beleid.",
    tekstsoort: "samenvatting", plaats: "regel 703-719; regel 1202-1213",
  },
  {
    functie: "Adviseur II", herkomst: "tabel", nr: null,
    tekst: "Adviseert over verschillende brede, complexe vakgebieden en ontwikkelt daar beleid voor, tot op het niveau van het concern en het hogere management. Brengt in de hele organisatie lijn in strategische en tactische vraagstukken en zorgt dat vakoverstijgende vraagstukken ook worden uitgevoerd.",
    tekstsoort: "samenvatting", plaats: "regel 738-750; regel 1312-1320",
  },
  {
    functie: "Adviseur III", herkomst: "tabel", nr: null,
    tekst: "Adviseert over verschillende samenhangende vakgebieden en ontwikkelt er beleid voor. De vraagstukken zijn tactisch: beleidskeuzes binnen het vak geven de richting aan. Zorgt voor uitvoering en invoering wanneer meerdere disciplines meedoen.",
    tekstsoort: "samenvatting", plaats: "regel 755-767; regel 1418-1424",
  },
  {
    functie: "Adviseur IV", herkomst: "tabel", nr: null,
    tekst: "Adviseert over één breed vakgebied en ontwikkelt er beleid voor. De vraagstukken zijn tactisch of operationeel en volgen uit beleidskeuzes binnen het vak. Zorgt dat ze worden uitgevoerd en ingevoerd; dat meerdere disciplines meedoen, zoals bij Adviseur III, hoort er niet bij.",
    tekstsoort: "samenvatting", plaats: "regel 773-783; regel 1523-1527",
  },
  {
    functie: "Medewerker beleidsuitvoering II", herkomst: "tabel", nr: null,
    tekst: "Adviseert over het beheer op een breed en ingewikkeld terrein en voert beleid uit met enige ruimte voor eigen uitleg. Kent zowel de theorie als de maatschappelijke achtergrond van het beleid.",
    tekstsoort: "samenvatting", plaats: "regel 788-796; regel 1643-1647",
  },
  {
    functie: "Medewerker beleidsuitvoering III", herkomst: "tabel", nr: null,
    tekst: "Voert beleid uit met weinig ruimte voor eigen uitleg. Kent de praktijk waarin het beleid werkt en hoe het daar uitpakt.",
    tekstsoort: "samenvatting", plaats: "regel 802-806",
  },
  {
    functie: "Medewerker beleidsuitvoering III", herkomst: "functiebeschrijving", nr: null,
    tekst: "Inhoud gelijk aan de tabel. In het tweede kenmerk van de beschrijving is alleen het woord 'en' weggevallen.",
    tekstsoort: "samenvatting", plaats: "regel 1732-1734",
  },
  {
    functie: "Medewerker administratief & secretarieel II", herkomst: "tabel", nr: null,
    tekst: "Doet ingewikkelde taken op inhoudelijk, secretarieel, administratief of organisatorisch gebied, binnen een afgebakend werkterrein.",
    tekstsoort: "samenvatting", plaats: "regel 815-817; regel 1818-1820",
  },
  {
    functie: "Medewerker administratief & secretarieel III", herkomst: "tabel", nr: null,
    tekst: "Doet secretarieel, administratief of organisatorisch werk binnen een afgebakend werkterrein. Het ingewikkelde en inhoudelijke werk van II hoort er niet bij.",
    tekstsoort: "samenvatting", plaats: "regel 826-828",
  },
  {
    functie: "Medewerker administratief & secretarieel III", herkomst: "functiebeschrijving", nr: null,
    tekst: "Inhoud gelijk aan de tabel. Alleen de overtollige komma die de tabel na het eerste woord heeft, ontbreekt hier.",
    tekstsoort: "samenvatting", plaats: "regel 1909-1911",
  },
  {
    functie: "Medewerker locatie I", herkomst: "tabel", nr: null,
    tekst: "Adviseert over de uitvoering, stelt het beheerplan op, beheert verschillende locaties en accommodaties en ziet toe op het werk dat derden leveren.",
    tekstsoort: "samenvatting", plaats: "regel 839-845; regel 1993-1996",
  },
  {
    functie: "Medewerker locatie II", herkomst: "tabel", nr: null,
    tekst: "Stelt het beheerplan op en beheert verschillende accommodaties. Doet zelf ingewikkeld onderhoud en ingewikkelde reparaties en ziet toe op het werk dat derden leveren.",
    tekstsoort: "samenvatting", plaats: "regel 851-857",
  },
  {
    functie: "Medewerker locatie II", herkomst: "functiebeschrijving", nr: null,
    tekst: "Als in de tabel, maar het beheer gaat hier over locaties én accommodaties; de tabel noemt alleen accommodaties.",
    tekstsoort: "samenvatting", plaats: "regel 2074-2077",
  },
  {
    functie: "Medewerker educatie III", herkomst: "tabel", nr: null,
    tekst: "Stelt lesprogramma's samen om kennis en vaardigheden op een afgebakend gebied over te dragen, geeft de lessen en volgt hoe de deelnemers vooruitgaan.",
    tekstsoort: "samenvatting", plaats: "regel 862-870; regel 2407-2411",
  },
  {
    functie: "Medewerker publiek III", herkomst: "tabel", nr: null,
    tekst: "Behandelt aanvragen voor een klein aantal soorten producten, levert wat past bij de situatie van de aanvrager en bepaalt hoe procedures en voorschriften daarop van toepassing zijn.",
    tekstsoort: "samenvatting", plaats: "regel 875-881; regel 2162-2165",
  },
  {
    functie: "Medewerker publiek IV", herkomst: "tabel", nr: null,
    tekst: "Geeft algemene informatie op verschillende gebieden, behandelt uiteenlopende standaardaanvragen en past procedures en voorschriften toe zoals ze zijn.",
    tekstsoort: "samenvatting", plaats: "regel 890-894",
  },
  {
    functie: "Medewerker publiek IV", herkomst: "functiebeschrijving", nr: null,
    tekst: "Inhoud gelijk aan de tabel. De beschrijving schrijft alleen 'aandachtsgebieden' waar de tabel 'aandachtgebieden' heeft.",
    tekstsoort: "samenvatting", plaats: "regel 2237-2240",
  },
  {
    functie: "Medewerker publiek V", herkomst: "tabel", nr: null,
    tekst: "Geeft algemene informatie, verwijst bezoekers naar de juiste plek en werkt volgens vaste werkinstructies.",
    tekstsoort: "samenvatting", plaats: "regel 899-902; regel 2325-2328",
  },
];
