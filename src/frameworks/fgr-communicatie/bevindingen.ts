import type { Bevinding } from "../../model/tabellen";

/** What a reader must know before using the data. */
export const BEVINDINGEN: readonly Bevinding[] = [
  {
    ernst: "waarschuwing", code: "kwaliteitenprofiel-zonder-schaal", plaats: "regel 68; regel 192",
    melding: "Bij de vier kwaliteitenprofielen staat geen schaal, nummer of naam. Welk profiel bij welke functietypering hoort, is niet te bepalen; de nummers 1 tot en met 4 zijn alleen hun volgorde.",
  },
  {
    ernst: "info", code: "kwaliteitenprofielen-gelijk", plaats: "regel 72; regel 104; regel 133; regel 164",
    melding: "Kwaliteitenprofiel 1 en 2 vragen hetzelfde (VMBO of MBO, geen of enige ervaring), en 3 en 4 ook (MBO, enige en succesvolle ervaring). Alle vier noemen dezelfde zes competenties.",
  },
  {
    ernst: "waarschuwing", code: "functiegroep-zonder-naam", plaats: "regel 1; regel 192",
    melding: "De naam van de functiegroep, de uitgever en de datum staan niet in het document. De functies heten hier naar hun schaal.",
  },
  {
    ernst: "waarschuwing", code: "fuwasys-tabel-ontbreekt", plaats: "regel 198; regel 239; regel 279; regel 317",
    melding: "De punten en schalen zijn die van deze vier typeringen: 28 is schaal 5, 32 is schaal 6, 35 is schaal 7, 38 is schaal 8. De officiële tabel van punten naar schaal staat er niet bij; vul andere totalen dus niet op gevoel in.",
  },
  {
    ernst: "info", code: "fuwasys-zonder-namen", plaats: "regel 198",
    melding: "Het document drukt alleen de cijfers per kenmerk af, in blokken van 5, 5, 2 en 2. De namen van de veertien kenmerken komen uit het Besluit Normeringsstelsel FUWASYS 1997.",
  },
  {
    ernst: "info", code: "fuwasys-verschillen", plaats: "regel 198; regel 239; regel 279; regel 317",
    melding: "Tussen opeenvolgende schalen gaan kenmerken steeds één punt omhoog: van 5 naar 6 kenmerk 1, 4, 6 en 7; van 6 naar 7 kenmerk 10, 11 en 13; van 7 naar 8 kenmerk 9, 12 en 14.",
  },
  {
    ernst: "waarschuwing", code: "schaal-8-zin-kapot", plaats: "regel 323",
    melding: "De eerste regel van de omschrijving bij schaal 8 is taalkundig kapot: of de functie organiseert, coördineert of allebei, is er niet zeker uit te lezen. De samenvatting noemt beide.",
  },
  {
    ernst: "info", code: "schaal-8-kennis-minder", plaats: "regel 306; regel 344",
    melding: "Kennis van de toepassing van voorlichtingsmiddelen staat bij schaal 5, 6 en 7, maar niet bij schaal 8, terwijl de score op kenmerk 11 (Kennis) bij schaal 7 en 8 gelijk is.",
  },
  {
    ernst: "info", code: "resultaten-twee-keer", plaats: "regel 1; regel 207",
    melding: "Resultaten betekent twee dingen: twaalf resultaten in vier gebieden voor de hele functiegroep (in Indicatoren, soort resultaat) en de resultaten per functietypering (in Taken).",
  },
  {
    ernst: "info", code: "competentie-zonder-definitie", plaats: "regel 59",
    melding: "De zes competenties staan er alleen met hun naam: geen definitie, niveau of gedrag per competentie. De gedragsindicatoren horen bij resultaatgebieden.",
  },
  {
    ernst: "info", code: "departementsspecifiek-open", plaats: "regel 89; regel 102",
    melding: "Departementsspecifieke opleiding en competenties staan overal op P.M. Wat er gevraagd wordt, is dus open.",
  },
  {
    ernst: "info", code: "schrijfwijze-verschilt", plaats: "regel 3; regel 29; regel 217; regel 257; regel 297; regel 237; regel 61; regel 94",
    melding: "Namen zijn verschillend geschreven: Opdracht(gever)(ambtelijk) met en zonder spatie, Speelruimte met Kaders op drie manieren, Funtietypering bij schaal 6, competenties met en zonder hoofdletter. Hier staat steeds één vorm.",
  },
  {
    ernst: "info", code: "spaties-weg", plaats: "regel 245; regel 332; regel 351",
    melding: "Op drie plaatsen zijn woorden aan elkaar geplakt. Dat verandert de betekenis niet.",
  },
  {
    ernst: "info", code: "samengevat", plaats: "regel 5; regel 31; regel 204",
    melding: "Het document heeft 12 resultaten, 18 gedragsindicatoren en 19, 18, 16 en 17 punten bij schaal 5, 6, 7 en 8. Hier staat per gebied één eigen samenvatting; de volledige tekst komt uit uw eigen document.",
  },
];
