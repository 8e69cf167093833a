const MONTHS = 12;

/**
 * Euro per year for a whole year: fte x month amount x 12 x (1 + opslag).
 * @param opslag (1 + IKB) x (1 + werkgeverslasten) - 1, as a fraction
 */
export function loonkosten(maandbedrag: number, fte: number, opslag: number): number {
  return fte * maandbedrag * MONTHS * (1 + opslag);
}
