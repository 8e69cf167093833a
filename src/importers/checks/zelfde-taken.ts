import type { Bevinding, Taak } from "../../model/tabellen";
import { textKey } from "../text/name-key";
import type { Check } from "./check";
import { places } from "../text/dutch-list";
import { groupBy } from "../group-by";

/** From this share of equal tasks on two functions are told; below it they differ enough. */
const SHARE = 0.8;
/** Comparing every pair is quadratic in the functions; a book has tens. */
const MOST_FUNCTIONS = 400;

/** Functions whose tasks are the same for the greater part, so that tasks do not tell them apart. */
export const zelfdeTaken: Check = ({ tabellen }) => {
  const functies = [...groupBy(tabellen.Taken ?? [], (rij) => rij.functie)].slice(0, MOST_FUNCTIONS).map(([functie, rijen]) => ({ functie, rijen, keys: new Set(rijen.map((rij) => textKey(rij.tekst))) }));
  const found: Bevinding[] = [];
  functies.forEach((one, index) => {
    for (const other of functies.slice(index + 1)) {
      const shared = [...one.keys].filter((key) => other.keys.has(key)).length;
      const most = Math.max(one.keys.size, other.keys.size);
      if (shared >= 3 && shared >= most * SHARE) found.push(told(one, other, shared, most));
    }
  });
  return found;
};

type Functie = { readonly functie: string; readonly rijen: readonly Taak[]; readonly keys: ReadonlySet<string> };

function told(one: Functie, other: Functie, shared: number, most: number): Bevinding {
  const all = shared === most;
  return {
    ernst: all ? "waarschuwing" : "info", code: "zelfde-taken", plaats: places([one.rijen[0], other.rijen[0]].filter((rij) => rij !== undefined)),
    melding: all
      ? `${one.functie} en ${other.functie} hebben woordelijk dezelfde ${shared} taken. Het verschil blijkt alleen uit kenmerken, competenties en eisen.`
      : `${one.functie} en ${other.functie} hebben ${shared} van ${most} taken woordelijk gemeen. Vergelijk ze op kenmerken en competenties.`,
  };
}
