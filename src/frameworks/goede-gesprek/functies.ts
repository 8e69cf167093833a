import type { Functie } from "../../model/tabellen";

/** The sixteen functiegroepen in the order of the profiles. The document gives none of them a scale. */
export const FUNCTIES: readonly Functie[] = [
  { functie: "Assistent Uitvoering", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4819" },
  { functie: "Technisch Uitvoerend Medewerker", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4832" },
  { functie: "Administratief Medewerker", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4845" },
  { functie: "Medewerker Frontoffice", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4858" },
  { functie: "Secretarieel Medewerker", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4871" },
  { functie: "Vakspecialist", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4884" },
  { functie: "Adviseur", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4896" },
  { functie: "Beleidsondersteuner", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4909" },
  { functie: "Beleidsmedewerker", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4922" },
  { functie: "Projectmedewerker", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4939" },
  { functie: "Projectleider", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4952" },
  { functie: "Teammanager", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4965" },
  { functie: "Manager Bedrijfsvoering", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4976" },
  { functie: "Manager Beleid of Bedrijf", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 4992" },
  { functie: "Directieleden", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 5008" },
  { functie: "Programma Manager", normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: "regel 5024" },
];
