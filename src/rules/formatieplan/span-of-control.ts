import { sumFte } from "../formatie/sum-fte";

export interface Bezet {
  /** Whether the row is a leader's: by the framework's group Management, not by its title. */
  readonly leidinggevend: boolean;
  /** null = not stated. */
  readonly personen: number | null;
  readonly fte: number | null;
}

export interface SpanOfControl {
  /** Employees per leader; null without a leader, or when a row does not state it. */
  readonly personen: number | null;
  readonly fte: number | null;
}

/** Employees who do not lead, per leader; in persons and in fte, because part-timers count as one to lead. */
export function spanOfControl(rijen: readonly Bezet[]): SpanOfControl {
  return { personen: span(rijen, (rij) => rij.personen), fte: span(rijen, (rij) => rij.fte) };
}

function span(rijen: readonly Bezet[], read: (rij: Bezet) => number | null): number | null {
  if (rijen.some((rij) => read(rij) === null)) return null;
  const leaders = sumFte(rijen.filter((rij) => rij.leidinggevend).map(read));
  const led = sumFte(rijen.filter((rij) => !rij.leidinggevend).map(read));
  return leaders === 0 ? null : led / leaders;
}
