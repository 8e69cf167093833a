import type { Kwalificatie } from "./kwalificatie";

/** Whether a manager may grant an extra reward (art. 6 lid 9): with Goed or Uitstekend. It stays a choice. */
export function extraBeloningMogelijk(eindkwalificatie: Kwalificatie): boolean {
  return eindkwalificatie === "Goed" || eindkwalificatie === "Uitstekend";
}
