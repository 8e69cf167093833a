import type { Regel } from "../../model/tabellen";

/** What the document decides, in our words. `artikel` is the section's number (1-4 in deel I, 1.1-1.6 in deel II) or its heading. */
export const REGELS: readonly Regel[] = [
  {
    artikel: "Inleiding", lid: null, onderdeel: null, soort: "beleidskeuze",
    regel: "Er zijn geen managers met macht. De clusters werken vrij zelfstandig; enkele functies coördineren naast hun inhoudelijke werk en houden zo de organisatie bij elkaar.",
    tekstsoort: "samenvatting", plaats: "regel 69-75",
  },
  {
    artikel: "1", lid: null, onderdeel: null, soort: "beleidskeuze",
    regel: "De organisatie telt ongeveer 45 fte en heeft tussen uitvoering en college één laag, die coördineert.",
    tekstsoort: "samenvatting", plaats: "regel 93; regel 103",
  },
  {
    artikel: "1", lid: null, onderdeel: null, soort: "organisatiebrede competentie",
    regel: "Resultaatgerichtheid: gevraagd van iedereen, naast de competenties van de functie.",
    tekstsoort: "samenvatting", plaats: "regel 129-135",
  },
  {
    artikel: "1", lid: null, onderdeel: null, soort: "organisatiebrede competentie",
    regel: "Zelfreflectie: gevraagd van iedereen, naast de competenties van de functie.",
    tekstsoort: "samenvatting", plaats: "regel 129-133; regel 136",
  },
  {
    artikel: "1", lid: null, onderdeel: null, soort: "organisatiebrede competentie",
    regel: "Ondernemingszin: gevraagd van iedereen, naast de competenties van de functie.",
    tekstsoort: "samenvatting", plaats: "regel 129-133; regel 138",
  },
  {
    artikel: "1", lid: null, onderdeel: null, soort: "beleidskeuze",
    regel: "Een functie ligt niet vast op één beleidsveld en kan met de opgave meeveranderen. Werkzaamheden overlappen bewust, zodat de organisatie minder kwetsbaar is.",
    tekstsoort: "samenvatting", plaats: "regel 148-155",
  },
  {
    artikel: "2", lid: null, onderdeel: null, soort: "beleidskeuze",
    regel: "Elke functie kan in elk cluster voorkomen. De fte per cluster geeft een richting aan en is geen vaste verdeling.",
    tekstsoort: "samenvatting", plaats: "regel 178-182",
  },
  {
    artikel: "2.4", lid: null, onderdeel: null, soort: "beleidskeuze",
    regel: "De gemeentesecretaris is de enige managementfunctie: hiërarchisch leidinggevend, eindverantwoordelijk en de formele schakel met het bestuur.",
    tekstsoort: "samenvatting", plaats: "regel 441-448",
  },
  {
    artikel: "2.4", lid: null, onderdeel: null, soort: "coördinatie",
    regel: "Drie functies, één per cluster en samen 3 fte, coördineren hun cluster naast hun inhoudelijke taken.",
    tekstsoort: "samenvatting", plaats: "regel 438; regel 451-453",
  },
  {
    artikel: "2.4", lid: null, onderdeel: null, soort: "coördinatie",
    regel: "Door de coördinatiemodule van HR21 zijn deze drie eindverantwoordelijk voor plannen en organiseren en voor coaching.",
    tekstsoort: "samenvatting", plaats: "regel 453-454",
  },
  {
    artikel: "3", lid: null, onderdeel: null, soort: "gesprekscyclus",
    regel: "Werk wordt verdeeld in rollen; één medewerker kan er meer hebben. Elk jaar legt de medewerker de eigen bijdrage vast in resultaatafspraken.",
    tekstsoort: "samenvatting", plaats: "regel 501-516",
  },
  {
    artikel: "1.1", lid: null, onderdeel: null, soort: "functiebeschrijving",
    regel: "Functiebeschrijvingen zijn generiek: bruikbaar in de hele organisatie, met resultaten op hoofdlijnen en zonder eisen die bij één afdeling of vakgebied horen.",
    tekstsoort: "samenvatting", plaats: "regel 539-556",
  },
  {
    artikel: "1.1", lid: null, onderdeel: null, soort: "functiebeschrijving",
    regel: "Een medewerker hoeft niet elke taak van een resultaatgebied te doen en kan ook alleen in één resultaatgebied werken.",
    tekstsoort: "samenvatting", plaats: "regel 567-577",
  },
  {
    artikel: "1.2", lid: null, onderdeel: null, soort: "gesprekscyclus",
    regel: "De beschrijving zegt wat iemand doet, het competentieprofiel hoe. Het profiel is de maatstaf in de gesprekscyclus.",
    tekstsoort: "samenvatting", plaats: "regel 580-593",
  },
  {
    artikel: "1.3", lid: null, onderdeel: null, soort: "gesprekscyclus",
    regel: "Leidinggevende en medewerker maken periodiek concrete resultaatafspraken op maat, over producten en over hun kwaliteit of hoeveelheid. Op grond daarvan wordt het werk beoordeeld.",
    tekstsoort: "samenvatting", plaats: "regel 602-616",
  },
  {
    artikel: "1.4", lid: null, onderdeel: null, soort: "beleidskeuze",
    regel: "Er zijn geen tussenschalen: de functies verschillen zo duidelijk dat ze niet nodig zijn.",
    tekstsoort: "samenvatting", plaats: "regel 618-623",
  },
  {
    artikel: "1.5", lid: null, onderdeel: null, soort: "beleidskeuze",
    regel: "Er zijn geen uitloopschalen: door het accent op beleidsontwikkeling en regie is de opbouw al hoogwaardig.",
    tekstsoort: "samenvatting", plaats: "regel 625-630",
  },
  {
    artikel: "1.5", lid: null, onderdeel: null, soort: "rechtspositie",
    regel: "De CAR-UWO van toen geeft geen rechtsgrond voor een uitloopschaal; een toelage bij bewust belonen kan wel.",
    tekstsoort: "samenvatting", plaats: "regel 632-634",
  },
  {
    artikel: "1.6", lid: null, onderdeel: null, soort: "coördinatie",
    regel: "De coördinatiemodule is er voor wie naast het gewone werk coördineert en geen leidinggevende is. Zij laat zwaarte en waardering van die taak apart zien.",
    tekstsoort: "samenvatting", plaats: "regel 637-643",
  },
  {
    artikel: "1.6", lid: null, onderdeel: null, soort: "coördinatie",
    regel: "Coördineren gebeurt op het niveau van de eigen normfunctie: werk plannen en verdelen, voortgang bewaken, collega's vakinhoudelijk steunen en informatie geven voor gesprekken.",
    tekstsoort: "samenvatting", plaats: "regel 645-648",
  },
  {
    artikel: "1.6", lid: null, onderdeel: null, soort: "coördinatie",
    regel: "De module zelf heeft in HR21 geen waardering, omdat coördineren zwaarder of lichter weegt naar het niveau van de functie.",
    tekstsoort: "samenvatting", plaats: "regel 650-652",
  },
];
