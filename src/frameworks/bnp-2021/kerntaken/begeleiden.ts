import { kerntaakRijen } from "./kerntaak-rijen";

export const BEGELEIDEN = kerntaakRijen("Begeleiden", {
  "1": {
    watDoeIk: ["regel 1801", "Ik ondersteun collega's met de faciliteiten voor activiteiten waarmee de organisatie beter leert communiceren."],
    waaraanLaatIkDatZien: ["regel 1806", "Ik volg de voorgeschreven werkwijze, controleer mijn eigen werk op fouten en dat van anderen op enkele standaardpunten, en vraag door om goed te helpen."],
    watLeverIkOp: ["regel 1813", "Presentielijsten en programmaoverzichten; de faciliteiten voor een leeractiviteit zijn geregeld."],
  },
  "2": {
    watDoeIk: ["regel 1819; regel 1848", "Ik regel dezelfde faciliteiten als op niveau 1 en help daarnaast bij het begeleiden: ik geef feedback, signaleer knelpunten en draag bij aan een oplossing."],
    waaraanLaatIkDatZien: ["regel 1829; regel 1858", "Ik ondersteun anderen bij instructie, feedback, vragen en tips, zodat de activiteit goed verloopt. Ik help collega's ook ongevraagd en overleg geregeld."],
    watLeverIkOp: ["regel 1837; regel 1866", "Ondersteuning bij standaard leeractiviteiten, op en buiten de werkplek; leerstof, ruimte, hulpmiddelen en uitnodigingen zijn geregeld."],
  },
  "3": {
    watDoeIk: ["regel 1875; regel 1913", "Ik ontwikkel zelf, volgens een bekende opzet en uitgaand van de analyse van de opdrachtgever, een activiteit voor basisvaardigheden. Ik organiseer het proces met feedback en los knelpunten op."],
    waaraanLaatIkDatZien: ["regel 1886; regel 1924", "Ik kies de vorm die bij de situatie past en werk die uit volgens de bijbehorende opzet. Ik geef zelf instructie, tips en feedback en houd rekening met tempo, vragen en wensen van deelnemers."],
    watLeverIkOp: ["regel 1897; regel 1935", "Standaard leeractiviteiten zoals een korte training, mediatraining of workshop, en bijeenkomsten waarin een groep tot concreet resultaat komt. De basisvaardigheden zijn verbeterd."],
  },
  "4": {
    watDoeIk: ["regel 1949; regel 1987", "Ik coach, en ontwerp zelf activiteiten en een toolbox om communicatiever en wendbaarder te werken. Het proces organiseer ik als op niveau 3: feedback geven en knelpunten oplossen."],
    waaraanLaatIkDatZien: ["regel 1961; regel 1999", "Ik analyseer zelf de leervraag van opdrachtgever, persoon of groep, maak er doelen van en bedenk werkvormen. Ik beheers diverse didactische vaardigheden en zorg voor veiligheid; bij coaching bepaalt de ander het doel."],
    watLeverIkOp: ["regel 1974; regel 2012", "Naast training en workshop ook coaching en interactieve bijeenkomsten. Mensen communiceren beter en de organisatie of samenwerking functioneert daardoor beter."],
  },
  "5": {
    watDoeIk: ["regel 2023; regel 2054", "Ik stel vast hoe effectief een opdrachtgever of anderen communiceren, leg een strategie of aanpak voor en leid na overleg de uitvoering."],
    waaraanLaatIkDatZien: ["regel 2028; regel 2059", "Ik doorzie wat communicatief gedrag voor de organisatie strategisch betekent en bedenk een samenhangend pakket, op maat van leerstijl en behoefte. Ik maak de juiste stakeholders tactisch bewust van wat er te leren valt."],
    watLeverIkOp: ["regel 2041; regel 2072", "Combinaties van (langere) begeleiding, coaching, workshops en training, met vernieuwde concepten. Collega's communiceren in strategisch opzicht aantoonbaar effectiever."],
  },
  "6": {
    watDoeIk: ["regel 2083", "Ik ontwerp een vernieuwend concept voor begeleiding bij communicatie, tussen mensen en met zichzelf, en voer het in bij de organisatie of in het vak."],
    waaraanLaatIkDatZien: ["regel 2088", "Ik verbind ideeën op een nieuwe manier, experimenteer met het concept om beleid en communicatiebewustzijn te versterken, en deel mijn inzichten zo dat het hele vak erbij kan."],
    watLeverIkOp: ["regel 2098", "Nieuwe begeleidingsconcepten, en onderbouwde inzichten over agile werken in het vak waar organisatie en publiek bij kunnen."],
  },
});
