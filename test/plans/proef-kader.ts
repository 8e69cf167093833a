/**
 * A small framework of our own making with the traps of real ones: a tussenschaal, a function on two scales, one without formatie, one
 * without a scale, a name with wildcards, two parts that disagree, a competence asked twice and one asked without a level.
 */
import type { Kader } from "../../src/model/kader";
import type { Functie, Profiel } from "../../src/model/tabellen";

const functie = (naam: string, reeks: string, groep: string, schaal: string | null, formatie: number | null): Functie => ({
  functie: naam, normfunctie: null, code: null, reeks, groep, schaal, score: null, formatie, plaats: "bedacht",
});

const profiel = (functieNaam: string, competentie: string, niveau: string | null, herkomst: Profiel["herkomst"]): Profiel => ({
  functie: functieNaam, competentie, niveau, niveaunaam: null, soort: null, herkomst, plaats: "bedacht",
});

export const proefKader: Kader = {
  kort: "Proef",
  kader: { id: "proef", naam: "Proefkader", soort: "functieboek", uitgever: "bedacht", jaar: null, bron: "bedacht", rechten: "vrij", plaats: "bedacht" },
  totaleFormatie: { fte: 6, plaats: "bedacht" },
  tabellen: {
    Functies: [
      functie("Adviseur*", "Beleid", "Advies", "11", 1.5),
      functie("Adviseur", "Beleid", "Advies", "10A", 0.5),
      functie("Adviseur", "Beleid", "Advies", "10", 2),
      functie("Bode", "Ondersteuning", "Facilitair", "4", null),
      functie("Stagiair", "Ondersteuning", "Facilitair", null, 0.25),
    ],
    Competenties: ["Luisteren", "Rekenen", "Schrijven"].map((competentie, index) => ({
      nr: index + 1, competentie, groep: null, definitie: null, tekstsoort: "samenvatting", plaats: "bedacht",
    })),
    Niveaus: ["A", "B"].map((niveau, index) => ({ niveau, naam: null, volgorde: 2 - index, schaalVan: null, schaalTot: null, plaats: "bedacht" })),
    Profielen: [
      profiel("Adviseur*", "Luisteren", "A", "functiebeschrijving"),
      profiel("Adviseur*", "Luisteren", "B", "competentieprofiel"),
      profiel("Adviseur", "Luisteren", "B", "functiebeschrijving"),
      profiel("Adviseur", "Luisteren", "B", "competentieprofiel"),
      profiel("Adviseur", "Rekenen", "A", "functiebeschrijving"),
      profiel("Bode", "Rekenen", null, "functiebeschrijving"),
      profiel("Bode", "Rekenen", null, "competentieprofiel"),
      profiel("Bode", "Schrijven", "A", "functiebeschrijving"),
      profiel("Bode", "Schrijven", "B", "functiebeschrijving"),
      profiel("Bode", "Schrijven", "B", "competentieprofiel"),
    ],
    Bevindingen: [{ ernst: "waarschuwing", code: "proef", plaats: "bedacht", melding: "Dit kader is bedacht." }],
  },
};
