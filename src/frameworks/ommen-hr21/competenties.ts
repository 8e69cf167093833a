import type { Competentie } from "../../model/tabellen";

/** The 25 competences in the order of the competence profiles; a competence stands at every place where a profile defines it. */
export const COMPETENTIES: readonly Competentie[] = [
  {
    nr: null, competentie: "Ondernemingszin", groep: null,
    definitie: "Ziet nieuwe mogelijkheden in het werk, pakt ze op en stelt verbeteringen voor, zodat er nieuwe werkterreinen en aanpakken ontstaan.",
    tekstsoort: "samenvatting", plaats: "regel 2527-2531; regel 2721-2725; regel 2912-2916",
  },
  {
    nr: null, competentie: "Visie", groep: null,
    definitie: "Kijkt over de dag van vandaag heen, ziet het grotere geheel en maakt van informatie een beeld van de toekomst.",
    tekstsoort: "samenvatting", plaats: "regel 2547-2551; regel 2765-2769; regel 2961-2965; regel 3124-3128; regel 3305-3309; regel 3486-3490",
  },
  {
    nr: null, competentie: "Netwerken", groep: null,
    definitie: "Legt formele en informele contacten waar de organisatie nu of later iets aan heeft.",
    tekstsoort: "samenvatting", plaats: "regel 2571-2573",
  },
  {
    nr: null, competentie: "Omgevingsbewustzijn", groep: null,
    definitie: "Weet wat er in samenleving, politiek en omgeving speelt en vertaalt dat naar het eigen werk.",
    tekstsoort: "samenvatting", plaats: "regel 2593-2597; regel 2786-2790; regel 2978-2982",
  },
  {
    nr: null, competentie: "Besluitvaardigheid", groep: null,
    definitie: "Kiest een verantwoorde koers, ook als niet alle alternatieven en risico's bekend zijn.",
    tekstsoort: "samenvatting", plaats: "regel 2617-2621",
  },
  {
    nr: null, competentie: "Creativiteit", groep: null,
    definitie: "Vindt verschillende, ook onverwachte oplossingen voor een probleem en bedenkt werkwijzen die de bestaande vervangen.",
    tekstsoort: "samenvatting", plaats: "regel 2741-2747; regel 2934-2940; regel 5162-5168",
  },
  {
    nr: null, competentie: "Regisseren", groep: null,
    definitie: "Brengt partijen met uiteenlopende belangen en meningen bij elkaar, geeft hun samenwerking richting en komt tot een gezamenlijk resultaat.",
    tekstsoort: "samenvatting", plaats: "regel 2810-2814; regel 3002-3006",
  },
  {
    nr: null, competentie: "Analytisch vermogen", groep: null,
    definitie: "Merkt problemen op, onderscheidt belangrijke informatie, ziet verbanden en zoekt gericht naar oorzaken en ontbrekende gegevens.",
    tekstsoort: "samenvatting", plaats: "regel 3102-3106; regel 3282-3286; regel 3461-3465; regel 3664-3668",
  },
  {
    nr: null, competentie: "Inlevingsvermogen", groep: null,
    definitie: "Begrijpt wat anderen voelen en nodig hebben en houdt rekening met wat het eigen handelen voor hen en voor andere onderdelen betekent.",
    tekstsoort: "samenvatting", plaats: "regel 3144-3148; regel 3325-3329; regel 3505-3509",
  },
  {
    nr: null, competentie: "Initiatief", groep: null,
    definitie: "Ziet kansen en komt zelf in actie om de loop van zaken te beïnvloeden, zonder op anderen te wachten.",
    tekstsoort: "samenvatting", plaats: "regel 3168-3172; regel 3349-3352; regel 3528-3532",
  },
  {
    nr: null, competentie: "Overtuigingskracht", groep: null,
    definitie: "Krijgt anderen mee in een standpunt, plan, idee of product.",
    tekstsoort: "samenvatting", plaats: "regel 3185-3189; regel 3368-3372; regel 3547-3551",
  },
  {
    nr: null, competentie: "Verantwoordelijkheid", groep: null,
    definitie: "Houdt zich aan afspraken en draagt de gevolgen van wat hij of zij doet.",
    tekstsoort: "samenvatting", plaats: "regel 3646-3648; regel 3816-3818; regel 4298-4300; regel 4470-4472",
  },
  {
    nr: null, competentie: "Oordeelsvorming", groep: null,
    definitie: "Legt gegevens en mogelijke aanpakken langs de criteria die ertoe doen en komt zo tot een realistisch oordeel.",
    tekstsoort: "samenvatting", plaats: "regel 3684-3688; regel 3834-3838",
  },
  {
    nr: null, competentie: "Klantgerichtheid", groep: null,
    definitie: "Onderzoekt wat klanten en gebruikers willen of nodig hebben en handelt daarnaar, met oog voor de doelen van opdrachtgevers op langere termijn.",
    tekstsoort: "samenvatting", plaats: "regel 3704-3708; regel 3854-3858; regel 4024-4028; regel 4158-4162; regel 4360-4364; regel 4532-4536; regel 4692-4696; regel 4850-4854; regel 5000-5004; regel 5185-5189",
  },
  {
    nr: null, competentie: "Kwaliteitsgerichtheid", groep: null,
    definitie: "Werkt volgens de eisen en normen voor het product, verantwoordt de geleverde kwaliteit en blijft die verbeteren.",
    tekstsoort: "samenvatting", plaats: "regel 3723-3729; regel 3874-3880; regel 4379-4385; regel 4555-4561",
  },
  {
    nr: null, competentie: "Nauwkeurigheid", groep: null,
    definitie: "Werkt heel precies.",
    tekstsoort: "samenvatting", plaats: "regel 3896-3898; regel 4198-4200; regel 4735-4737; regel 4893-4895; regel 5040-5042",
  },
  {
    nr: null, competentie: "Flexibiliteit", groep: null,
    definitie: "Past het eigen gedrag aan wanneer problemen of kansen daarom vragen, om het doel alsnog te halen.",
    tekstsoort: "samenvatting", plaats: "regel 3986-3988; regel 4140-4142",
  },
  {
    nr: null, competentie: "Zelfstandigheid", groep: null,
    definitie: "Werkt zonder hulp, probeert problemen eerst zelf op te lossen en vaart op de eigen overtuiging.",
    tekstsoort: "samenvatting", plaats: "regel 4004-4008; regel 4316-4320; regel 4488-4492; regel 5142-5146",
  },
  {
    nr: null, competentie: "Schriftelijke communicatie", groep: null,
    definitie: "Schrijft duidelijk en afgestemd op de lezer, vat ingewikkelde zaken bondig samen en kiest de woorden raak.",
    tekstsoort: "samenvatting", plaats: "regel 4044-4048; regel 4178-4182",
  },
  {
    nr: null, competentie: "Plannen en organiseren", groep: null,
    definitie: "Bepaalt de volgorde van eigen en andermans werk en stemt het zo af dat doelen zonder omwegen worden gehaald.",
    tekstsoort: "samenvatting", plaats: "regel 4063-4067; regel 4216-4225; regel 5267-5271",
  },
  {
    nr: null, competentie: "Conflicthantering", groep: null,
    definitie: "Reageert correct op kritiek en problemen, blijft zelf overeind zonder door emoties te worden meegesleept en vindt oplossingen wanneer belangen botsen.",
    tekstsoort: "samenvatting", plaats: "regel 4336-4342; regel 4508-4514; regel 4668-4674; regel 4828-4834; regel 4978-4984",
  },
  {
    nr: null, competentie: "Integriteit", groep: null,
    definitie: "Is eerlijk en te vertrouwen en houdt zich aan de geldende ethische normen en waarden.",
    tekstsoort: "samenvatting", plaats: "regel 4651-4653; regel 4810-4812; regel 4960-4962",
  },
  {
    nr: null, competentie: "Mondelinge communicatie", groep: null,
    definitie: "Legt ideeën en meningen in gewone taal uit en sluit aan bij wie er luistert.",
    tekstsoort: "samenvatting", plaats: "regel 4712-4716; regel 4870-4874; regel 5020-5024; regel 5205-5209",
  },
  {
    nr: null, competentie: "Zelfreflectie", groep: null,
    definitie: "Kent het eigen functioneren en staat open voor kritiek om het eigen gedrag te kunnen veranderen.",
    tekstsoort: "samenvatting", plaats: "regel 5120-5124",
  },
  {
    nr: null, competentie: "Coaching", groep: null,
    definitie: "Stuurt een medewerker of een groep in de verdere ontwikkeling, op een manier die bij het werk past.",
    tekstsoort: "samenvatting", plaats: "regel 5292-5296",
  },
];
