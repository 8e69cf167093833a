import type { Indicator } from "../../model/tabellen";

/** What someone does at each of the 46 competence levels that the document describes, in our words. */
export const INDICATOREN: readonly Indicator[] = [
  {
    onderwerp: "Ondernemingszin", niveau: "A", niveaunaam: "riskeren", soort: "gedrag", nr: null,
    tekst: "Opent nieuwe werkterreinen en verlaat bekende paden om nieuwe doelen te halen. Ziet in ontwikkelingen buiten kansen voor de organisatie en sluit op hoog niveau strategische verbonden met andere partijen.",
    tekstsoort: "samenvatting", plaats: "regel 2535-2543; regel 2729-2737",
  },
  {
    onderwerp: "Ondernemingszin", niveau: "B", niveaunaam: "organiseren", soort: "gedrag", nr: null,
    tekst: "Neemt als eerste het initiatief en organiseert wat nodig is, neemt doordachte risico's en zet kosten tegen opbrengsten af. Ontwikkelt producten of diensten op het eigen en aangrenzende vakgebied en past de werkwijze aan voordat de omstandigheden daartoe dwingen.",
    tekstsoort: "samenvatting", plaats: "regel 2920-2930",
  },
  {
    onderwerp: "Visie", niveau: "A", niveaunaam: "anticiperen op ontwikkelingen voor de toekomst", soort: "gedrag", nr: null,
    tekst: "Heeft een eigen, duidelijke koers die bij de doelen van de organisatie past en zet die in om ze op lange termijn te bereiken. Ziet patronen boven de waan van de dag, loopt vooruit op ontwikkelingen buiten en maakt er doelen en concrete plannen van.",
    tekstsoort: "samenvatting", plaats: "regel 2555-2567; regel 2773-2785",
  },
  {
    onderwerp: "Visie", niveau: "B", niveaunaam: "vertalen en implementeren ontwikkelingen", soort: "gedrag", nr: null,
    tekst: "Stapt uit de dagelijkse praktijk, ziet wat acties en ontwikkelingen op langere termijn betekenen, draagt met concrete voorstellen bij aan nieuwe ideeën en zet ontwikkelingen om in beleid.",
    tekstsoort: "samenvatting", plaats: "regel 2969-2977; regel 3132-3140; regel 3313-3321",
  },
  {
    onderwerp: "Visie", niveau: "C", niveaunaam: "visie op het eigen vakgebied", soort: "gedrag", nr: null,
    tekst: "Kijkt naar het eigen vakgebied: ziet wat ontwikkelingen daar betekenen en past ze toe, werkt de strategie van de organisatie uit voor het vak en deelt die kijk met anderen.",
    tekstsoort: "samenvatting", plaats: "regel 3494-3501",
  },
  {
    onderwerp: "Netwerken", niveau: "A", niveaunaam: "kansen creëren", soort: "gedrag", nr: null,
    tekst: "Legt en onderhoudt netwerken met mensen die ertoe doen, beweegt zich tussen organisaties en oefent er invloed uit. Schept kansen, gaat samenwerking aan die iets belooft, brengt anderen met elkaar in contact en brengt in gesprekken het eigen product of de eigen organisatie onder de aandacht.",
    tekstsoort: "samenvatting", plaats: "regel 2577-2589",
  },
  {
    onderwerp: "Omgevingsbewustzijn", niveau: "A", niveaunaam: "nationaal", soort: "gedrag", nr: null,
    tekst: "Speelt vroeg in op maatschappelijke, politieke en economische ontwikkelingen en komt zelf met initiatieven. Maakt er haalbare voorstellen van voor het eigen gebied, reageert snel op wensen van het bestuur en voert een opbouwend gesprek met belanghebbenden.",
    tekstsoort: "samenvatting", plaats: "regel 2601-2613; regel 2794-2806; regel 2986-2998",
  },
  {
    onderwerp: "Besluitvaardigheid", niveau: "A", niveaunaam: "daadkrachtig optreden", soort: "gedrag", nr: null,
    tekst: "Hakt zonder aarzelen knopen door, ook als veel onzeker is, en staat voor de gevolgen. Maakt doordachte strategische keuzes, durft een verantwoord risico aan en weegt daarbij de belangen van de verschillende partijen.",
    tekstsoort: "samenvatting", plaats: "regel 2624-2636",
  },
  {
    onderwerp: "Creativiteit", niveau: "A", niveaunaam: "innoveren", soort: "gedrag", nr: null,
    tekst: "Bedenkt vernieuwende, verrassende oplossingen die voor de hele organisatie en voor lange tijd bruikbaar zijn, en werkmethoden die breed gelden.",
    tekstsoort: "samenvatting", plaats: "regel 2751-2761",
  },
  {
    onderwerp: "Creativiteit", niveau: "B", niveaunaam: "creëren", soort: "gedrag", nr: null,
    tekst: "Komt vaak met nieuwe oplossingen, methoden of technieken en staat open voor originele ideeën. Overziet snel de gevolgen van een probleem, houdt voor elk daarvan een uitweg open en werkt met meerdere scenario's, ook buiten de bekende kaders.",
    tekstsoort: "samenvatting", plaats: "regel 2944-2957",
  },
  {
    onderwerp: "Creativiteit", niveau: "C", niveaunaam: "reageren", soort: "gedrag", nr: null,
    tekst: "Speelt binnen bekende werkwijzen met eigen inzicht in op wisselende situaties. Bekijkt een probleem van verschillende en onverwachte kanten, verplaatst zich in de betrokkenen en heeft snel een nieuw idee.",
    tekstsoort: "samenvatting", plaats: "regel 5171-5182",
  },
  {
    onderwerp: "Regisseren", niveau: "A", niveaunaam: "beheersen", soort: "gedrag", nr: null,
    tekst: "Geeft ingewikkelde samenwerkingsverbanden vorm, zet de grote lijn uit en houdt die vast met oog voor elke partij. Voegt uiteenlopende inbreng en belangen samen tot één richting, verbindt mensen en houdt ieder aan de eigen bijdrage.",
    tekstsoort: "samenvatting", plaats: "regel 2818-2830; regel 3010-3022",
  },
  {
    onderwerp: "Analytisch vermogen", niveau: "A", niveaunaam: "achterhalen", soort: "gedrag", nr: null,
    tekst: "Vindt de dieper liggende oorzaken van ingewikkelde problemen door ze van meerdere kanten te bekijken. Schat de risico's van oplossingen in, houdt rekening met tegengestelde belangen binnen en buiten de organisatie en krijgt steun voor een richting.",
    tekstsoort: "samenvatting", plaats: "regel 3110-3120",
  },
  {
    onderwerp: "Analytisch vermogen", niveau: "B", niveaunaam: "relaties leggen", soort: "gedrag", nr: null,
    tekst: "Verbindt ideeën uit verschillende vakgebieden, koppelt feiten aan oorzaken en gevolgen en maakt realistische scenario's. Weet welke informatie nodig is, verzamelt die doelmatig en onderzoekt alternatieven voordat het oordeel valt.",
    tekstsoort: "samenvatting", plaats: "regel 3290-3302; regel 3469-3482",
  },
  {
    onderwerp: "Analytisch vermogen", niveau: "C", niveaunaam: "overzicht houden", soort: "gedrag", nr: null,
    tekst: "Ziet de kern van een probleem, houdt hoofd- en bijzaken uit elkaar, weet welke informatie nog ontbreekt en trekt uit wat er wel is conclusies die kloppen.",
    tekstsoort: "samenvatting", plaats: "regel 3672-3680",
  },
  {
    onderwerp: "Inlevingsvermogen", niveau: "B", niveaunaam: "reageren", soort: "gedrag", nr: null,
    tekst: "Merkt signalen en onuitgesproken behoeften op en reageert erop. Gaat bewust om met andere normen en omgangsvormen, schat verhoudingen en krachtenvelden in, kiest daarin positie en houdt rekening met gevoeligheden in en om het eigen werk.",
    tekstsoort: "samenvatting", plaats: "regel 3152-3164; regel 3333-3345; regel 3513-3525",
  },
  {
    onderwerp: "Initiatief", niveau: "A", niveaunaam: "aansporen", soort: "gedrag", nr: null,
    tekst: "Ziet kansen voor de toekomst en doet er voorstellen voor, loopt voorop bij veranderingen in de organisatie, grijpt in om een situatie te beïnvloeden en snijdt ook gevoelige onderwerpen aan.",
    tekstsoort: "samenvatting", plaats: "regel 3173-3181",
  },
  {
    onderwerp: "Initiatief", niveau: "B", niveaunaam: "voorzien", soort: "gedrag", nr: null,
    tekst: "Start zelf projecten en activiteiten, komt ongevraagd met ideeën, oplossingen en verbeteringen en zoekt manieren om het werk makkelijker te maken.",
    tekstsoort: "samenvatting", plaats: "regel 3356-3364; regel 3536-3544",
  },
  {
    onderwerp: "Overtuigingskracht", niveau: "A", niveaunaam: "overwicht houden", soort: "gedrag", nr: null,
    tekst: "Brengt anderen in beweging met houding, overwicht en enthousiasme, gelooft zichtbaar in de eigen voorstellen en houdt bij tegenstand vol zonder star te worden.",
    tekstsoort: "samenvatting", plaats: "regel 3193-3205",
  },
  {
    onderwerp: "Overtuigingskracht", niveau: "B", niveaunaam: "verkopen", soort: "gedrag", nr: null,
    tekst: "Krijgt in discussies steun voor het eigen standpunt: brengt het helder en zorgvuldig, beantwoordt tegenwerpingen met logische argumenten en vraagt door naar wat de ander tevreden zou stellen.",
    tekstsoort: "samenvatting", plaats: "regel 3376-3383; regel 3555-3566",
  },
  {
    onderwerp: "Verantwoordelijkheid", niveau: "C", niveaunaam: "signaleren", soort: "gedrag", nr: null,
    tekst: "Merkt het als afspraken onduidelijk zijn of niet worden gehouden, bespreekt gevolgen die slechter uitvallen dan gedacht en neemt het op zich als het eigen werk verkeerd uitpakt.",
    tekstsoort: "samenvatting", plaats: "regel 3652-3660; regel 3822-3830; regel 4304-4312; regel 4476-4484",
  },
  {
    onderwerp: "Oordeelsvorming", niveau: "B", niveaunaam: "afwegen", soort: "gedrag", nr: null,
    tekst: "Zet de mogelijke aanpakken op een rij, bepaalt welke criteria er werkelijk toe doen, weegt de gegevens zuiver en komt tot een evenwichtig oordeel.",
    tekstsoort: "samenvatting", plaats: "regel 3692-3700",
  },
  {
    onderwerp: "Oordeelsvorming", niveau: "C", niveaunaam: "realiteit", soort: "gedrag", nr: null,
    tekst: "Bekijkt een situatie van meerdere kanten, houdt hoofdzaken en bijzaken uit elkaar, telt voordelen en nadelen van de opties mee en oordeelt realistisch.",
    tekstsoort: "samenvatting", plaats: "regel 3842-3850",
  },
  {
    onderwerp: "Klantgerichtheid", niveau: "B", niveaunaam: "inleven", soort: "gedrag", nr: null,
    tekst: "Kent de wereld van de klant en handelt daarnaar. Achterhaalt door vragen en analyse wat de klant werkelijk nodig heeft, loopt daarop vooruit en zoekt bij opmerkingen actief naar een oplossing binnen wat kan.",
    tekstsoort: "samenvatting", plaats: "regel 3712-3719; regel 4368-4375",
  },
  {
    onderwerp: "Klantgerichtheid", niveau: "C", niveaunaam: "helpen", soort: "gedrag", nr: null,
    tekst: "Denkt uit zichzelf met de klant mee, vraagt wat die wil en stemt de service daarop af. Toont respect voor de klant als persoon en voor de normen van diens organisatie en laat merken dat de klant meetelt.",
    tekstsoort: "samenvatting", plaats: "regel 3862-3870; regel 4032-4040; regel 4166-4174; regel 4540-4551; regel 4700-4708; regel 4858-4866; regel 5193-5201",
  },
  {
    onderwerp: "Klantgerichtheid", niveau: "D", niveaunaam: "behulpzaam zijn", soort: "gedrag", nr: null,
    tekst: "Is bereikbaar en servicegericht, geeft de vraag van de klant juist en duidelijk weer en doet wat de klant vraagt.",
    tekstsoort: "samenvatting", plaats: "regel 5008-5016",
  },
  {
    onderwerp: "Kwaliteitsgerichtheid", niveau: "B", niveaunaam: "ontwikkelen, verbeteren", soort: "gedrag", nr: null,
    tekst: "Zoekt steeds naar een beter product, ook als niemand erom vraagt, ziet verbetering in een andere inrichting van het werkproces en werkt aan de eigen kwaliteiten.",
    tekstsoort: "samenvatting", plaats: "regel 3733-3743; regel 4389-4397",
  },
  {
    onderwerp: "Kwaliteitsgerichtheid", niveau: "C", niveaunaam: "bewaken", soort: "gedrag", nr: null,
    tekst: "Stelt prioriteiten om de vereiste kwaliteit te halen, ook als dat tegenvalt, ziet afwijkingen op tijd en herstelt ze.",
    tekstsoort: "samenvatting", plaats: "regel 3884-3893; regel 4565-4575",
  },
  {
    onderwerp: "Nauwkeurigheid", niveau: "B", niveaunaam: "langdurig en effectief", soort: "gedrag", nr: null,
    tekst: "Werkt lange tijd achtereen zeer precies zonder dat de kwaliteit daalt, gaat handig om met details en onthoudt er veel. Schat in wat er misgaat als regels niet worden gevolgd en spreekt anderen daarop aan.",
    tekstsoort: "samenvatting", plaats: "regel 3902-3912",
  },
  {
    onderwerp: "Nauwkeurigheid", niveau: "C", niveaunaam: "oog voor detail hebben", soort: "gedrag", nr: null,
    tekst: "Let op details, werkt heel precies, maakt zelden fouten en verbetert fouten die er toch zijn.",
    tekstsoort: "samenvatting", plaats: "regel 4204-4212; regel 4740-4748",
  },
  {
    onderwerp: "Nauwkeurigheid", niveau: "D", niveaunaam: "kwaliteit bewaken", soort: "gedrag", nr: null,
    tekst: "Werkt zorgvuldig, verwerkt gegevens precies, controleert het eigen werk en herstelt fouten, met oog voor kwaliteit én hoeveelheid.",
    tekstsoort: "samenvatting", plaats: "regel 4898-4906; regel 5043-5051",
  },
  {
    onderwerp: "Flexibiliteit", niveau: "C", niveaunaam: "aanpassen", soort: "gedrag", nr: null,
    tekst: "Schakelt tussen bezigheden, gaat mee met veranderende prioriteiten en omstandigheden en springt snel bij in aangrenzend werk.",
    tekstsoort: "samenvatting", plaats: "regel 3992-4000; regel 4146-4154",
  },
  {
    onderwerp: "Zelfstandigheid", niveau: "B", niveaunaam: "proberen", soort: "gedrag", nr: null,
    tekst: "Probeert problemen eerst zelf op te lossen, kent de eigen grenzen en vraagt op tijd hulp. Neemt een eigen standpunt in, ook als anderen het er niet mee eens zijn.",
    tekstsoort: "samenvatting", plaats: "regel 4324-4332",
  },
  {
    onderwerp: "Zelfstandigheid", niveau: "C", niveaunaam: "bewaken", soort: "gedrag", nr: null,
    tekst: "Werkt vanuit eigen inzicht, deelt de tijd zelf in, kiest de juiste prioriteiten en levert op tijd werk dat aan de normen voldoet.",
    tekstsoort: "samenvatting", plaats: "regel 4012-4020; regel 4496-4504; regel 5150-5158",
  },
  {
    onderwerp: "Schriftelijke communicatie", niveau: "C", niveaunaam: "overzichtelijk", soort: "gedrag", nr: null,
    tekst: "Schrijft heldere, goed opgebouwde teksten, kiest een opmaak die de inhoud steunt en zet gedachten moeiteloos op papier.",
    tekstsoort: "samenvatting", plaats: "regel 4052-4059; regel 4186-4194",
  },
  {
    onderwerp: "Plannen en organiseren", niveau: "B", niveaunaam: "afstemmen", soort: "gedrag", nr: null,
    tekst: "Stemt eigen werk en dat van anderen op elkaar af en deelt het efficiënt in. Weet welke tijd, mensen en middelen nodig zijn en krijgt ze los, houdt overzicht en toetst de voortgang, ziet verbanden met ander werk in de organisatie en weegt belangen en risico's.",
    tekstsoort: "samenvatting", plaats: "regel 5275-5289",
  },
  {
    onderwerp: "Plannen en organiseren", niveau: "C", niveaunaam: "structureren", soort: "gedrag", nr: null,
    tekst: "Kiest de juiste volgorde, brengt structuur aan in het eigen werk en stuurt doelgericht op de eigen taakstelling.",
    tekstsoort: "samenvatting", plaats: "regel 4071-4079; regel 4229-4237",
  },
  {
    onderwerp: "Conflicthantering", niveau: "B", niveaunaam: "relativeren en ondersteunen", soort: "gedrag", nr: null,
    tekst: "Komt tegenslag soepel te boven, relativeert en leert van feedback. Luistert in een conflict naar de belangen van de ander en helpt anderen hun conflict op te lossen.",
    tekstsoort: "samenvatting", plaats: "regel 4346-4356; regel 4518-4528",
  },
  {
    onderwerp: "Conflicthantering", niveau: "C", niveaunaam: "veerkracht", soort: "gedrag", nr: null,
    tekst: "Laat zich niet snel van de wijs brengen, herstelt vlug van tegenspel en vat kritiek niet persoonlijk op. Schat de situatie in en zoekt een oplossing.",
    tekstsoort: "samenvatting", plaats: "regel 4678-4688",
  },
  {
    onderwerp: "Conflicthantering", niveau: "D", niveaunaam: "kalmte", soort: "gedrag", nr: null,
    tekst: "Blijft rustig en correct bij kritiek en emoties van anderen, kent de eigen rol in het conflict en staat open voor feedback.",
    tekstsoort: "samenvatting", plaats: "regel 4838-4846; regel 4988-4996",
  },
  {
    onderwerp: "Integriteit", niveau: "C", niveaunaam: "handelen", soort: "gedrag", nr: null,
    tekst: "Houdt zich aan de geldende normen, bespreekt dilemma's en ontvangt feedback, gaat zorgvuldig met vertrouwelijke informatie om en meldt fouten en overschrijdingen.",
    tekstsoort: "samenvatting", plaats: "regel 4657-4664",
  },
  {
    onderwerp: "Integriteit", niveau: "D", niveaunaam: "nakomen", soort: "gedrag", nr: null,
    tekst: "Houdt woord, antwoordt eerlijk, houdt vertrouwelijke informatie voor zich en staat in voor het eigen handelen.",
    tekstsoort: "samenvatting", plaats: "regel 4816-4824; regel 4966-4974",
  },
  {
    onderwerp: "Mondelinge communicatie", niveau: "C", niveaunaam: "beheersing", soort: "gedrag", nr: null,
    tekst: "Zet gedachten moeiteloos om in heldere zinnen, spreekt rustig en goed verstaanbaar, gebruikt zo nodig voorbeelden en controleert of de ander het begrijpt.",
    tekstsoort: "samenvatting", plaats: "regel 4720-4731; regel 4878-4889; regel 5213-5225",
  },
  {
    onderwerp: "Mondelinge communicatie", niveau: "D", niveaunaam: "corrigeren", soort: "gedrag", nr: null,
    tekst: "Spreekt in volledige, juiste zinnen zonder stopwoorden en is goed te volgen.",
    tekstsoort: "samenvatting", plaats: "regel 5028-5036",
  },
  {
    onderwerp: "Zelfreflectie", niveau: "C", niveaunaam: "feedback gebruiken", soort: "gedrag", nr: null,
    tekst: "Kent de eigen sterke en zwakke kanten, vraagt om feedback en past het gedrag erop aan. Bespreekt zakelijk wat goed en wat minder goed gaat.",
    tekstsoort: "samenvatting", plaats: "regel 5128-5138",
  },
  {
    onderwerp: "Coaching", niveau: "B", niveaunaam: "ontwikkelen", soort: "gedrag", nr: null,
    tekst: "Zoekt kansen en uitdagingen waar medewerkers van groeien, kent hun mogelijkheden op langere termijn, laat hen daarover nadenken en stemt hun ontwikkeling af op die van het werkgebied.",
    tekstsoort: "samenvatting", plaats: "regel 5300-5310",
  },
];
