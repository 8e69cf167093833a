import type { Schaal } from "../schaal";
import type { CellValue } from "../workbook-plan";

/** Structurally funded, or for a temporary task with temporary funding. */
export type SoortFormatie = "structureel" | "tijdelijk";

/**
 * What the user states about one formatieplaats, or about a function with its number of places (one row of the table). Null is "not filled
 * in", never 0 or "". What follows from it (normfunctie, schaal, vacature, cost) is no part of it: the sheet calculates that (kolommen.ts).
 * Dates are "2026-07-01"; fte is of a 36-hour week; amounts are euro.
 */
export interface Formatieplaats {
  /** Number or name of the place, unique in the plan; never a person's number. */
  readonly formatieplaats: string | null;
  /** Afdeling, cluster or team. */
  readonly afdeling: string | null;
  readonly kostenplaats: string | null;
  /** As the framework's Functies names it; another name is kept as it is, and Controles says so. */
  readonly functie: string | null;
  /** Goes before the scale that follows from the framework or the conversietabel. */
  readonly eigenSchaal: Schaal | null;
  /** The lower scale in which someone starts, and the higher one to grow into. The cost counts with the scale of the function. */
  readonly aanloopschaal: Schaal | null;
  readonly uitloopschaal: Schaal | null;
  readonly soort: SoortFormatie | null;
  readonly aantalPlaatsen: number | null;
  /** Formatie as fte; leave null when it is given as hours. */
  readonly fte: number | null;
  /** Formatie as hours a week; fte = uren / hours per week of the parameters. */
  readonly uren: number | null;
  /** Contracts in fte. Null is unknown: then no vacature is calculated. */
  readonly bezetting: number | null;
  /** Part of the bezetting that is absent for long (parental, maternity, long sick leave). */
  readonly afwezig: number | null;
  readonly aantalPersonen: number | null;
  readonly inhuurFte: number | null;
  /** First day; null = from the beginning of the place. */
  readonly inhuurVanaf: string | null;
  /** Last day; null = not agreed, Controles asks for it. */
  readonly inhuurTot: string | null;
  /** Euro a month for the whole inhuur of this row. */
  readonly inhuurPerMaand: number | null;
  /** How the inhuur is paid for. */
  readonly inhuurDekking: string | null;
  /** First day in force; null = before the plan began. */
  readonly ingangsdatum: string | null;
  /** Last day in force; null = without end. */
  readonly einddatum: string | null;
  /** Own step in the scale, for the periodiekkeuze "eigen". */
  readonly periodiek: number | null;
  readonly overhead: "ja" | "nee" | null;
  /** Dekking or decision the place rests on. */
  readonly besluit: string | null;
  readonly opmerking: string | null;
  /** A person's name; written only where the plan asks for names. */
  readonly naam: string | null;
  /** The user's own columns, in the order of FormatieplanGegevens.eigenKolommen. */
  readonly eigen: readonly CellValue[];
}
