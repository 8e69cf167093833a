import { celtekst, type Lijst } from "./lijst";

const FEWEST = 2;

/**
 * Where heads may stand of which none is known: the first row with two or more cells, all of them text. The user then says what is what.
 * @returns its place in lijst.rijen, from 0; null when there is none
 */
export function eersteTekstrij({ rijen }: Lijst): number | null {
  const at = rijen.findIndex((rij) => {
    const filled = rij.filter((cel) => celtekst(cel) !== "");
    return filled.length >= FEWEST && filled.every((cel) => typeof cel === "string" && !/^[\d.,\s%€-]+$/.test(cel));
  });
  return at < 0 ? null : at;
}
