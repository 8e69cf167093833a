import type { Indicator } from "../../model/tabellen";

/** What shows the competences of Verbinden: behaviour per level, and how to grow. `plaats`: the first behaviour, or the first tip of each level. */
export const INDICATOREN_VERBINDEN: readonly Indicator[] = [
  {
    onderwerp: "Gevoel voor bestuurlijke verhouding", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Weet hoe de organisatie werkt: structuur, procedures en ongeschreven regels. Houdt daar in het eigen werk rekening mee en ziet hoe politiek en burger ernaar kijken.",
    tekstsoort: "samenvatting", plaats: "regel 1664",
  },
  {
    onderwerp: "Gevoel voor bestuurlijke verhouding", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Schat in wat politieke ontwikkelingen voor het eigen werk of de organisatie betekenen. Speelt op tijd in op belangen en krachten binnen en buiten, signaleert politieke risico's en stelt verbeteringen voor.",
    tekstsoort: "samenvatting", plaats: "regel 1700",
  },
  {
    onderwerp: "Gevoel voor bestuurlijke verhouding", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Beïnvloedt bestuurlijke verhoudingen: lobbyt, brengt onderwerpen bij de juiste bestuurders en partijen, is politieke risico's voor en houdt bestuurders op koers met een beeld van de lange termijn.",
    tekstsoort: "samenvatting", plaats: "regel 1741",
  },
  {
    onderwerp: "Gevoel voor bestuurlijke verhouding", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Teken uit wie in de organisatie invloed heeft en welke belangen in college en raad spelen. Bereid een gesprek met een bestuurder voor met je manager, bedenk vooraf waar weerstand zit en volg het politieke nieuws.",
    tekstsoort: "samenvatting", plaats: "regel 1679; regel 1714; regel 1758",
  },
  {
    onderwerp: "Motiveren", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Laat met de eigen inzet zien hoe het moet. Toont oprechte belangstelling voor het werk van anderen, geeft complimenten en bedankt hen.",
    tekstsoort: "samenvatting", plaats: "regel 1778",
  },
  {
    onderwerp: "Motiveren", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Krijgt anderen met eigen enthousiasme mee in nieuwe ideeën of besluiten. Laat kansen zien, biedt hulp, spoort anderen aan hun verantwoordelijkheid te nemen en verbetert de werksfeer.",
    tekstsoort: "samenvatting", plaats: "regel 1814",
  },
  {
    onderwerp: "Motiveren", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Brengt een koers of de noodzaak van verandering zo over dat medewerkers ervoor gaan, ook buiten hun eigen functie. Houdt hen gemotiveerd bij tegenslag en legt met eigen prestaties de lat hoog.",
    tekstsoort: "samenvatting", plaats: "regel 1856",
  },
  {
    onderwerp: "Motiveren", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Geef deze week een paar collega's een compliment en kijk wat dat doet. Vraag wat collega's energie geeft, bespreek successen en leg nut en voordeel van een verandering vroeg uit. Vraag feedback wanneer motiveren niet lukte.",
    tekstsoort: "samenvatting", plaats: "regel 1790; regel 1833; regel 1880",
  },
  {
    onderwerp: "Inlevingsvermogen", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Toont belangstelling, luistert en probeert gevoelens en beweegredenen van anderen te begrijpen en te benoemen. Is beleefd en respectvol.",
    tekstsoort: "samenvatting", plaats: "regel 1906",
  },
  {
    onderwerp: "Inlevingsvermogen", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vraagt naar behoeften en problemen van anderen en merkt op wat zij willen. Geeft respectvol feedback en blijft geduldig en opbouwend in het contact.",
    tekstsoort: "samenvatting", plaats: "regel 1943",
  },
  {
    onderwerp: "Inlevingsvermogen", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vraagt uit zichzelf door als er iets lijkt te spelen en biedt hulp. Kent het effect van het eigen handelen en past dat aan. Houdt inhoud en relatie uit elkaar en grijpt in bij ingewikkelde conflicten, ook tussen anderen.",
    tekstsoort: "samenvatting", plaats: "regel 1992",
  },
  {
    onderwerp: "Inlevingsvermogen", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Vraag anderen naar hun kijk op een probleem en controleer of je die goed begrijpt. Vat gevoelens samen zonder te oordelen. Maak dreigende spanningen in een groep vroeg bespreekbaar en kijk terug op eerdere conflicten.",
    tekstsoort: "samenvatting", plaats: "regel 1919; regel 1955; regel 2011",
  },
  {
    onderwerp: "Integraal werken", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Weet waar collega's mee bezig zijn en wat er in de organisatie verandert, en stemt het eigen werk daarop af. Laat het gezamenlijke resultaat voorgaan op het eigen resultaat.",
    tekstsoort: "samenvatting", plaats: "regel 2050",
  },
  {
    onderwerp: "Integraal werken", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Zoekt trends in het eigen vak en vertaalt ze naar beleid of uitvoering waarin vakgebieden samenkomen. Brengt op tijd de juiste mensen en werkprocessen bij elkaar en let op uitvoerbaarheid en bestuurlijke haalbaarheid.",
    tekstsoort: "samenvatting", plaats: "regel 2086",
  },
  {
    onderwerp: "Integraal werken", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Loopt voorop bij ontwikkelingen die meerdere vakgebieden raken en laat zien hoe die samenhangen. Verbindt op het juiste moment mensen, inhoud en werkprocessen, ook met partijen buiten, en legt management en bestuur uitvoerbare integrale voorstellen voor.",
    tekstsoort: "samenvatting", plaats: "regel 2112",
  },
  {
    onderwerp: "Integraal werken", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Werk een vraagstuk samen met collega's uit vanuit verschillende vakgebieden. Breng in kaart wie betrokken moet zijn en welk belang zij hebben. Kijk na afloop met opdrachtgever of bestuurder of je alles hebt meegewogen.",
    tekstsoort: "samenvatting", plaats: "regel 2071; regel 2104; regel 2133",
  },
  {
    onderwerp: "Werken in netwerken", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Houdt uit zichzelf contact met collega's en vakgenoten, ook buiten de organisatie, en wisselt informatie uit. Weet intern wie waarvoor te benaderen is, voelt zich thuis in verschillend gezelschap en is goed bereikbaar.",
    tekstsoort: "samenvatting", plaats: "regel 2158",
  },
  {
    onderwerp: "Werken in netwerken", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Investeert gericht in relaties die voor het werk belangrijk zijn en gebruikt ze zichtbaar om iets gedaan te krijgen. Laat anderen zien wat de organisatie te bieden heeft.",
    tekstsoort: "samenvatting", plaats: "regel 2207",
  },
  {
    onderwerp: "Werken in netwerken", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Bouwt netwerken met partners uit verschillende vakgebieden en onderhoudt relaties met mensen die beslissen. Maakt zichzelf en de organisatie bekend in presentaties en publicaties en houdt oog voor het belang van de ander en de lange termijn.",
    tekstsoort: "samenvatting", plaats: "regel 2254",
  },
  {
    onderwerp: "Werken in netwerken", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Maak een overzicht van je netwerk: wie zit waar, wat hebben jullie elkaar te bieden, waar zitten gaten? Bezoek vakbijeenkomsten, sluit je aan bij een beroepsvereniging of overlegorgaan en haal oude contacten geregeld weer aan.",
    tekstsoort: "samenvatting", plaats: "regel 2179; regel 2220; regel 2272",
  },
  {
    onderwerp: "Presentatie", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Spreekt duidelijk en vloeiend, kiest woorden zorgvuldig en komt snel tot de kern. Gebruikt correcte taal die anderen begrijpen en plaatst de boodschap in haar context.",
    tekstsoort: "samenvatting", plaats: "regel 2299",
  },
  {
    onderwerp: "Presentatie", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Brengt structuur in verhaal en vorm en stemt beide af op doel en publiek. Gebruikt hulpmiddelen, brengt in overleg een probleem of advies helder naar voren en vat ingewikkelde informatie kort samen.",
    tekstsoort: "samenvatting", plaats: "regel 2345",
  },
  {
    onderwerp: "Presentatie", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vat ingewikkelde discussies zo samen dat er sneller een conclusie komt. Boeit het publiek met wisselende stijlen, verplaatst zich in groepen met een heel andere leefwereld en maakt strategische of abstracte informatie voor hen concreet.",
    tekstsoort: "samenvatting", plaats: "regel 2401",
  },
  {
    onderwerp: "Presentatie", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Grijp elke kans om te oefenen en laat een collega letten op jargon, taal en stopwoorden. Bepaal vooraf doel, publiek en hoofdpunten en houd de tijd bij. Leg een ingewikkeld verhaal eerst voor aan iemand uit de doelgroep.",
    tekstsoort: "samenvatting", plaats: "regel 2319; regel 2367; regel 2423",
  },
  {
    onderwerp: "Visie ontwikkelen", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Volgt nieuwe ontwikkelingen in het eigen vak, plaatst ze in een perspectief van meerdere jaren en toetst ze bij collega's.",
    tekstsoort: "samenvatting", plaats: "regel 2450",
  },
  {
    onderwerp: "Visie ontwikkelen", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Volgt meerdere samenhangende vakgebieden en maakt daarvan een toekomstbeeld voor het eigen vakgebied of organisatieonderdeel. Legt dat helder uit, neemt afstand van de dagelijkse praktijk en legt snel verbanden.",
    tekstsoort: "samenvatting", plaats: "regel 2488",
  },
  {
    onderwerp: "Visie ontwikkelen", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Ontwikkelt een koers voor de hele organisatie of voor zeer ingewikkelde onderwerpen. Richt zich op strategie en lange termijn, draagt vernieuwende ideeën wervend uit en houdt zelf vast aan die koers.",
    tekstsoort: "samenvatting", plaats: "regel 2536",
  },
  {
    onderwerp: "Visie ontwikkelen", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Lees jaarplannen en vakbladen en bedenk wat er de komende jaren verandert. Houd tijd vrij om over de grote lijn na te denken. Bezoek bijeenkomsten buiten je vak en toets je beeld bij mensen met een visie en bij belanghebbenden.",
    tekstsoort: "samenvatting", plaats: "regel 2462; regel 2510; regel 2556",
  },
  {
    onderwerp: "Ondernemend handelen", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Ziet hoe een product of dienst van het eigen team beter kan en maakt anderen enthousiast voor iets nieuws. Let bij afspraken op de kosten.",
    tekstsoort: "samenvatting", plaats: "regel 2584",
  },
  {
    onderwerp: "Ondernemend handelen", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Signaleert wensen en knelpunten in de omgeving en doet voorstellen voor vernieuwende producten die daarop aansluiten. Bepaalt wat diensten opleveren, in geld, relatie of eigen doelen, en past aanbod of werkwijze daarop aan.",
    tekstsoort: "samenvatting", plaats: "regel 2616",
  },
  {
    onderwerp: "Ondernemend handelen", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Onderzoekt gestructureerd welke kansen er voor de organisatie liggen en zoekt zelf initiatieven van marktpartijen en partners op. Toetst de haalbaarheid, weegt kosten tegen doelen af, zoekt steeds naar meer efficiency en neemt beheersbare risico's met investeringen.",
    tekstsoort: "samenvatting", plaats: "regel 2661",
  },
  {
    onderwerp: "Ondernemend handelen", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Vraag klanten en je netwerk waar zij mee zitten en zoek patronen. Kijk kritisch naar aanbod, kosten en contracten. Vraag een ondernemende collega hoe die kansen ziet en maak bij grote plannen een risicoanalyse.",
    tekstsoort: "samenvatting", plaats: "regel 2597; regel 2630; regel 2691",
  },
];
