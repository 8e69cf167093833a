import type { KaderRij } from "../../model/tabellen";

export const KADER: KaderRij = {
  id: "ommen-hr21",
  naam: "Functie(plaatsings)boek Ommen",
  soort: "functieboek op HR21",
  uitgever: "Gemeente Ommen",
  jaar: 2018,
  bron: "Beschrijving van de nieuwe organisatie Ommen: deel I Ommer Organisatie, deel II Functie(plaatsings)boek, met de competentieprofielen als bijlage.",
  rechten: "HR21 is van de VNG. Hier staan feiten en samenvattingen in onze eigen woorden; de volledige tekst leest u in uit uw eigen document.",
  plaats: "regel 1-15; regel 84; regel 530; regel 2488",
};
