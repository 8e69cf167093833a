import type { Indicator } from "../../model/tabellen";

/** What shows the competences of Leren: behaviour per level, and how to grow. `plaats`: the first behaviour, or the first tip of each level. */
export const INDICATOREN_LEREN: readonly Indicator[] = [
  {
    onderwerp: "Luisteren", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Maakt tijd voor een gesprek, bereidt het voor, houdt oogcontact en laat de ander uitspreken. Merkt behoeften en gevoelens op en komt terug op wat eerder is gezegd.",
    tekstsoort: "samenvatting", plaats: "regel 3636",
  },
  {
    onderwerp: "Luisteren", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vraagt gericht door, vraagt uitleg zonder meteen in discussie te gaan en vat tussendoor samen. Haalt de kern uit het gesprek, let op lichaamstaal en controleert of die goed begrepen is.",
    tekstsoort: "samenvatting", plaats: "regel 3681",
  },
  {
    onderwerp: "Luisteren", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vat ingewikkelde discussies kort samen, met wat ze betekenen en wat eruit volgt. Hoort wat onder de woorden ligt, vraagt door op doelen en voorwaarden en plaatst de informatie in een groter verband.",
    tekstsoort: "samenvatting", plaats: "regel 3719",
  },
  {
    onderwerp: "Luisteren", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Oefen met laten uitspreken en met stiltes. Schrijf vooraf op wat je niet wilt vergeten, maak aantekeningen en vat samen. Vraag in een vergadering eerst naar de mening van anderen en kijk na een gesprek wat eronder lag.",
    tekstsoort: "samenvatting", plaats: "regel 3653; regel 3702; regel 3737",
  },
  {
    onderwerp: "Analyseren", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Ziet eenvoudige, concrete problemen vroeg, benoemt de kern en welke informatie nog ontbreekt, en trekt logische conclusies die anderen kunnen volgen.",
    tekstsoort: "samenvatting", plaats: "regel 3780",
  },
  {
    onderwerp: "Analyseren", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Splitst vraagstukken op, verzamelt doelmatig informatie en legt verbanden tussen feiten, oorzaken en gevolgen. Bekijkt een vraagstuk binnen het eigen vak of team van meerdere kanten en onderbouwt de conclusie sluitend.",
    tekstsoort: "samenvatting", plaats: "regel 3815",
  },
  {
    onderwerp: "Analyseren", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Kijkt over het eigen vakgebied heen, brengt ingewikkelde vraagstukken terug tot de beslissende details en legt ze eenvoudig uit. Vindt nieuwe verbanden ook met onvolledige informatie, overziet bestuurlijke gevolgen, weet wie betrokken moet worden en werkt meerdere scenario's uit.",
    tekstsoort: "samenvatting", plaats: "regel 3850",
  },
  {
    onderwerp: "Analyseren", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Stel open vragen en ga bij elke beslissing na of je alle informatie hebt. Knip een vraagstuk in stukken: wat is oorzaak, wat gevolg? Zoek patronen in de vraagstukken van de laatste jaren en bespreek je conclusie met een collega.",
    tekstsoort: "samenvatting", plaats: "regel 3795; regel 3836; regel 3876",
  },
  {
    onderwerp: "Lerend vermogen", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Is nieuwsgierig en staat open voor feedback, ook als die niet gevraagd is. Past adviezen toe in de praktijk en houdt kennis, vaardigheden en gedrag doelgericht bij.",
    tekstsoort: "samenvatting", plaats: "regel 3909",
  },
  {
    onderwerp: "Lerend vermogen", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Kent de eigen competenties, valkuilen en manier van leren. Kijkt terug op het eigen handelen en het effect ervan, leert van anderen en probeert nieuwe werkmethoden uit.",
    tekstsoort: "samenvatting", plaats: "regel 3941",
  },
  {
    onderwerp: "Lerend vermogen", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Brengt het leren van anderen op gang: deelt kennis en ervaringen, stimuleert kennisontwikkeling in de organisatie en geeft daarin zelf het voorbeeld.",
    tekstsoort: "samenvatting", plaats: "regel 3983",
  },
  {
    onderwerp: "Lerend vermogen", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Kijk na een klus wat je bereikte en wat je anders zou doen. Bepaal voor een cursus wat je wilt leren en controleer dat achteraf. Vraag geregeld feedback op je rol en bespreek of je team effectief genoeg is.",
    tekstsoort: "samenvatting", plaats: "regel 3924; regel 3959; regel 3995",
  },
  {
    onderwerp: "Initiatief", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Pakt werk uit zichzelf op en trekt zaken naar zich toe. Heeft ideeën die tot resultaat leiden, doet verbetervoorstellen binnen het eigen team en voert ze uit.",
    tekstsoort: "samenvatting", plaats: "regel 4034",
  },
  {
    onderwerp: "Initiatief", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vertaalt kansen voor vernieuwing naar acties en kaart knelpunten op tijd aan, met een oplossing erbij. Start werk op, krijgt anderen mee en neemt zo nodig verantwoorde risico's.",
    tekstsoort: "samenvatting", plaats: "regel 4070",
  },
  {
    onderwerp: "Initiatief", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Loopt met scenario's en plannen vooruit op kansen en bedreigingen, om de organisatie verder te brengen, en stimuleert vernieuwing. Vertaalt ontwikkelingen van buiten naar de eigen organisatie, komt snel met een oplossing en neemt in gevoelige situaties verantwoorde risico's.",
    tekstsoort: "samenvatting", plaats: "regel 4108",
  },
  {
    onderwerp: "Initiatief", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Neem elke week één initiatief en kijk welke je laat liggen en waarom. Houd bij wat vaak misgaat en draag een oplossing aan. Maak van kansen concrete afspraken met je manager en haal ideeën op bij klanten en politici.",
    tekstsoort: "samenvatting", plaats: "regel 4046; regel 4086; regel 4132",
  },
  {
    onderwerp: "Vernieuwen", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Staat open voor verandering en leert snel anders werken. Combineert informatie tot eigen ideeën en vindt snel een nieuwe kijk op een probleem en een vindingrijke oplossing.",
    tekstsoort: "samenvatting", plaats: "regel 4161",
  },
  {
    onderwerp: "Vernieuwen", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Bekijkt een situatie van meerdere kanten en door de ogen van betrokkenen. Zoekt steeds hoe het eigen werk of dat van team en organisatieonderdeel beter kan, doet concrete voorstellen en laat zich niet door gewoonten beperken.",
    tekstsoort: "samenvatting", plaats: "regel 4207",
  },
  {
    onderwerp: "Vernieuwen", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Ziet snel wat de organisatie kan met maatschappelijke, technologische en politieke ontwikkelingen. Plaatst vraagstukken in een nieuw verband en bedenkt originele scenario's en oplossingen voor de hele organisatie of voor ingewikkelde vraagstukken.",
    tekstsoort: "samenvatting", plaats: "regel 4253",
  },
  {
    onderwerp: "Vernieuwen", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Bedenk met collega's eerst ieder apart en dan samen oplossingen. Bouw voort op het idee van een ander, combineer bestaande oplossingen en onderzoek je eigen aannames. Haal mensen van andere vakgebieden of van buiten erbij.",
    tekstsoort: "samenvatting", plaats: "regel 4178; regel 4225; regel 4276",
  },
  {
    onderwerp: "Omgevingsbewust", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Weet wat er intern en in het vak speelt dat het eigen werk direct raakt, kent de eigen werkomgeving en houdt rekening met belangen van anderen.",
    tekstsoort: "samenvatting", plaats: "regel 4317",
  },
  {
    onderwerp: "Omgevingsbewust", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Neemt factoren uit de omgeving mee in de aanpak van een plan of probleem. Vangt subtiele signalen op, speelt daarop in en begrijpt wat het eigen handelen voor de organisatie betekent.",
    tekstsoort: "samenvatting", plaats: "regel 4342",
  },
  {
    onderwerp: "Omgevingsbewust", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Vertaalt maatschappelijke en politieke ontwikkelingen naar voorstellen voor vakgebied of team. Kent de informele structuur en de posities van partijen, gebruikt die om doelen van de organisatie te halen en treedt naar buiten op zoals de organisatie gezien wil worden.",
    tekstsoort: "samenvatting", plaats: "regel 4374",
  },
  {
    onderwerp: "Omgevingsbewust", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Breng in kaart wat bij collega's en klanten speelt en wat dat voor je werk betekent. Kijk hoe een andere organisatie het aanpakt, deel kennis in werkbijeenkomsten en nodig deskundigen of trendwatchers uit.",
    tekstsoort: "samenvatting", plaats: "regel 4329; regel 4355; regel 4395",
  },
  {
    onderwerp: "Oordeelsvorming", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Weegt informatie en argumenten zorgvuldig af voordat de conclusie valt en overziet de gevolgen van een beslissing.",
    tekstsoort: "samenvatting", plaats: "regel 4434",
  },
  {
    onderwerp: "Oordeelsvorming", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Trekt conclusies uit verbanden tussen gegevens, noemt of gebruikt criteria om te oordelen en geeft een doordacht, onderbouwd oordeel.",
    tekstsoort: "samenvatting", plaats: "regel 4470",
  },
  {
    onderwerp: "Oordeelsvorming", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Weegt de voors en tegens van keuzes en prioriteiten af in een breder verband van omgevingsfactoren. Gebruikt zowel harde feiten als ervaring en gevoel en houdt korte en lange termijn in balans.",
    tekstsoort: "samenvatting", plaats: "regel 4505",
  },
  {
    onderwerp: "Oordeelsvorming", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Bedenk altijd meer dan één oplossing en geef voor- en nadelen een gewicht. Stel vooraf criteria vast, zoals tijd, geld en haalbaarheid. Vraag een collega mee te denken en kijk terug op eerdere besluiten.",
    tekstsoort: "samenvatting", plaats: "regel 4445; regel 4482; regel 4521",
  },
  {
    onderwerp: "Accuraat werken", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Werkt nauwkeurig en volgens planning, controleert het eigen werk en rondt het ook onder tijdsdruk af. Maakt direct een nieuwe afspraak als iets niet lukt, houdt gegevens voor anderen beschikbaar en verzorgt ook de vorm.",
    tekstsoort: "samenvatting", plaats: "regel 4559",
  },
  {
    onderwerp: "Accuraat werken", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Volgt routines en procedures en spreekt zo nodig anderen daarop aan. Gaat zorgvuldig om met gegevens, collega's en middelen en licht betrokkenen in bij belangrijke gebeurtenissen.",
    tekstsoort: "samenvatting", plaats: "regel 4598",
  },
  {
    onderwerp: "Accuraat werken", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Zorgt voor de voorwaarden om nauwkeurig, efficiënt en prettig te werken. Informeert of betrekt de juiste mensen op tijd en stuurt op fouten van anderen om de kwaliteit op lange termijn te verbeteren.",
    tekstsoort: "samenvatting", plaats: "regel 4638",
  },
  {
    onderwerp: "Accuraat werken", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Werk op een rustige plek, wissel eentonig werk af en maak een controlelijst. Bepaal welke informatie je echt nodig hebt en berg die vindbaar op. Neem bij grote projecten geregeld afstand en controleer waar informatie vandaan komt.",
    tekstsoort: "samenvatting", plaats: "regel 4577; regel 4613; regel 4652",
  },
  {
    onderwerp: "Onderhandelen", niveau: "3-7", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Maakt eigen belangen en argumenten duidelijk en vraagt naar die van de ander. Weegt beide af, wil eruit komen en controleert of de ander het met de afspraak eens is.",
    tekstsoort: "samenvatting", plaats: "regel 4692",
  },
  {
    onderwerp: "Onderhandelen", niveau: "8-10", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Bepaalt vooraf reële doelen, grenzen en punten om op toe te geven. Kiest bewust een aanpak die past bij de relatie en wisselt van techniek als dat nodig is.",
    tekstsoort: "samenvatting", plaats: "regel 4738",
  },
  {
    onderwerp: "Onderhandelen", niveau: "11-18", niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Onderzoekt in ingewikkelde situaties hoeveel ruimte elke partij heeft, ruilt voor- en nadelen uit en sluit coalities. Bemiddelt bij conflicten door gedeelde belangen te zoeken; blijft stevig op het organisatiebelang en mild in de relatie.",
    tekstsoort: "samenvatting", plaats: "regel 4770",
  },
  {
    onderwerp: "Onderhandelen", niveau: null, niveaunaam: null, soort: "tip", nr: null,
    tekst: "Bereid je voor: wat is je ondergrens, wat wil de ander, waar ligt een gedeeld belang? Geef niet meteen al je argumenten prijs en kijk af bij een goede onderhandelaar. Houd de inhoud los van de persoon en werk ook tussendoor aan de relatie.",
    tekstsoort: "samenvatting", plaats: "regel 4712; regel 4756; regel 4795",
  },
];
