import type { Tabellen } from "../../model/tabellen";

/** A table that a framework does not have is absent, not empty (contract). */
export function withoutEmpty(tabellen: Omit<Tabellen, "Kader">): Omit<Tabellen, "Kader"> {
  return Object.fromEntries(Object.entries(tabellen).filter(([, rows]) => rows !== undefined && rows.length > 0));
}
