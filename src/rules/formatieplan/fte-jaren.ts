import type { Planregel } from "../../model/formatieplan/kolommen";

/** What the loonkosten of a row are paid for: formatie x months in force in planjaar / 12; null where they are not known, or nothing is. */
export function fteJaren(regel: Planregel): number | null {
  const { "Formatie fte": fte, "Maanden": maanden, "Loonkosten": loonkosten } = regel;
  return typeof fte === "number" && typeof maanden === "number" && typeof loonkosten === "number" ? (fte * maanden) / 12 : null;
}
