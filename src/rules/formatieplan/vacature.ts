import { sumFte } from "../formatie/sum-fte";

export interface Bezettingsverschil {
  /** Fte of the formatie that nobody fills: max(0; formatie - bezetting). */
  readonly vacature: number;
  /** Fte employed above the formatie: max(0; bezetting - formatie). */
  readonly bovenformatief: number;
}

/**
 * Vacature and bovenformatief of one row (domein.md section 3); over rows they are added apart and never netted, because an overfilled place
 * does not fill another. null when formatie or bezetting is not stated: empty is not 0.
 */
export function bezettingsverschil(formatie: number | null, bezetting: number | null): Bezettingsverschil | null {
  if (formatie === null || bezetting === null) return null;
  const verschil = sumFte([formatie, -bezetting]);
  return { vacature: Math.max(0, verschil), bovenformatief: Math.max(0, -verschil) };
}
