import type { Profiel } from "../../model/tabellen";

/** The competences of the four kwaliteitenprofielen, six in each. The document prints no scale, number or name with them: the numbers are their order. */
export const PROFIELEN: readonly Profiel[] = [
  { functie: "Kwaliteitenprofiel 1", competentie: "Plannen en organiseren", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 93" },
  { functie: "Kwaliteitenprofiel 1", competentie: "Flexibiliteit", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 94" },
  { functie: "Kwaliteitenprofiel 1", competentie: "Luisteren", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 95" },
  { functie: "Kwaliteitenprofiel 1", competentie: "Klantgerichtheid", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 96" },
  { functie: "Kwaliteitenprofiel 1", competentie: "Voortgangscontrole", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 97" },
  { functie: "Kwaliteitenprofiel 1", competentie: "Zelfontwikkeling", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 98" },
  { functie: "Kwaliteitenprofiel 2", competentie: "Plannen en organiseren", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 122" },
  { functie: "Kwaliteitenprofiel 2", competentie: "Flexibiliteit", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 123" },
  { functie: "Kwaliteitenprofiel 2", competentie: "Luisteren", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 124" },
  { functie: "Kwaliteitenprofiel 2", competentie: "Klantgerichtheid", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 125" },
  { functie: "Kwaliteitenprofiel 2", competentie: "Voortgangscontrole", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 126" },
  { functie: "Kwaliteitenprofiel 2", competentie: "Zelfontwikkeling", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 127" },
  { functie: "Kwaliteitenprofiel 3", competentie: "Plannen en organiseren", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 153" },
  { functie: "Kwaliteitenprofiel 3", competentie: "Flexibiliteit", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 154" },
  { functie: "Kwaliteitenprofiel 3", competentie: "Luisteren", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 155" },
  { functie: "Kwaliteitenprofiel 3", competentie: "Klantgerichtheid", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 156" },
  { functie: "Kwaliteitenprofiel 3", competentie: "Voortgangscontrole", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 157" },
  { functie: "Kwaliteitenprofiel 3", competentie: "Zelfontwikkeling", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 158" },
  { functie: "Kwaliteitenprofiel 4", competentie: "Plannen en organiseren", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 181" },
  { functie: "Kwaliteitenprofiel 4", competentie: "Flexibiliteit", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 182" },
  { functie: "Kwaliteitenprofiel 4", competentie: "Luisteren", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 183" },
  { functie: "Kwaliteitenprofiel 4", competentie: "Klantgerichtheid", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 184" },
  { functie: "Kwaliteitenprofiel 4", competentie: "Voortgangscontrole", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 185" },
  { functie: "Kwaliteitenprofiel 4", competentie: "Zelfontwikkeling", niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: "regel 186" },
];
