import type { Niveau } from "../../model/tabellen";

/** The ladder A-D, at the first line of the descriptions and of the profiles where each letter stands. A level has a name per competence only. */
export const NIVEAUS: readonly Niveau[] = [
  { niveau: "A", naam: null, volgorde: 4, schaalVan: null, schaalTot: null, plaats: "regel 973; regel 2535" },
  { niveau: "B", naam: null, volgorde: 3, schaalVan: null, schaalTot: null, plaats: "regel 1220; regel 2920" },
  { niveau: "C", naam: null, volgorde: 2, schaalVan: null, schaalTot: null, plaats: "regel 1535; regel 3494" },
  { niveau: "D", naam: null, volgorde: 1, schaalVan: null, schaalTot: null, plaats: "regel 2248; regel 4816" },
];
