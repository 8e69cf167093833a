import type { Bevinding } from "../../model/tabellen";

const bevinding = (ernst: Bevinding["ernst"], code: string, plaats: string, melding: string): Bevinding => ({ ernst, code, plaats, melding });

/** What the scan lost, what the document contradicts itself on and what has aged since 2004. */
export const BEVINDINGEN: readonly Bevinding[] = [
  // The two matrices.
  bevinding("fout", "matrixkolommen-verloren", "regel 647; regel 653",
    "In het overzicht competenties en kerntaken zijn de kolommen van de kruisjes verloren gegaan. Van de 115 cellen zijn er 20 zeker; 95 staan op onbekend. Vul ze aan vanuit het originele document."),
  bevinding("fout", "matrixkolommen-verloren", "regel 776; regel 782",
    "In het overzicht competenties en kernopgaven zijn de kolommen van de kruisjes verloren gegaan. Van de 69 cellen zijn er 12 zeker; 57 staan op onbekend. Vul ze aan vanuit het originele document."),
  bevinding("info", "cellen-zeker", "regel 707; regel 844",
    "Zeker zijn alleen competentie 11 tot en met 14: bij de kerntaken staan 5 x 4 kruisjes in 20 cellen, bij de kernopgaven 3 x 4 in 12. Daar is elke cel gevuld, wat de leesrichting ook is."),
  bevinding("waarschuwing", "kruisjes-verloren", "regel 687; regel 723; regel 775; regel 900",
    "Bij het scannen zijn ook kruisjes weggevallen of verminkt (tweemaal staat er be) en achter competentie 23 staat er geen een. Een lege cel betekent daarom niet dat de competentie niet nodig is."),
  bevinding("info", "kruisjes-geteld", "regel 671; regel 816",
    "Gelezen kruisjes bij de kerntaken: VM 10, BOS 20, SC 20, ON 8, samen 58, plus 2 onleesbare tekens. Bij de kernopgaven: VM 23, BOS 12, SC 8, ON 2, samen 45."),
  bevinding("info", "volle-kolommen-onbekend", "regel 747; regel 824",
    "Drie regels met zes kruisjes wijzen op drie volle kolommen voor SC bij de kerntaken, en een regel met tien op één volle kolom voor VM bij de kernopgaven. Welke kolommen dat zijn, staat nergens; ze zijn niet ingevuld."),
  bevinding("info", "kolomkop-ruimer", "regel 653; regel 782",
    "De kop van beide overzichten telt tot 15, maar er zijn maar 5 kerntaken en 3 kernopgaven."),

  // The document against itself.
  bevinding("waarschuwing", "tegenspraak", "regel 411; regel 1045; regel 1056",
    "Volgens kerntaak 3 maakt de assistent geen teksten op; competentie 9 vraagt wel vormgeven en teksten opgemaakt in de huisstijl."),
  bevinding("waarschuwing", "tegenspraak", "regel 488; regel 499",
    "Kerntaak 4 noemt de rol tegenover pers en bureaus puur ondersteunend, en zegt daarna dat al het voorkomende werk zelfstandig gebeurt."),
  bevinding("waarschuwing", "tegenspraak", "regel 449; regel 640; regel 1154; regel 1168",
    "Over talen: kerntaak 3 vraagt moderne vreemde talen in het meervoud, kernopgave 2 een of meer, competentie 17 minimaal een moderne vreemde taal en competentie 18 minimaal een moderne taal. Aangehouden is minimaal 1."),
  bevinding("info", "dilemma-namen-lopen-uiteen", "regel 283; regel 390; regel 548; regel 618",
    "Vier dilemma's gaan over zelfstandigheid en heten telkens iets anders (bevoegdheid, verantwoording/bevoegdheid, deskundigheid, verantwoording), terwijl de uitleg deels gelijk is. De 17 dilemma's hebben 12 verschillende namen."),
  bevinding("info", "naam-verschilt", "regel 673; regel 1008",
    "Het overzicht noemt bij competentie 7 verschillende promotionele evenementen; in de omschrijving ontbreekt verschillende. De tabellen volgen het overzicht."),
  bevinding("info", "datum", "regel 5; regel 42; regel 43",
    "De legitimering (26-1-2004 en 29-1-2004) is ouder dan de datum van deze versie (15-6-2004). Of de laatste versie nog is getoetst, staat er niet."),

  // What is not there, and what has aged.
  bevinding("info", "geen-niveaus", "regel 901",
    "Het profiel kent geen niveaus, schaal, opleidingseis of ervaringsjaren. De 111 proces- en 40 resultaatcriteria hebben geen weging."),
  bevinding("info", "groepscodes", "regel 655; regel 689; regel 713; regel 751",
    "De groepen zijn VM (vakmatig-methodisch), BOS (bestuurlijk-organisatorisch en strategisch), SC (sociaal-communicatief) en ON (ontwikkeling)."),
  bevinding("waarschuwing", "verouderd", "regel 162; regel 163; regel 268",
    "Het profiel is van 2004. De Wet bescherming persoonsgegevens is in 2018 vervangen door de AVG, de Wet openbaarheid van bestuur in 2022 door de Wet open overheid; ook middelen als fax en SMS zijn uit die tijd."),

  // Faults of the scan.
  bevinding("info", "ocr-naam", "regel 663; regel 792; regel 643",
    "De scan leest Codrdineren en Geintegreerde; de tabellen schrijven Coördineren en Geïntegreerde."),
  bevinding("info", "ocr-groepscode", "regel 947; regel 1129; regel 1139; regel 1185",
    "De groepscode is bij meer competenties verkeerd gelezen (vM, Yo, sc) en staat midden in de omschrijving. De groep is overgenomen uit het overzicht."),
  bevinding("info", "ocr-tekst", "regel 129; regel 207; regel 225; regel 226; regel 1020; regel 1132",
    "De scan bevat leesfouten, zoals o0.a., vOoor, gecodérdineerd, enquéte en codperatief; letters met een trema zijn vaak verkeerd. Een import houdt de gelezen tekst naast de herstelde."),
  bevinding("info", "ocr-nummering", "regel 18; regel 31; regel 189",
    "Van de 7 brondocumenten en de 5 kerntaken in de lijst vielen opsommingstekens en nummers weg. De nummers 1 tot en met 5 komen van de kerntaakpagina's."),
  bevinding("info", "labels-los-van-tekst", "regel 136; regel 147",
    "De vijf labels van de trends staan boven alle teksten bij elkaar; welke tekst bij welk label hoort, is afgeleid uit de volgorde."),
  bevinding("info", "taalfout-in-bron", "regel 254; regel 356; regel 442; regel 585; regel 912; regel 913; regel 972",
    "Schrijffouten van de auteur blijven bij een import staan, zoals abstractienivau, automatiseerde systemen, uigevoerd en onderzoeksresulaten."),
];
