import type { Bevinding } from "../../model/tabellen";

/** What the regulation contradicts or leaves open about dates, terms and the cycle. */
export const BEVINDINGEN_CYCLUS: readonly Bevinding[] = [
  {
    ernst: "waarschuwing", code: "datum-planningsgesprek", plaats: "art. 4 lid 1; regel 367; nota; regel 110",
    melding: "De regeling vraagt planningsafspraken vóór 31 mei; de collegenota noemt voor het eerste jaar uiterlijk 1 juni 2014. In welk jaar van de cyclus 31 mei valt, staat er niet.",
  },
  {
    ernst: "waarschuwing", code: "start-na-mei", plaats: "art. 2 lid 7; regel 333; art. 4 lid 1; regel 367",
    melding: "Wie na mei in dienst komt, begint binnen een maand, maar kan dan niet meer vóór 31 mei van dat jaar afspraken maken. Welke regel voorgaat, staat er niet.",
  },
  {
    ernst: "waarschuwing", code: "twee-jaar-of-een", plaats: "art. 4 lid 1; regel 367; art. 2 lid 2; regel 315",
    melding: "Artikel 4 lid 1 vraagt planningsafspraken elke twee jaar; artikel 2 lid 2, 3 en 4 kent ook cycli van één jaar. Hoe vaak de afspraken dan gemaakt worden, staat er niet.",
  },
  {
    ernst: "waarschuwing", code: "voorbeeld-zonder-planning", plaats: "toelichting art. 2 lid 1; regel 735",
    melding: "In het voorbeeld van de toelichting staat tussen 1 april 2015 en eind 2015 alleen een beoordeling; een cyclus heeft volgens artikel 2 lid 1 drie gesprekken.",
  },
  {
    ernst: "waarschuwing", code: "termijn-halverwege", plaats: "art. 5 lid 1; regel 444",
    melding: "Halverwege de cyclus is geen datum: wanneer het voortgangsgesprek te vroeg of te laat is, staat er niet.",
  },
  {
    ernst: "waarschuwing", code: "termijnen-tellen", plaats: "art. 6 lid 2; regel 470; art. 6 lid 11; regel 555",
    melding: "Hoe weken en maanden tellen (eerste en laatste dag, weekend) en of de tweede proefbeoordeling precies of uiterlijk een maand voor de beslissing is, staat er niet. Functieboek telt kalenderdagen en kalendermaanden.",
  },
  {
    ernst: "waarschuwing", code: "vaststelling-zonder-termijn", plaats: "art. 6 lid 11; regel 556; art. 6 lid 12; regel 562",
    melding: "Voor vaststellen staat alleen een termijn bij niet of deels overgenomen bedenkingen (vier weken na het gesprek daarover). Zonder bedenkingen, bij geheel overgenomen bedenkingen of als dat gesprek niet doorgaat, is er geen.",
  },
  {
    ernst: "waarschuwing", code: "proef-en-aanloopschaal", plaats: "art. 2 lid 3; regel 318; art. 2 lid 4; regel 321",
    melding: "Voor wie op proef is en ook in een aanloopschaal zit, noemen lid 3 en lid 4 verschillende gesprekken. Welke reeks dan geldt, staat er niet.",
  },
  {
    ernst: "waarschuwing", code: "overgang-naar-twee-jaar", plaats: "toelichting art. 2 lid 4; regel 741",
    melding: "Na inschaling in de functieklasseschaal duurt de cyclus twee jaar. Of een lopende cyclus van één jaar dan verandert, staat er niet.",
  },
  {
    ernst: "info", code: "bezwaar-elders", plaats: "art. 6 lid 12; regel 565",
    melding: "Bezwaar en beroep volgen een procedure die niet in dit document staat.",
  },
  {
    ernst: "info", code: "verwijzingen-buiten-document", plaats: "art. 2 lid 4; regel 321; art. 3 lid 2; regel 347; regel 246; regel 1539",
    melding: "Salarisinpassingsregels, ijkbundel, AGM en gedragscode worden genoemd maar staan niet in dit document.",
  },
  {
    ernst: "info", code: "citeertitel-verschilt", plaats: "art. 8 lid 1; regel 577; regel 255; regel 156",
    melding: "De titel staat er op meerdere manieren: met komma in artikel 8, zonder komma boven de regeling en als Gesprekcyclus in de nota. De citeertitel is die van artikel 8.",
  },
  {
    ernst: "info", code: "regeling-uit-2014", plaats: "art. 8 lid 2; regel 578",
    melding: "De regeling geldt vanaf 1 januari 2014. Of zij nu nog geldt, is uit dit document niet te zien.",
  },
];
