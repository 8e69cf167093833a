import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import { nameKey } from "../../model/same-name";

/**
 * Gives a number to every place that has none, because was/wordt, scenarios and a list of bezetting find places by it. Numbers that are
 * there stay, also double ones: which of two is right is the user's to say.
 * @returns the places, and how many got a number
 */
export function nummerPlaatsen(plaatsen: readonly Formatieplaats[]): { readonly plaatsen: readonly Formatieplaats[]; readonly genummerd: number } {
  const taken = new Set(plaatsen.flatMap(({ formatieplaats }) => (formatieplaats === null ? [] : [nameKey(formatieplaats)])));
  const width = Math.max(3, String(plaatsen.length).length);
  let number = 0;
  let genummerd = 0;
  const numbered = plaatsen.map((plaats) => {
    if (plaats.formatieplaats !== null) return plaats;
    let wanted: string;
    do wanted = `P${String(++number).padStart(width, "0")}`;
    while (taken.has(nameKey(wanted)));
    genummerd++;
    return { ...plaats, formatieplaats: wanted };
  });
  return { plaatsen: numbered, genummerd };
}
