import { kerntaakRijen } from "./kerntaak-rijen";

export const ORGANISEREN = kerntaakRijen("Organiseren", {
  "1": {
    watDoeIk: ["regel 2106", "Ik ondersteun de eventmedewerker of eventmanager bij live en online activiteiten."],
    waaraanLaatIkDatZien: ["regel 2110", "Ik ben gastvrij en behulpzaam, vraag na wat er nodig is en blijf rustig en vriendelijk als het druk wordt."],
    watLeverIkOp: ["regel 2115", "De logistiek van een ontmoeting is geregeld, betrokkenen zijn geïnformeerd en het plan is uitgevoerd."],
  },
  "2": {
    watDoeIk: ["regel 2122; regel 2146", "Ik werk de opzet van een activiteit verder uit en help bij de uitvoering."],
    waaraanLaatIkDatZien: ["regel 2126; regel 2150", "Ik werk naar kwaliteitsrichtlijnen en eigen vakinzicht, verbeter meteen, haal er bij twijfel een collega bij, overleg geregeld en blijf onder druk tactvol en doeltreffend."],
    watLeverIkOp: ["regel 2136; regel 2160", "Een eenvoudige bijeenkomst, bijvoorbeeld rond een thema of om te informeren, die volgens plan verloopt."],
  },
  "3": {
    watDoeIk: ["regel 2167; regel 2191", "Ik maak zelf de complete opzet voor een ontmoeting en voer die uit, binnen de gemaakte strategische keuzes."],
    waaraanLaatIkDatZien: ["regel 2171; regel 2195", "Mijn opzet haalt het doel binnen de randvoorwaarden. Ik houd het communicatiedoel vast, ben praktisch en vindingrijk, stel prioriteiten en overleg op tijd, ook met een meer ervaren collega."],
    watLeverIkOp: ["regel 2181; regel 2205", "Een ontmoeting van beperkte omvang, zoals een persconferentie of videobijeenkomst, die volgens plan verloopt."],
  },
  "4": {
    watDoeIk: ["regel 2212; regel 2235", "Ik toets welke vraag er achter de opdracht zit, kies daar een of meer ontmoetingen bij en coördineer de uitvoering."],
    waaraanLaatIkDatZien: ["regel 2216; regel 2239", "Ik kies vormen op grond van hun effect en randvoorwaarden en maak een passend ontwerp. Ik deel uit mezelf ideeën en breng alle betrokkenen tot samenwerking."],
    watLeverIkOp: ["regel 2224; regel 2247", "Interactieve ontmoetingen die uit het marketing- of communicatiebeleid volgen, bijvoorbeeld een congres, webinar, beursstand of personeelsevent."],
  },
  "5": {
    watDoeIk: ["regel 2255; regel 2283", "Ik maak van de organisatiestrategie concepten voor ontmoetingen, live en online, en sta in voor de uitvoering volgens plan."],
    waaraanLaatIkDatZien: ["regel 2259; regel 2287", "Ik benader de communicatiestrategie van onverwachte kanten en bedenk telkens verrassende concepten. Als gesprekspartner met invloed neem ik anderen zo mee dat zij het concept dragen en uitvoeren zoals bedacht."],
    watLeverIkOp: ["regel 2272; regel 2300", "Concepten, met kader en formule, voor ontmoetingen van elke omvang: van persbijeenkomst en lobbytraject tot congres en klantreis."],
  },
  "6": {
    watDoeIk: ["regel 2307", "Ik bedenk baanbrekende totaalconcepten voor ontmoetingen en maak invoering in het vak of bij organisaties mogelijk."],
    waaraanLaatIkDatZien: ["regel 2311", "Ik vertaal ingrijpende ontwikkelingen in vak, organisatie en samenleving naar totaalconcepten die een trend zetten, voel aan waar en wanneer ze aanslaan en inspireer als autoriteit anderen, bijvoorbeeld met publicaties."],
    watLeverIkOp: ["regel 2326", "Nieuwe, verrassende ideeën en ontwerpen voor ontmoetingen; de stakeholders die ze mogelijk kunnen maken, zijn benaderd."],
  },
});
