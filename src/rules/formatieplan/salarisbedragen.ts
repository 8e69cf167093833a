/** What the sheet Salaristabel calculates beside each pasted row, and what a scale costs a month. */
import type { Periodiekkeuze } from "../../model/formatieplan/parameters";
import type { Salarisregel } from "../../model/formatieplan/gedateerde-tabel";
import { schaalsleutel } from "./schaalsleutel";

export interface Salarisuitkomst {
  readonly regel: Salarisregel;
  readonly sleutel: string;
  /** Scale and step together, "10|3". */
  readonly stap: string;
  /** "dubbel" when a scale and step stand twice, "geen bedrag" when the amount is no number. */
  readonly oordeel: "" | "dubbel" | "geen bedrag";
  /** Highest and mean amount of the scale; null while a row of it is not in order. */
  readonly maximum: number | null;
  readonly gemiddelde: number | null;
}

export interface Salarisbedragen {
  readonly rijen: readonly Salarisuitkomst[];
  /** Euro a month, full time; null when the table does not say. */
  bedrag(schaal: string, keuze: Periodiekkeuze | null, periodiek: number | null): number | null;
}

export function salarisbedragen(regels: readonly Salarisregel[]): Salarisbedragen {
  const keyed = regels.map((regel) => {
    const sleutel = schaalsleutel(regel.schaal);
    return { regel, sleutel, stap: sleutel === "" ? "" : `${sleutel}|${regel.periodiek ?? ""}` };
  });
  const counts = new Map<string, number>();
  for (const { stap } of keyed) counts.set(stap, (counts.get(stap) ?? 0) + 1);
  const judged = keyed.map((rij) => ({ ...rij, oordeel: oordeelVan(rij.regel, rij.sleutel, counts.get(rij.stap) ?? 0) }));
  const perSchaal = new Map<string, { sound: boolean; bedragen: number[] }>();
  for (const { sleutel, oordeel, regel } of judged) {
    const own = perSchaal.get(sleutel) ?? { sound: true, bedragen: [] };
    perSchaal.set(sleutel, own);
    own.sound &&= oordeel === "";
    if (regel.bedrag !== null) own.bedragen.push(regel.bedrag);
  }
  const rijen = judged.map((rij): Salarisuitkomst => {
    const own = perSchaal.get(rij.sleutel);
    if (rij.sleutel === "" || !own?.sound) return { ...rij, maximum: null, gemiddelde: null };
    return { ...rij, maximum: Math.max(...own.bedragen), gemiddelde: own.bedragen.reduce((sum, bedrag) => sum + bedrag, 0) / own.bedragen.length };
  });
  const firstOfSchaal = firstBy(rijen, (rij) => rij.sleutel);
  const firstOfStap = firstBy(rijen, (rij) => rij.stap);
  return {
    rijen,
    bedrag(schaal, keuze, periodiek) {
      switch (keuze) {
        case "maximum": return firstOfSchaal.get(schaal)?.maximum ?? null;
        case "gemiddelde": return firstOfSchaal.get(schaal)?.gemiddelde ?? null;
        case "eigen": {
          const rij = firstOfStap.get(`${schaal}|${periodiek ?? ""}`);
          return rij?.oordeel === "" ? rij.regel.bedrag : null;
        }
        case null: return null;
      }
    },
  };
}

function oordeelVan(regel: Salarisregel, sleutel: string, count: number): Salarisuitkomst["oordeel"] {
  if (sleutel === "") return "";
  if (regel.bedrag === null) return "geen bedrag";
  return count > 1 ? "dubbel" : "";
}

function firstBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const row of rows) if (key(row) !== "" && !first.has(key(row))) first.set(key(row), row);
  return first;
}
