/** The table that a formation view counts: the framework's Functies, or (in a formation plan) the user's own table. */
import type { Schaal } from "../model/schaal";
import { columnOf } from "./formula";
import { rows, tableName, type PlanContext } from "./plan-context";

export interface FormatieRij {
  readonly functie: string;
  readonly reeks: string | null;
  readonly groep: string | null;
  readonly schaal: Schaal | null;
  readonly fte: number | null;
}

export interface Formatietabel {
  /** Name of the Excel Table. */
  readonly name: string;
  /** Structured references to its columns. */
  readonly functie: string;
  readonly schaal: string;
  readonly fte: string;
  readonly rijen: readonly FormatieRij[];
}

/** Functies as a formation table. */
export function functiesAlsFormatie(context: PlanContext): Formatietabel {
  const name = tableName(context, "Functies");
  return {
    name,
    functie: columnOf(name, "functie"),
    schaal: columnOf(name, "schaal"),
    fte: columnOf(name, "formatie"),
    rijen: rows(context, "Functies").map((rij) => ({ functie: rij.functie, reeks: rij.reeks, groep: rij.groep, schaal: rij.schaal, fte: rij.formatie })),
  };
}
