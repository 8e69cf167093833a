import type { Beroepscompetentie } from "./beroepscompetentie";

export const VAKMATIG_METHODISCH: readonly Beroepscompetentie[] = [
  {
    nr: 1, categorie: "VM", naam: "Assisteren bij het opstellen van een communicatieplan", regels: { kerntaken: 659, kernopgaven: 788, nummer: 903 },
    definitie: "Meewerken aan een communicatieplan en afgesproken onderdelen daarvan zelf uitwerken.",
    proces: [912, "Levert gegevens aan, zoals uitkomsten van onderzoek, doet voorstellen voor doelgroep en doelen, leest delen op verzoek na of werkt ze uit, en gebruikt kennis van communicatie en aanverwante vakken."],
    resultaat: [921, "De hulp is waardevol voor het plan en de bijdrage volgt de richtlijnen voor zo'n plan."],
  },
  {
    nr: 2, categorie: "VM", naam: "Ontwikkelen van communicatieactiviteiten", regels: { kerntaken: 661, kernopgaven: 790, nummer: 924 },
    definitie: "Activiteiten ontwikkelen waarmee de organisatie haar communicatiedoelen haalt.",
    proces: [933, "Helpt bij programma's en campagnes, bijvoorbeeld voor loyaliteit of via de media, gebruikt naast vertrouwde ook moderne middelen en kiest een medium dat past bij sector, functie en doelgroep."],
    resultaat: [941, "Programma's en campagnes passen bij doel en doelgroep."],
  },
  {
    nr: 3, categorie: "VM", naam: "Coördineren van (interne) communicatieprojecten", regels: { kerntaken: 663, kernopgaven: 792, nummer: 943 },
    definitie: "Communicatieprojecten zelf coördineren of daarbij helpen.",
    proces: [951, "Coördineert eenvoudige projecten en helpt bij complexe, bijvoorbeeld bij een briefing of uitbesteding. Verzamelt informatie, werkt doel en uitvoeringsplan uit, bepaalt en bewaakt budget en tijd, evalueert en gebruikt ICT goed."],
    resultaat: [962, "Een voorbereiding met budget, tijdpad en plan, een uitvoering die goed is ingeschat en begeleid, en een evaluatie waar een volgend project iets aan heeft."],
  },
  {
    nr: 4, categorie: "VM", naam: "Ontwikkelen van communicatiemiddelen en -producten", regels: { kerntaken: 665, kernopgaven: 796, nummer: 968 },
    definitie: "Middelen en producten maken en samenstellen die aan de communicatiedoelen bijdragen.",
    proces: [977, "Helpt bij complexe middelen en maakt zelf middelen namens de organisatie, zoals folder, persbericht of jaarverslag, en voor eigen medewerkers, zoals een nieuwsbrief. Gebruikt ook audiovisuele en nieuwe media."],
    resultaat: [983, "Materiaal en middelen passen bij doel en doelgroep."],
  },
  {
    nr: 5, categorie: "VM", naam: "Geven van presentaties en demonstraties", regels: { kerntaken: 667, kernopgaven: 800, nummer: 984 },
    definitie: "Presenteren en demonstreren bij communicatieactiviteiten.",
    proces: [989, "Bereidt de presentatie of demonstratie voor, is duidelijk en overtuigend, let op stem, taal en houding en zet hulpmiddelen en ICT passend in."],
    resultaat: [995, "De presentatie of demonstratie past bij doel en doelgroep."],
  },
  {
    nr: 6, categorie: "VM", naam: "Beheren van de informatievoorziening via de website", regels: { kerntaken: 669, kernopgaven: 802, nummer: 996 },
    definitie: "De informatie op website en intranet beheren.",
    proces: [1000, "Verzamelt en plaatst informatie, steunt de redactie en de organisatie eromheen en let erop dat alles actueel blijft."],
    resultaat: [1005, "Website en intranet zijn actueel en worden functioneel ingezet."],
  },
  {
    nr: 7, categorie: "VM", naam: "Organiseren van verschillende promotionele evenementen", regels: { kerntaken: 673, kernopgaven: 806, nummer: 1007 },
    definitie: "Promotionele evenementen organiseren.",
    proces: [1011, "Organiseert bijvoorbeeld open dagen, beurzen, congressen en sponsoractiviteiten. Overlegt op tijd met opdrachtgever en betrokkenen, schat tijd en kosten, maakt een draaiboek, bewaakt planning en budget, evalueert en koppelt terug."],
    resultaat: [1022, "Het evenement verloopt goed, ook technisch, en volgens draaiboek, afspraken en budget."],
  },
  {
    nr: 8, categorie: "VM", naam: "Opstellen van begrotingen en bijhouden van uitgaven", regels: { kerntaken: 675, kernopgaven: 810, nummer: 1024 },
    definitie: "Begroten en uitgaven bijhouden voor communicatie en promotie.",
    proces: [1029, "Berekent personeelskosten, vraagt offertes, maakt een sluitende begroting en laat die vaststellen. Houdt uren bij, legt facturen naast offerte en levering en laat ze goedkeuren."],
    resultaat: [1036, "Verwachte en werkelijke kosten zijn vastgelegd en goedgekeurd; begroting en uitgaven zijn te vergelijken."],
  },
  {
    nr: 9, categorie: "VM", naam: "Formuleren, redigeren, vormgeven van teksten", regels: { kerntaken: 679, kernopgaven: 814, nummer: 1042 },
    definitie: "Eenvoudige teksten binnen een vast format schrijven, redigeren en vormgeven.",
    proces: [1048, "Schrijft concepten en eindteksten, redigeert drukproeven van anderen, overlegt met opdrachtgever en vormgever, bewaart en verspreidt teksten vindbaar en volgt spelling, huisregels en kwaliteitsprocedures."],
    resultaat: [1055, "Teksten kloppen in taal en inhoud, passen bij doel en doelgroep en volgen de huisstijl."],
  },
  {
    nr: 10, categorie: "VM", naam: "Beheren en archiveren van elementaire informatie", regels: { kerntaken: 685, kernopgaven: 820, nummer: 1057 },
    definitie: "Basisinformatie beheren en archiveren, zodat die bruikbaar blijft.",
    proces: [1061, "Archiveert in database of ordner, vraagt gebruikers geregeld wat zij nodig hebben, bewaakt of documenten kloppen en actueel zijn en ruimt dossiers op volgens de bewaartermijn."],
    resultaat: [1065, "Informatie is bruikbaar, actueel, toegankelijk en volgens procedure opgeslagen."],
  },
];
