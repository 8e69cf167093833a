import type { Bevinding } from "../../model/tabellen";

/** Where the document contradicts itself, leaves something open or can be misread; each checked at the lines named. */
export const BEVINDINGEN: readonly Bevinding[] = [
  {
    ernst: "fout", code: "competenties-verschillen", plaats: "regel 2417-2424; regel 2334-2341; regel 5118-5225",
    melding: "Medewerker educatie III (Zweminstructeur) heeft twee verschillende competentielijsten. De functiebeschrijving noemt Integriteit, Conflicthantering, Klantgerichtheid, Mondelinge communicatie en Nauwkeurigheid, alle op niveau D; dat is precies de lijst van Medewerker publiek V. Het competentieprofiel noemt Zelfreflectie, Zelfstandigheid, Creativiteit, Klantgerichtheid en Mondelinge communicatie, alle op niveau C. Bij de andere vijftien functies zijn beide lijsten gelijk. Wij tonen beide lijsten en kiezen niet; spreek af welke geldt voordat u ermee werft of beoordeelt.",
  },
  {
    ernst: "fout", code: "fte-clusters", plaats: "regel 186; regel 276; regel 380; regel 438; regel 93; regel 905",
    melding: "De fte per cluster tellen niet op tot het totaal. De clusters zijn ongeveer 13 + 15,5 + 13 = 41,5 fte; met de 3 fte coördinatie 44,5 en met de gemeentesecretaris 45,5. Zitten de coördinatoren al in de clusters, dan is het 42,5. De functietabel telt op tot 45,00 en de tekst noemt ongeveer 45. Wij rekenen met de tabel en tonen de clusters apart; gebruik de clustercijfers niet als begroting.",
  },
  {
    ernst: "waarschuwing", code: "clusterindeling-ontbreekt", plaats: "regel 174-182; regel 657-905",
    melding: "Nergens staat welke functies of fte bij welk cluster horen: elke functie kan in elk cluster voorkomen en de inhoud van de clusters staat in een ander stuk, de houtskoolschets. Een formatiematrix per cluster kan daarom niet uit dit document komen; vul zelf per formatieplaats een cluster in.",
  },
  {
    ernst: "waarschuwing", code: "coordinatoren-niet-in-tabel", plaats: "regel 438; regel 451-454; regel 657-905; regel 2457-2487",
    melding: "De drie coördinerende functies (3 fte) hebben geen eigen regel in de functietabel en nergens staat welke functies de coördinatiemodule krijgen. Hun schaal is dus niet bekend. Wij tonen de module apart en tellen de 3 fte niet bij de tabel op.",
  },
  {
    ernst: "waarschuwing", code: "formatie-ontbreekt", plaats: "regel 849; regel 860; regel 873; regel 884; regel 897; regel 899",
    melding: "Zes functies hebben wel een schaal maar geen formatie: Senior beheerder accommodaties (9), Beheerder accommodaties (8), Zweminstructeur (6), Medewerker reserveringen (6), Senior administratief medewerker (5) en Administratief medewerker (4). Leeg betekent hier onbekend, niet 0. Het totaal van 45,00 bestaat uit de andere tien functies.",
  },
  {
    ernst: "waarschuwing", code: "competentie-zonder-definitie", plaats: "regel 131-135",
    melding: "Resultaatgerichtheid wordt van iedereen gevraagd, maar het document geeft er geen definitie, niveau of gedrag bij en geen enkele functie heeft haar in haar lijst. Wij tonen haar alleen als organisatiebrede competentie. Beschrijf zelf welk gedrag u bedoelt voordat u er iemand op beoordeelt.",
  },
  {
    ernst: "waarschuwing", code: "competentie-zonder-niveau", plaats: "regel 131-138; regel 2527-2543; regel 2721-2737; regel 2912-2930; regel 5120-5138",
    melding: "Zelfreflectie en Ondernemingszin worden van iedereen gevraagd, maar zonder niveau. Ondernemingszin is alleen op A en B beschreven (Gemeentesecretaris, Medewerker Ontwikkeling I en II), Zelfreflectie alleen op C (Medewerker educatie III). Voor de andere functies is er geen niveau om op te beoordelen; wij vullen er geen in.",
  },
  {
    ernst: "waarschuwing", code: "zelfde-taken", plaats: "regel 1661-1690; regel 1749-1778; regel 788-810; regel 1643-1647; regel 1732-1734",
    melding: "Medewerker beleidsuitvoering II (Senior beheerder, schaal 9) en III (Beheerder, schaal 8) hebben woordelijk dezelfde 13 taken in dezelfde drie resultaatgebieden. Volgens de kenmerken adviseert alleen II en heeft III weinig ruimte voor eigen uitleg, maar ook bij III staat een gebied Advisering over een breed en complex terrein. Het schaalverschil blijkt dus alleen uit kenmerken, competenties en opleiding, niet uit de taken.",
  },
  {
    ernst: "info", code: "zelfde-taken", plaats: "regel 1114-1160; regel 1229-1275; regel 1337-1380; regel 1441-1484; regel 1544-1584; regel 2024-2033; regel 2096-2105; regel 2258-2287; regel 2346-2367",
    melding: "Ook andere functies delen hun taken. Medewerker Ontwikkeling I en II: 14 van de 15 gelijk. Adviseur II en III: 15 van de 16; Adviseur IV heeft er 14 met elk van beide gemeen. Medewerker locatie I en II: alle 4 van het gebied Beheer. Alle 8 taken van Medewerker publiek V staan ook bij IV. Vergelijk deze functies op kenmerken en competenties; de taken maken weinig verschil.",
  },
  {
    ernst: "waarschuwing", code: "kenmerken-verschillen", plaats: "regel 853; regel 2075",
    melding: "Medewerker locatie II (Beheerder accommodaties): volgens de functietabel gaat het beheer over accommodaties, volgens de functiebeschrijving over locaties en accommodaties. Dat maakt de functie breder en gelijk aan Medewerker locatie I. Wij tonen beide.",
  },
  {
    ernst: "info", code: "kenmerken-verschillen", plaats: "regel 677-679; regel 965-967; regel 806; regel 1734; regel 826; regel 1909; regel 890; regel 2237",
    melding: "Bij vier functies wijken de kenmerken in tabel en beschrijving alleen door een schrijffout af: Gemeentesecretaris (een woord dubbel), Beheerder ('en' weggevallen), Ondersteuner (komma te veel in de tabel) en Senior administratief medewerker (aandachtgebieden, aandachtsgebieden). De inhoud is gelijk.",
  },
  {
    ernst: "waarschuwing", code: "vreemde-indicator", plaats: "regel 4551; regel 4059; regel 4194",
    melding: "Bij Medewerker locatie II staat onder Klantgerichtheid C een vijfde gedrag, over gedachten verwoorden. Het hoort bij Schriftelijke communicatie C, waar het ook staat, en ontbreekt bij de andere zes functies met Klantgerichtheid C. In onze samenvatting van Klantgerichtheid C is het niet meegenomen; beoordeel een beheerder er niet op zonder dit af te spreken.",
  },
  {
    ernst: "waarschuwing", code: "leidinggevende-onduidelijk", plaats: "regel 69; regel 441-444; regel 589; regel 607-609; regel 639-641",
    melding: "Wie beoordeelt, is niet duidelijk. De organisatie heeft geen managers met macht (elders: vrijwel geen), en één leidinggevende: de gemeentesecretaris. Toch voeren leidinggevenden de gesprekscyclus en maken zij resultaatafspraken, terwijl coördinatoren uitdrukkelijk geen leidinggevende zijn. Leg vast wie de gesprekken voert en tekent.",
  },
  {
    ernst: "waarschuwing", code: "module-zonder-waardering", plaats: "regel 637-641; regel 650-652",
    melding: "De coördinatiemodule moet de zwaarte en waardering van coördineren zichtbaar maken, maar is zelf in HR21 niet gewaardeerd. Er staat geen schaal, punt of bedrag bij. Wij verhogen daarom nergens een schaal voor coördinatie.",
  },
  {
    ernst: "waarschuwing", code: "opleiding-en-schaal", plaats: "regel 4619; regel 4113; regel 4788; regel 860; regel 821; regel 884; regel 4437; regel 849",
    melding: "De minimale opleiding loopt niet gelijk op met de schaal: Medewerker locatie II (schaal 8) vraagt MBO niveau 2, terwijl Medewerker administratief & secretarieel II (schaal 7) MBO niveau 4 vraagt en Medewerker publiek III (schaal 6) MBO niveau 3. Van Locatie II naar Locatie I (schaal 9) is het in één stap van MBO niveau 2 naar HBO. Controleer de eis voordat u een vacature plaatst.",
  },
  {
    ernst: "info", code: "opleidingsniveau-ontbreekt", plaats: "regel 3949",
    melding: "Medewerker beleidsuitvoering III (schaal 8) vraagt minimaal MBO zonder niveau; bij de andere zeven functies met een MBO-eis staat het niveau er wel bij. Wij tonen 'MBO'.",
  },
  {
    ernst: "info", code: "niveaus-onvolledig", plaats: "regel 2525-5310",
    melding: "Het document beschrijft alleen de competentieniveaus die een functie vraagt: 46 niveaus van 25 competenties. Geen enkele competentie is op alle vier niveaus beschreven. Wie een niveau hoger of lager wil vergelijken, vindt het niet altijd; wij vullen het niet aan.",
  },
  {
    ernst: "info", code: "niveauvolgorde-afgeleid", plaats: "regel 973; regel 1535; regel 2248",
    melding: "Het document zegt niet dat A het zwaarste en D het lichtste niveau is. Dat volgt uit het gebruik (A bij schaal 11 en hoger, D bij schaal 4 tot en met 6) en zo ordenen wij de niveaus.",
  },
  {
    ernst: "info", code: "naam-varianten", plaats: "regel 658-660; regel 909; regel 913; regel 2491",
    melding: "De normfunctie van de gemeentesecretaris staat er in drie vormen: Gemeentesecretaris / Algemeen directeur (tabel en competentieprofiel), ALGEMEEN DIRECTEUR/ (GEMEENTE)SECRETARIS en Algemeen directeur/(gemeente)secretaris (beschrijving). Het is één functie; wij gebruiken de naam uit de tabel.",
  },
  {
    ernst: "info", code: "naam-varianten", plaats: "regel 684; regel 1055; regel 703; regel 734-736; regel 755",
    melding: "Namen in de functietabel zijn niet gelijk geschreven: Medewerker Ontwikkeling I met een hoofdletter en ontwikkeling II zonder, Strategisch regisseur / adviseur met spaties om de streep en Regisseur/adviseur zonder. Wij nemen de schrijfwijze van de tabel over; let daarop als u zoekt.",
  },
  {
    ernst: "info", code: "naam-varianten", plaats: "regel 169; regel 172; regel 354; regel 380; regel 420; regel 254",
    melding: "De clusternamen wisselen in hoofdletters (Beleid en Ontwikkeling of Beleid en ontwikkeling, Regie en Coördinatie of regie en coördinatie, Concern en Ondersteuning of Concern en ondersteuning). Wij gebruiken de namen uit de opsomming van de drie clusters.",
  },
  {
    ernst: "info", code: "naam-varianten", plaats: "regel 453; regel 636; regel 2457-2461; regel 5261",
    melding: "De module heet coördinatiemodule, COÖRDINATIEMODULE, Coördinatie en, zonder trema, COORDINATIEMODULE. Wij noemen haar overal Coördinatiemodule.",
  },
  {
    ernst: "info", code: "naam-varianten", plaats: "regel 1327; regel 1431; regel 1534; regel 1653; regel 3102; regel 3282; regel 3461; regel 3664",
    melding: "De competentieprofielen noemen Analytisch vermogen met de toevoeging (probleemanalyse), de beschrijvingen zonder. Het is dezelfde competentie; wij laten de toevoeging weg. Ook schrijven vijftien van de zestien beschrijvingen hun competenties met een kleine letter; wij met een hoofdletter, zoals de profielen.",
  },
  {
    ernst: "info", code: "namen-lijken-op-elkaar", plaats: "regel 755; regel 773; regel 788; regel 802; regel 835-839; regel 851",
    melding: "Kies functies op de hele naam. De functie Adviseur is Adviseur IV, terwijl Adviseur II en III hier Strategisch regisseur / adviseur en Regisseur/adviseur heten. Beheerder en Senior beheerder zijn beleidsuitvoerders; Beheerder accommodaties en Senior beheerder accommodaties beheren gebouwen.",
  },
  {
    ernst: "info", code: "beschrijving-noemt-gedrag", plaats: "regel 560-563; regel 584-587; regel 971-981",
    melding: "Volgens 1.1 en 1.2 gaat een functiebeschrijving alleen over taken en het competentieprofiel over gedrag. Toch noemt elke beschrijving vijf competenties met niveau. Daardoor staan ze twee keer in het document en kunnen ze verschillen.",
  },
  {
    ernst: "info", code: "agressie-niet-uitgewerkt", plaats: "regel 1985-1989; regel 2401-2403; regel 4272-4294; regel 4423-4431; regel 5084-5114; regel 5251-5255",
    melding: "De functiegroepen Locatie en Educatie melden een verhoogd risico op agressie, maar bij Medewerker locatie I en Medewerker educatie III noemt het profiel agressie niet als werksituatie en omgaan ermee niet als vaardigheid. Bij Publiek en Locatie II staat zo'n vaardigheid er wel.",
  },
  {
    ernst: "info", code: "code-en-module-leeg", plaats: "regel 917; regel 1059; regel 1174; regel 1288; regel 1394; regel 1499; regel 1615; regel 1704; regel 1792; regel 1883; regel 1963; regel 2044; regel 2138; regel 2213; regel 2301; regel 2381; regel 1050; regel 1165; regel 1280; regel 1386; regel 1490; regel 1590; regel 1695; regel 1783; regel 1874; regel 1954; regel 2035; regel 2129; regel 2204; regel 2292; regel 2372; regel 2456",
    melding: "In alle zestien beschrijvingen zijn de vakken Code en Module leeg. Wij laten de functiecode leeg en koppelen geen module aan een functie.",
  },
  {
    ernst: "info", code: "jaar-afgeleid", plaats: "regel 4-5",
    melding: "Het document draagt zelf geen datum. Het jaar 2018 komt van de houtskoolschets van april 2018, waarvan het de uitwerking is. Het beschrijft een organisatie die er toen nog niet was.",
  },
  {
    ernst: "info", code: "schrijffouten", plaats: "regel 1859; regel 1942; regel 2029; regel 2101; regel 3648; regel 3719; regel 3921; regel 3931; regel 3974; regel 4375; regel 4504; regel 5239",
    melding: "Het document bevat schrijffouten, zoals voorgang, draagt zorgt, voorvloeien en medeweker, en een zin die niet loopt (regel 3921). Ze raken geen namen, schalen of niveaus. Lees de tekst na voordat u die in een vacature of aanstelling overneemt.",
  },
];
