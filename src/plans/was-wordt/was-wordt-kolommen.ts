import type { CellRole } from "../../model/style";

interface Kolom {
  readonly naam: string;
  readonly role: CellRole;
  readonly width: number;
}

/** Side by side with the kind between them, then the differences; behind it the columns that only calculate. The user fills Was plaats, Wordt plaats and Motief. */
export const WAS_WORDT_KOLOMMEN: readonly Kolom[] = [
  { naam: "Was plaats", role: "input", width: 10 },
  { naam: "Was afdeling", role: "formulaTextWrapped", width: 16 },
  { naam: "Was functie", role: "formulaTextWrapped", width: 24 },
  { naam: "Was schaal", role: "formulaTextCenter", width: 8 },
  { naam: "Was fte", role: "fte", width: 9 },
  { naam: "Was kosten", role: "euro", width: 12 },
  { naam: "Soort", role: "formulaTextCenter", width: 15 },
  { naam: "Wordt plaats", role: "input", width: 10 },
  { naam: "Wordt afdeling", role: "formulaTextWrapped", width: 16 },
  { naam: "Wordt functie", role: "formulaTextWrapped", width: 24 },
  { naam: "Wordt schaal", role: "formulaTextCenter", width: 8 },
  { naam: "Wordt fte", role: "fte", width: 9 },
  { naam: "Wordt kosten", role: "euro", width: 12 },
  { naam: "Verschil fte", role: "fte", width: 12 },
  { naam: "Verschil kosten", role: "euro", width: 12 },
  { naam: "Kosten door fte", role: "euro", width: 12 },
  { naam: "Kosten door tarief", role: "euro", width: 12 },
  { naam: "Kosten door inhuur", role: "euro", width: 12 },
  { naam: "Let op", role: "formulaTextCenter", width: 26 },
  { naam: "Motief", role: "inputWrapped", width: 32 },
  { naam: "Was rij", role: "count", width: 9 },
  { naam: "Wordt rij", role: "count", width: 9 },
  { naam: "Was heel", role: "fte", width: 9 },
  { naam: "Wordt heel", role: "fte", width: 9 },
  { naam: "Was kosten heel", role: "euro", width: 12 },
  { naam: "Wordt kosten heel", role: "euro", width: 12 },
  /** Rows of the plan that go on from the first of the place, and the row that describes it: the one in force on the peildatum, or else the first. */
  { naam: "Wordt vervolg", role: "count", width: 9 },
  { naam: "Wordt toonrij", role: "count", width: 9 },
  /** Row of the place, on a later line of the same place: without any, no line is counted (docs/besluiten/formatieplan-vergelijken.md). */
  { naam: "Was herhaald", role: "count", width: 10 },
  { naam: "Wordt herhaald", role: "count", width: 10 },
  { naam: "Was regels", role: "count", width: 9 },
  { naam: "Wordt regels", role: "count", width: 9 },
  { naam: "Aandeel was", role: "share", width: 10 },
  { naam: "Aandeel wordt", role: "share", width: 10 },
  { naam: "Was fte-jaren", role: "fte", width: 10 },
  { naam: "Wordt fte-jaren", role: "fte", width: 10 },
  { naam: "Was inhuur", role: "euro", width: 10 },
  { naam: "Wordt inhuur", role: "euro", width: 10 },
];

/** Columns that only calculate: not printed. */
export const REKENKOLOMMEN = 18;
