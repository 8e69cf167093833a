import type { Niveau } from "../../model/tabellen";

/** The ladder as printed; level 1 is the lightest. The document ties no level to a salary scale. */
export const NIVEAUS = [
  { niveau: "1", naam: "ondersteuningsniveau, uitvoerend onder aansturing", volgorde: 1, schaalVan: null, schaalTot: null, plaats: "regel 323" },
  { niveau: "2", naam: "instructieniveau, uitvoerend binnen gegeven kaders", volgorde: 2, schaalVan: null, schaalTot: null, plaats: "regel 357; regel 432" },
  { niveau: "3", naam: "taakniveau, oplossing realiserend", volgorde: 3, schaalVan: null, schaalTot: null, plaats: "regel 395; regel 503" },
  { niveau: "4", naam: "resultaatniveau, oplossing bepalend", volgorde: 4, schaalVan: null, schaalTot: null, plaats: "regel 468; regel 578" },
  { niveau: "5", naam: "planniveau, richtinggevend", volgorde: 5, schaalVan: null, schaalTot: null, plaats: "regel 539; regel 654" },
  { niveau: "6", naam: "grootmeesterniveau, grensverleggend", volgorde: 6, schaalVan: null, schaalTot: null, plaats: "regel 618" },
] as const satisfies readonly Niveau[];

export type NiveauCode = (typeof NIVEAUS)[number]["niveau"];

/** The printed name of a level. */
export const NIVEAUNAMEN: Readonly<Record<NiveauCode, string>> = {
  "1": NIVEAUS[0].naam, "2": NIVEAUS[1].naam, "3": NIVEAUS[2].naam, "4": NIVEAUS[3].naam, "5": NIVEAUS[4].naam, "6": NIVEAUS[5].naam,
};
