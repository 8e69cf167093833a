import { aantal } from "../../model/aantal";
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import { nameKey } from "../../model/same-name";

/**
 * Gives a number to every place that has none, because was/wordt, scenarios and a list of bezetting find places by it. Numbers that are
 * there stay, also double ones: which of two is right is the user's to say.
 * @returns the places, how many got a number, and that as a Dutch sentence when there are any
 */
export function nummerPlaatsen(plaatsen: readonly Formatieplaats[]): { readonly plaatsen: readonly Formatieplaats[]; readonly genummerd: number; readonly meldingen: readonly string[] } {
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
  const meldingen = genummerd === 0 ? [] : [`${aantal(genummerd, "plaats zonder nummer heeft", "plaatsen zonder nummer hebben")} er een gekregen (P001, P002, ...).`];
  return { plaatsen: numbered, genummerd, meldingen };
}
