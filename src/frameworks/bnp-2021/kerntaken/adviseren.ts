import { kerntaakRijen } from "./kerntaak-rijen";

export const ADVISEREN = kerntaakRijen("Adviseren", {
  "1": {
    watDoeIk: ["regel 999", "Ik help collega's bij hun advies: ik zoek onderdelen uit en doe voorstellen voor de uitvoering daarvan."],
    waaraanLaatIkDatZien: ["regel 1003", "Ik loop stap voor stap na wat een advies in de praktijk vraagt, doe daar voorstellen voor en vraag door tot ik weet wat de collega zoekt."],
    watLeverIkOp: ["regel 1010", "Praktische voorstellen bij het advies van een ander, die zijn advies daarmee aanvult of bijstelt."],
  },
  "2": {
    watDoeIk: ["regel 1017; regel 1038", "Ik adviseer zelf over de vorm en het gebruik van middelen, of werk delen van een advies voor anderen uit."],
    waaraanLaatIkDatZien: ["regel 1021; regel 1042", "Ik vraag door tot ik opdracht en situatie begrijp, luister goed, bedenk een (deel)oplossing die bij de ander past en geef er een alternatief bij."],
    watLeverIkOp: ["regel 1028; regel 1049", "Een middelenadvies of een deel daarvan. De opdrachtgever ziet waarom het middel werkt en kan akkoord geven of het advies zelf toepassen."],
  },
  "3": {
    watDoeIk: ["regel 1057; regel 1082", "Ik adviseer over de inzet van interventies, binnen strategische keuzes die al gemaakt zijn, en stem mijn adviesstijl af op de ander."],
    waaraanLaatIkDatZien: ["regel 1061; regel 1086", "Ik schuif op tijd aan en houd rekening met gevoeligheden. Uit analyse, vakkennis en ervaring haal ik meerdere oplossingen, die ik tot één advies maak. Ik leg uit waarop het rust."],
    watLeverIkOp: ["regel 1071; regel 1096", "Advies over de inzet van middelen dat steunt op beschikbare data of onderzoek. De opdrachtgever ziet waarom het werkt en kan akkoord geven of het zelf toepassen."],
  },
  "4": {
    watDoeIk: ["regel 1105; regel 1142", "Ik geef advies over de strategie van de communicatie, stem dat af met directie, bestuurders of beleidsadviseurs en wissel naar behoefte van adviesstijl."],
    waaraanLaatIkDatZien: ["regel 1111; regel 1148", "Ik weeg meerdere aanpakken af en maak er één vernieuwend strategisch advies van. Ik pas toon, timing en tactiek aan, sluit aan op trends, neem mijn team mee en blijf onder tijdsdruk goed presteren."],
    watLeverIkOp: ["regel 1131; regel 1168", "Uitgewerkte adviezen en voorstellen die bijdragen aan strategie en beleid. De opdrachtgever begrijpt het advies niet alleen, maar is voldoende overtuigd om akkoord te geven."],
  },
  "5": {
    watDoeIk: ["regel 1177; regel 1213", "Ik adviseer, vanuit communicatie en de vakken ernaast, over de koers van de organisatie als geheel. Van adviesstijl wisselen en mijn netwerk gebruiken gaat vanzelf."],
    waaraanLaatIkDatZien: ["regel 1183; regel 1219", "Ik haal inzichten op bij andere disciplines, bekijk trends op de lange termijn en maak er strategie en acties van. Met onderhandelen, beïnvloeden en gevoel voor verhoudingen breng ik anderen tot een besluit; data en onderzoek dragen mijn advies."],
    watLeverIkOp: ["regel 1200; regel 1236", "Advies over het hele domein van de organisatie, ook over reputatie en verandering. Gesprekspartners zijn overtuigd en passen hun eigen gedrag of activiteiten aan."],
  },
  "6": {
    watDoeIk: ["regel 1247", "Ik adviseer organisaties over hun strategische concepten en daarmee over hun voortbestaan."],
    waaraanLaatIkDatZien: ["regel 1250", "Ik bundel kennis van communicatie, bedrijfsstrategie, leiderschap, trends en technologie in één advies over concepten en voortbestaan. Ik geld als autoriteit, doorzie de organisatiepolitiek en laat onderzoek doen."],
    watLeverIkOp: ["regel 1262", "Strategisch advies over het voortbestaan van de organisatie in haar omgeving. Gesprekspartners nemen het over of maken het deel van hun beleid."],
  },
});
