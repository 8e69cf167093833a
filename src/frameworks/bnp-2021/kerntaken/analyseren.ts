import { kerntaakRijen } from "./kerntaak-rijen";

export const ANALYSEREN = kerntaakRijen("Analyseren", {
  "1": {
    watDoeIk: ["regel 701", "Ik zoek gegevens op bij een vraag die een ander heeft geformuleerd, regel praktische zaken rond onderzoek en zet uitkomsten in leesbare overzichten."],
    waaraanLaatIkDatZien: ["regel 707", "Ik houd me precies aan de voorgeschreven werkwijze, geef gegevens foutloos en compleet weer en vraag door tot ik weet wat de collega nodig heeft."],
    watLeverIkOp: ["regel 714", "Verzamelde cijfers en teksten, bijvoorbeeld uit databases of van internet, zo geordend dat een collega er een analyse mee kan maken."],
  },
  "2": {
    watDoeIk: ["regel 722; regel 749", "Ik verzamel data voor mijn leidinggevende of een medior of senior adviseur, werk een al bedacht onderzoek of een deel daarvan uit en ondersteun onderzoek logistiek."],
    waaraanLaatIkDatZien: ["regel 729; regel 756", "Ik breng zelf structuur aan in gegevens, scheid hoofdzaken van bijzaken en geef uitkomsten helder weer. Ik help collega's ook ongevraagd en overleg geregeld over mijn werk."],
    watLeverIkOp: ["regel 738; regel 765", "Deeluitkomsten met een voorzet voor een conclusie, waarop een ervaren adviseur voortbouwt. Het vraagstuk is zo in beeld dat anderen er een tussenstand of besluit op kunnen baseren."],
  },
  "3": {
    watDoeIk: ["regel 774; regel 805", "Ik analyseer zelf een overzichtelijk vraagstuk met gangbare methoden en data. Ontbreekt er informatie, dan doe ik onderzoek of laat ik dat doen."],
    waaraanLaatIkDatZien: ["regel 780; regel 811", "Ik vraag gericht door, analyseer grondig en trek logische conclusies. Een onderzoeksmethode die ik krijg aangereikt, pas ik zorgvuldig toe. Ik schuif op tijd aan, grijp zo nodig in en rapporteer duidelijk."],
    watLeverIkOp: ["regel 794; regel 825", "Verslag van (deel)onderzoek, bijvoorbeeld een doelgroep- of situatieanalyse, met conclusies waarmee anderen kunnen besluiten of verder werken."],
  },
  "4": {
    watDoeIk: ["regel 834; regel 867", "Ik toets eerst de vraag van de opdrachtgever zelf en bekijk het vraagstuk van meer kanten en op meer niveaus. Wat ontbreekt, onderzoek ik met bestaande methoden en data."],
    waaraanLaatIkDatZien: ["regel 841; regel 874", "Ik splits het vraagstuk in deelvragen, bekijk die in samenhang en trek betrouwbare conclusies. Ik kies zelf welke gebruikelijke onderzoeksmethode past en breng de uitkomst overtuigend."],
    watLeverIkOp: ["regel 855; regel 888", "Verslag van breder onderzoek: bijvoorbeeld naar actoren, krachtenveld, argumenten, issues, data en media. De conclusies dienen, als op niveau 2, voor een tussenstand of besluit."],
  },
  "5": {
    watDoeIk: ["regel 898; regel 933", "Ik vertaal een (verander)vraag van de organisatie naar een communicatievraagstuk. Is er onderzoek nodig, dan brief ik adviseur of onderzoeker, beoordeel ik de opzet en duid ik de uitkomst."],
    waaraanLaatIkDatZien: ["regel 904; regel 939", "Ik leg op abstract niveau verbanden, zie patronen en plaats de vraag in politiek en samenleving. Ik toets onderzoek op opzet, geldigheid en betrouwbaarheid en blijf onafhankelijk, ook bij kritiek."],
    watLeverIkOp: ["regel 921; regel 956", "Uitkomsten van advies of onderzoek, bijvoorbeeld met een scenario voor de toekomst of een risicoanalyse, waarmee over een (verander)vraagstuk kan worden besloten."],
  },
  "6": {
    watDoeIk: ["regel 966", "Ik vertaal vraagstukken uit de samenleving naar een model, theorie of opvatting over communicatie, bied die aan organisaties aan en help zo ook het vak vooruit."],
    waaraanLaatIkDatZien: ["regel 972", "Ik kijk vanuit meerdere disciplines, voeg ideeën samen tot een omvattende theorie, doorbreek vaste denkpatronen en deel mijn inzichten zo dat het hele vak erbij kan."],
    watLeverIkOp: ["regel 984", "Strategische nota's, vakpublicaties of lezingen. De inzichten zijn vastgelegd in nieuw beleid, strategie of theorie en geven richting aan de organisatie of inspireren het vak."],
  },
});
