import type { Indicator } from "../../model/tabellen";

/** What shows the three kerncompetenties: behaviour per level, and how to grow. `plaats`: the first behaviour, or the first tip of each level. */
export const INDICATOREN_KERN: readonly Indicator[] = [
  {
    onderwerp: "Samenwerken", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Spreekt helder af wie wat doet en houdt zich daaraan. Helpt collega's, deelt kennis, leert zichtbaar van hen en draagt bij aan de sfeer en het functioneren van het team.",
    tekstsoort: "samenvatting", plaats: "regel 1239",
  },
  {
    onderwerp: "Samenwerken", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Zoekt een standpunt of resultaat dat alle partijen delen en laat daarvoor zo nodig het eigen belang of dat van het team los. Gaat tactvol om met gevoelens en helpt ook zonder dat erom gevraagd is.",
    tekstsoort: "samenvatting", plaats: "regel 1279",
  },
  {
    onderwerp: "Samenwerken", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Neemt verantwoordelijkheid voor hoe er in de organisatie wordt samengewerkt. Sluit compromissen en staat achter de uitkomst, betrekt anderen bij oordeel en besluit, en stuurt bij als de sfeer het resultaat in de weg zit.",
    tekstsoort: "samenvatting", plaats: "regel 1317",
  },
  {
    onderwerp: "Samenwerken", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Vraag collega's naar hun werk en meld je eens voor een project. Leg doel en taakverdeling vast en spreek elkaar op de voortgang aan. Ga na waarom een samenwerking stroef liep en bespreek de rollen in de groep.",
    tekstsoort: "samenvatting", plaats: "regel 1254; regel 1292; regel 1337",
  },
  {
    onderwerp: "Klantgericht werken", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Luistert naar de klant en is respectvol. Geeft op tijd zorgvuldige, juiste informatie en zegt duidelijk wanneer een wens niet kan.",
    tekstsoort: "samenvatting", plaats: "regel 1371",
  },
  {
    onderwerp: "Klantgericht werken", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vraagt door, denkt in oplossingen en handelt klachten zorgvuldig af. Koppelt het eigen werk aan dat van anderen, zodat de klant één compleet product krijgt. Kan nee zeggen en biedt dan waar mogelijk iets anders aan.",
    tekstsoort: "samenvatting", plaats: "regel 1407",
  },
  {
    onderwerp: "Klantgericht werken", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vertaalt trends naar nieuwe producten en diensten die de klant nodig heeft. Bouwt bij ingewikkelde vragen over vakgebieden heen een blijvende relatie op en biedt integrale oplossingen, zonder de organisatie te schaden.",
    tekstsoort: "samenvatting", plaats: "regel 1450",
  },
  {
    onderwerp: "Klantgericht werken", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Vat de wens van de klant samen en vraag of het klopt. Spreek af wat je wanneer levert. Houd vragen en klachten bij, maak een profiel van je klanten en onderzoek geregeld hoe tevreden zij zijn.",
    tekstsoort: "samenvatting", plaats: "regel 1386; regel 1433; regel 1469",
  },
  {
    onderwerp: "Integriteit", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Weet dat werken bij de overheid het algemeen belang dient en houdt zich ook onder druk aan regels. Is eerlijk, gaat verantwoord om met geld en middelen, behandelt in principe geen aanvragen van bekenden, meldt nevenfuncties uit zichzelf en scheidt werk en privé.",
    tekstsoort: "samenvatting", plaats: "regel 1499",
  },
  {
    onderwerp: "Integriteit", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Wint het vertrouwen van partijen met uiteenlopende belangen. Is open, maar zwijgt waar dat moet. Weigert geschenken, reist alleen als de organisatie er iets aan heeft en spreekt anderen aan op niet-nagekomen afspraken en integriteitskwesties.",
    tekstsoort: "samenvatting", plaats: "regel 1563",
  },
  {
    onderwerp: "Integriteit", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Stelt de normen voor integriteit en is daarin zichtbaar een voorbeeld. Gaat zorgvuldig om met de macht van de functie, houdt ook in zeer gevoelige situaties woord en wijkt niet, ook niet als dat nadeel of conflicten oplevert.",
    tekstsoort: "samenvatting", plaats: "regel 1606",
  },
  {
    onderwerp: "Integriteit", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Lees de gedragscode en bespreek een situatie waarin je twijfelde. Wees voorzichtig met vertrouwelijke informatie, ook in e-mail en op sociale media. Wijs persoonlijk voordeel altijd af en maak lastige kwesties bespreekbaar.",
    tekstsoort: "samenvatting", plaats: "regel 1532; regel 1588; regel 1630",
  },
];
