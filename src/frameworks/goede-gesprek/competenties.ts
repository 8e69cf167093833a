import type { Competentie } from "../../model/tabellen";

/** The 27 competences in the order of the guide. `plaats`: the heading and the first line of the definition. */
export const COMPETENTIES: readonly Competentie[] = [
  {
    nr: null, competentie: "Samenwerken", groep: "Kern",
    definitie: "Actief bijdragen aan een gezamenlijk resultaat, ook waar dat verder gaat dan het belang van jezelf of je eigen team.",
    tekstsoort: "samenvatting", plaats: "regel 1228; regel 1230",
  },
  {
    nr: null, competentie: "Klantgericht werken", groep: "Kern",
    definitie: "Nagaan wat klanten en partners binnen en buiten de organisatie nodig hebben en daarnaar handelen; service en tevreden klanten krijgen voorrang.",
    tekstsoort: "samenvatting", plaats: "regel 1359; regel 1361",
  },
  {
    nr: null, competentie: "Integriteit", groep: "Kern",
    definitie: "Handelen naar de waarden en normen van de organisatie, daarop aanspreekbaar zijn en er anderen op aanspreken.",
    tekstsoort: "samenvatting", plaats: "regel 1488; regel 1490",
  },
  {
    nr: null, competentie: "Gevoel voor bestuurlijke verhouding", groep: "Verbinden",
    definitie: "Politieke ontwikkelingen en risico's, formele en informele verhoudingen en belangen zien en daar goed op inspelen.",
    tekstsoort: "samenvatting", plaats: "regel 1652; regel 1654",
  },
  {
    nr: null, competentie: "Motiveren", groep: "Verbinden",
    definitie: "Weten wat mensen in beweging brengt, zodat zij hun beste werk leveren.",
    tekstsoort: "samenvatting", plaats: "regel 1768; regel 1770",
  },
  {
    nr: null, competentie: "Inlevingsvermogen", groep: "Verbinden",
    definitie: "Zich verplaatsen in wat een ander meemaakt en voelt, en daar in woord en daad rekening mee houden.",
    tekstsoort: "samenvatting", plaats: "regel 1895; regel 1897",
  },
  {
    nr: null, competentie: "Integraal werken", groep: "Verbinden",
    definitie: "De eigen bijdrage afstemmen op anderen en meerdere vakgebieden en invalshoeken meenemen om een gedeeld doel te halen.",
    tekstsoort: "samenvatting", plaats: "regel 2038; regel 2040",
  },
  {
    nr: null, competentie: "Werken in netwerken", groep: "Verbinden",
    definitie: "Contacten binnen en buiten de organisatie opbouwen, onderhouden en benutten, en samenwerking met hen zoeken.",
    tekstsoort: "samenvatting", plaats: "regel 2147; regel 2149",
  },
  {
    nr: null, competentie: "Presentatie", groep: "Verbinden",
    definitie: "Ideeën en feiten mondeling en schriftelijk begrijpelijk overbrengen, zo nodig met moderne communicatiemiddelen.",
    tekstsoort: "samenvatting", plaats: "regel 2287; regel 2289",
  },
  {
    nr: null, competentie: "Visie ontwikkelen", groep: "Verbinden",
    definitie: "Uit ervaring en inzicht in ontwikkelingen een uitvoerbaar toekomstbeeld vormen en dat zo uitdragen dat anderen het delen.",
    tekstsoort: "samenvatting", plaats: "regel 2436; regel 2438",
  },
  {
    nr: null, competentie: "Ondernemend handelen", groep: "Verbinden",
    definitie: "Nieuwe kansen voor de organisatie zien en daar werk van maken.",
    tekstsoort: "samenvatting", plaats: "regel 2574; regel 2576",
  },
  {
    nr: null, competentie: "Besluitvaardigheid", groep: "Kiezen",
    definitie: "Op tijd en doordacht besluiten, het besluit overtuigend uitleggen en eraan vasthouden als de situatie dat vraagt, zodat de gekozen richting duidelijk is en vertrouwen geeft.",
    tekstsoort: "samenvatting", plaats: "regel 2720; regel 2722",
  },
  {
    nr: null, competentie: "Flexibel zijn", groep: "Kiezen",
    definitie: "Bij een verandering eigen gedrag, werkwijze of ideeën bijstellen om het doel of resultaat toch te halen.",
    tekstsoort: "samenvatting", plaats: "regel 2856; regel 2858",
  },
  {
    nr: null, competentie: "Plannen en organiseren", groep: "Kiezen",
    definitie: "Werk, tijd en middelen ordenen en de volgorde bepalen, zodat het werk doelmatig verloopt en de voortgang in beeld blijft.",
    tekstsoort: "samenvatting", plaats: "regel 2987; regel 2989",
  },
  {
    nr: null, competentie: "Resultaatgerichtheid", groep: "Kiezen",
    definitie: "Doelen concreet en meetbaar formuleren, duidelijke afspraken maken, zich aanpassen waar het resultaat dat vraagt en de voortgang volgen en melden.",
    tekstsoort: "samenvatting", plaats: "regel 3125; regel 3127",
  },
  {
    nr: null, competentie: "Verantwoordelijkheid", groep: "Kiezen",
    definitie: "Instaan voor de gevolgen van afspraken zonder de schuld buiten zichzelf te zoeken, aanspreekbaar zijn op eigen gedrag en leren van fouten.",
    tekstsoort: "samenvatting", plaats: "regel 3229; regel 3231",
  },
  {
    nr: null, competentie: "Overtuigingskracht", groep: "Kiezen",
    definitie: "Anderen voor een standpunt of idee winnen met goede argumenten en persoonlijk gezag.",
    tekstsoort: "samenvatting", plaats: "regel 3356; regel 3358",
  },
  {
    nr: null, competentie: "Vasthoudendheid", groep: "Kiezen",
    definitie: "Zich blijven inzetten tot de afgesproken doelen en resultaten gehaald zijn.",
    tekstsoort: "samenvatting", plaats: "regel 3494; regel 3496",
  },
  {
    nr: null, competentie: "Luisteren", groep: "Leren",
    definitie: "In een persoonlijk gesprek uitgaan van de ander en eruit halen wat van belang is.",
    tekstsoort: "samenvatting", plaats: "regel 3625; regel 3627",
  },
  {
    nr: null, competentie: "Analyseren", groep: "Leren",
    definitie: "Hoofdzaken van bijzaken scheiden, een vraag in delen splitsen en logische verbanden leggen, met oog voor achtergrond en belangen.",
    tekstsoort: "samenvatting", plaats: "regel 3768; regel 3770",
  },
  {
    nr: null, competentie: "Lerend vermogen", groep: "Leren",
    definitie: "Actief aan de eigen ontwikkeling werken, nieuwe ervaringen en informatie zoeken, feedback vragen en daar zichtbaar van leren.",
    tekstsoort: "samenvatting", plaats: "regel 3897; regel 3899",
  },
  {
    nr: null, competentie: "Initiatief", groep: "Leren",
    definitie: "Uit zichzelf in actie komen, kansen signaleren en verbeteringen voorstellen in plaats van afwachten.",
    tekstsoort: "samenvatting", plaats: "regel 4022; regel 4024",
  },
  {
    nr: null, competentie: "Vernieuwen", groep: "Leren",
    definitie: "Oplossingen bedenken vanuit nieuwe invalshoeken en durven afwijken van wat gebruikelijk is.",
    tekstsoort: "samenvatting", plaats: "regel 4151; regel 4153",
  },
  {
    nr: null, competentie: "Omgevingsbewust", groep: "Leren",
    definitie: "Ontwikkelingen, belangen en andere factoren in de omgeving kennen, die kennis benutten en rekening houden met de gevolgen.",
    tekstsoort: "samenvatting", plaats: "regel 4305; regel 4307",
  },
  {
    nr: null, competentie: "Oordeelsvorming", groep: "Leren",
    definitie: "Gegevens uit verschillende bronnen en werkwijzen zorgvuldig afwegen en zo tot een onderbouwd oordeel komen.",
    tekstsoort: "samenvatting", plaats: "regel 4422; regel 4424",
  },
  {
    nr: null, competentie: "Accuraat werken", groep: "Leren",
    definitie: "Precies en zorgvuldig werken en kwaliteit, afwegingen en werkwijze controleren, zodat er geen slordigheidsfouten in het werk zitten.",
    tekstsoort: "samenvatting", plaats: "regel 4546; regel 4548",
  },
  {
    nr: null, competentie: "Onderhandelen", groep: "Leren",
    definitie: "Bij tegengestelde belangen een goed resultaat halen en de relatie heel houden.",
    tekstsoort: "samenvatting", plaats: "regel 4681; regel 4683",
  },
];
