import type { Regel } from "../../model/tabellen";

/** The guide's own rules on profiles and levels, and its eight tips for preparing the conversation. */
export const REGELS_GIDS: readonly Regel[] = [
  {
    artikel: "gids", lid: null, onderdeel: null, soort: "competenties",
    regel: "Een profiel heeft drie kerncompetenties, de vier competenties die de functiegroep het meest onderscheiden en ruimte voor nog twee uit de gids.",
    tekstsoort: "samenvatting", plaats: "gids deel 2; regel 955",
  },
  {
    artikel: "gids", lid: null, onderdeel: null, soort: "competenties",
    regel: "Vakspecialist: behalve de kerncompetenties is niets toegewezen; de manager kiest per functie.",
    tekstsoort: "samenvatting", plaats: "gids deel 2; regel 968",
  },
  {
    artikel: "gids", lid: null, onderdeel: null, soort: "competenties",
    regel: "Sturende functies (programma en management): zes functiegerichte competenties liggen vast, er is geen keuze.",
    tekstsoort: "samenvatting", plaats: "gids deel 2; regel 980",
  },
  {
    artikel: "gids", lid: null, onderdeel: null, soort: "competenties",
    regel: "Voeg alleen keuzecompetenties toe als het echt moet: hoe meer competenties, hoe moeilijker gericht te ontwikkelen.",
    tekstsoort: "samenvatting", plaats: "gids deel 2, voetnoot 1; regel 986",
  },
  {
    artikel: "gids", lid: null, onderdeel: null, soort: "niveau",
    regel: "De gids koppelt de drie niveaus aan OIK 3 tot en met 7, OIK 8 tot en met 10 en OIK 11 tot en met 18.",
    tekstsoort: "samenvatting", plaats: "gids deel 2; regel 996",
  },
  {
    artikel: "gids", lid: null, onderdeel: "1", soort: "tip",
    regel: "Kies vooraf een of twee competenties om aan te werken, die ertoe doen voor je resultaat.",
    tekstsoort: "samenvatting", plaats: "gids, gesprekstip 1; regel 1195",
  },
  {
    artikel: "gids", lid: null, onderdeel: "2", soort: "tip",
    regel: "Houd zonder te oordelen bij wat goed en minder goed ging, zoek een patroon en verbind daar een competentie aan.",
    tekstsoort: "samenvatting", plaats: "gids, gesprekstip 2; regel 1198",
  },
  {
    artikel: "gids", lid: null, onderdeel: "3", soort: "tip",
    regel: "Bepaal wanneer je tevreden bent en wat je motiveert, en bespreek knelpunten.",
    tekstsoort: "samenvatting", plaats: "gids, gesprekstip 3; regel 1203",
  },
  {
    artikel: "gids", lid: null, onderdeel: "4", soort: "tip",
    regel: "Vraag feedback, ook buiten je eigen werk, en vertaal die naar competenties en afspraken.",
    tekstsoort: "samenvatting", plaats: "gids, gesprekstip 4; regel 1207",
  },
  {
    artikel: "gids", lid: null, onderdeel: "5", soort: "tip",
    regel: "Kijk hoe een andere organisatie jouw werk doet en deel wat opvalt.",
    tekstsoort: "samenvatting", plaats: "gids, gesprekstip 5; regel 1212",
  },
  {
    artikel: "gids", lid: null, onderdeel: "6", soort: "tip",
    regel: "Bespreek met collega's, klanten en opdrachtgevers wat jullie van elkaar verwachten en of je stappen haalbaar zijn.",
    tekstsoort: "samenvatting", plaats: "gids, gesprekstip 6; regel 1216",
  },
  {
    artikel: "gids", lid: null, onderdeel: "7", soort: "tip",
    regel: "Vraag een collega die een competentie goed beheerst hoe die het aanpakt.",
    tekstsoort: "samenvatting", plaats: "gids, gesprekstip 7; regel 1220",
  },
  {
    artikel: "gids", lid: null, onderdeel: "8", soort: "tip",
    regel: "Geef jezelf en anderen af en toe een compliment.",
    tekstsoort: "samenvatting", plaats: "gids, gesprekstip 8; regel 1223",
  },
];
