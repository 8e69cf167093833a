import type { Taak } from "../../model/tabellen";

/**
 * The four areas of each functietypering with the number of items printed, in our words. Sentences are equal where the source's
 * are, so that a comparison of two scales shows only real differences.
 */
export const TAKEN: readonly Taak[] = [
  {
    functie: "Functietypering schaal 5", gebiedNr: 1, gebied: "Resultaten", aantalTaken: 6, nr: null,
    tekst: "Helpt bij de (interne) communicatie en informatievoorziening. Levert administratieve bijdragen aan voorlichtingsmiddelen en publicaties. Houdt (deel)administraties en bestanden bij. Geeft informatie uit (digitale) bronnen. Verzamelt vragen, ook over details, en geeft ze door aan (beleids)afdelingen of andere instanties. Signaleert behoefte aan informatiemateriaal.",
    tekstsoort: "samenvatting", plaats: "regel 207",
  },
  {
    functie: "Functietypering schaal 5", gebiedNr: 2, gebied: "Speelruimte", aantalTaken: 3, nr: null,
    tekst: "Houdt zich aan algemene werkafspraken, regels en voorschriften. Kiest aanpak en werkwijze na beoordeling van de beschikbare gegevens. Beoordeeld wordt of aanpak, voortgang en inhoud (volledig, juist) kloppen en of regels en afspraken zijn gevolgd.",
    tekstsoort: "samenvatting", plaats: "regel 217",
  },
  {
    functie: "Functietypering schaal 5", gebiedNr: 3, gebied: "Kennis en vaardigheden", aantalTaken: 5, nr: null,
    tekst: "Heeft vakkennis van communicatie. Weet hoe voorlichtingsmiddelen (methoden en technieken) worden ingezet. Kent de verhoudingen in de organisatie en tussen functies. Levert accurate informatie en staat anderen klantgericht te woord. Is mondeling en schriftelijk vaardig.",
    tekstsoort: "samenvatting", plaats: "regel 223",
  },
  {
    functie: "Functietypering schaal 5", gebiedNr: 4, gebied: "Contacten", aantalTaken: 3, nr: null,
    tekst: "Geeft informatie en beantwoordt eenvoudige vragen over procedures, voorlichting of voortgang. Wisselt informatie uit om gegevens aan anderen toe te lichten. De verhoudingen in deze contacten verschillen onderling.",
    tekstsoort: "samenvatting", plaats: "regel 231",
  },
  {
    functie: "Functietypering schaal 6", gebiedNr: 1, gebied: "Resultaten", aantalTaken: 5, nr: null,
    tekst: "Voert logistieke ondersteuning van communicatieactiviteiten uit, signaleert knelpunten en draagt oplossingen aan. Geeft informatie uit (digitale) bronnen. Verzamelt vragen, ook over details, en geeft ze door aan (beleids)afdelingen of andere instanties. Levert (inhoudelijke) bijdragen aan voorlichtingsmiddelen en publicaties. Houdt diverse administraties en bestanden bij.",
    tekstsoort: "samenvatting", plaats: "regel 248",
  },
  {
    functie: "Functietypering schaal 6", gebiedNr: 2, gebied: "Speelruimte", aantalTaken: 3, nr: null,
    tekst: "Houdt zich aan algemene werkafspraken, regels en voorschriften. Kiest aanpak en werkwijze; eigen inzicht en uitleg van uiteenlopende gegevens wegen daarbij zwaar. Beoordeeld wordt of aanpak, voortgang en inhoud (volledig, juist) kloppen en of regels en afspraken zijn gevolgd.",
    tekstsoort: "samenvatting", plaats: "regel 257",
  },
  {
    functie: "Functietypering schaal 6", gebiedNr: 3, gebied: "Kennis en vaardigheden", aantalTaken: 5, nr: null,
    tekst: "Heeft vakkennis van communicatie. Weet hoe voorlichtingsmiddelen (methoden en technieken) worden ingezet. Kent de verhoudingen in de organisatie en tussen functies. Levert accurate informatie en staat anderen klantgericht te woord. Is mondeling en schriftelijk vaardig.",
    tekstsoort: "samenvatting", plaats: "regel 263",
  },
  {
    functie: "Functietypering schaal 6", gebiedNr: 4, gebied: "Contacten", aantalTaken: 3, nr: null,
    tekst: "Geeft informatie en beantwoordt eenvoudige vragen over procedures, voorlichting of voortgang. Wisselt informatie uit om gegevens aan anderen toe te lichten. De verhoudingen in deze contacten verschillen onderling.",
    tekstsoort: "samenvatting", plaats: "regel 271",
  },
  {
    functie: "Functietypering schaal 7", gebiedNr: 1, gebied: "Resultaten", aantalTaken: 5, nr: null,
    tekst: "Geeft informatie aan gebruikers, burgers, bedrijven en instellingen. Verzamelt vragen, ook over details, en geeft ze door aan (beleids)afdelingen of andere instanties. Levert (inhoudelijke) bijdragen aan voorlichtingsmiddelen en publicaties. Doet organisatorisch ondersteunend werk bij de uitvoering van (grootschalige) communicatieactiviteiten. Signaleert knelpunten en informatiebehoeften en draagt oplossingen aan.",
    tekstsoort: "samenvatting", plaats: "regel 288",
  },
  {
    functie: "Functietypering schaal 7", gebiedNr: 2, gebied: "Speelruimte", aantalTaken: 3, nr: null,
    tekst: "Houdt zich aan algemene werkafspraken, regels en voorschriften. Kiest aanpak en werkwijze; eigen inzicht en uitleg van uiteenlopende gegevens en gebruikerswensen wegen daarbij zwaar. Beoordeeld wordt of het organisatorisch ondersteunende werk aan vooraf gestelde normen, criteria of specificaties voldoet.",
    tekstsoort: "samenvatting", plaats: "regel 297",
  },
  {
    functie: "Functietypering schaal 7", gebiedNr: 3, gebied: "Kennis en vaardigheden", aantalTaken: 4, nr: null,
    tekst: "Heeft vakkennis van communicatie. Weet hoe voorlichtingsmiddelen (methoden en technieken) worden ingezet. Kent de verhoudingen in de organisatie en tussen functies. Kan vragen duiden en mondeling of schriftelijk beantwoorden.",
    tekstsoort: "samenvatting", plaats: "regel 303",
  },
  {
    functie: "Functietypering schaal 7", gebiedNr: 4, gebied: "Contacten", aantalTaken: 2, nr: null,
    tekst: "Maakt afspraken over communicatieactiviteiten waarbij belangen verschillen. Wisselt informatie uit voor de voortgang van het werk of om gegevens aan anderen toe te lichten.",
    tekstsoort: "samenvatting", plaats: "regel 310",
  },
  {
    functie: "Functietypering schaal 8", gebiedNr: 1, gebied: "Resultaten", aantalTaken: 6, nr: null,
    tekst: "Geeft informatie aan gebruikers, burgers, bedrijven en instellingen. Verzamelt vragen, ook over details, en geeft ze door aan (beleids)afdelingen of andere instanties. Levert (inhoudelijke) bijdragen aan voorlichtingsmiddelen en publicaties. Doet organisatorisch (ondersteunend) werk bij de uitvoering van grootschalige of ingewikkelder communicatieactiviteiten. Stemt de organisatie van communicatieactiviteiten af met partijen binnen en buiten. Signaleert knelpunten en informatiebehoeften en draagt oplossingen aan.",
    tekstsoort: "samenvatting", plaats: "regel 326",
  },
  {
    functie: "Functietypering schaal 8", gebiedNr: 2, gebied: "Speelruimte", aantalTaken: 3, nr: null,
    tekst: "Houdt zich aan wet- en regelgeving, procedures, werkprocessen en afspraken. Kiest aanpak en werkwijze; eigen inzicht en uitleg van uiteenlopende gegevens en gebruikerswensen wegen daarbij zwaar. Beoordeeld wordt of de georganiseerde (ondersteunende) communicatieactiviteiten aan vooraf gestelde normen, criteria of specificaties voldoen.",
    tekstsoort: "samenvatting", plaats: "regel 336",
  },
  {
    functie: "Functietypering schaal 8", gebiedNr: 3, gebied: "Kennis en vaardigheden", aantalTaken: 4, nr: null,
    tekst: "Heeft vakkennis van communicatie. Kent de verhoudingen in de organisatie en tussen functies. Kan vragen duiden en mondeling of schriftelijk beantwoorden. Is communicatief en organisatorisch vaardig.",
    tekstsoort: "samenvatting", plaats: "regel 342",
  },
  {
    functie: "Functietypering schaal 8", gebiedNr: 4, gebied: "Contacten", aantalTaken: 2, nr: null,
    tekst: "Maakt afspraken over (georganiseerde) communicatieactiviteiten waarbij belangen verschillen. Bereikt overeenstemming over de werkwijze (bij te leveren diensten) en de communicatiemogelijkheden.",
    tekstsoort: "samenvatting", plaats: "regel 349",
  },
];
