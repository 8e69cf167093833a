import type { Niveau } from "../../model/tabellen";

/** The three levels. They follow the weight of the function and are no steps of development (toelichting art. 3 lid 4). */
export const NIVEAUS: readonly Niveau[] = [
  { niveau: "3-7", naam: "salarisschaal 3 tot en met 7", volgorde: 1, schaalVan: "3", schaalTot: "7", plaats: "art. 3 lid 4; regel 357; regel 998" },
  { niveau: "8-10", naam: "salarisschaal 8 tot en met 10", volgorde: 2, schaalVan: "8", schaalTot: "10", plaats: "art. 3 lid 4; regel 358; regel 1001" },
  { niveau: "11-18", naam: "salarisschaal 11 tot en met 18", volgorde: 3, schaalVan: "11", schaalTot: "18", plaats: "art. 3 lid 4; regel 359; regel 1004" },
];
