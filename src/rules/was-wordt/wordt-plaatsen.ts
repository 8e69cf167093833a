import type { Planregel } from "../../model/formatieplan/kolommen";
import { nameKey } from "../../model/same-name";
import { plaatsVanRegels } from "./plaats-van-regels";
import type { WasWordtPlaats } from "./was-wordt-plaats";

/** A place with where it stands in the table of the plan, counted from 1. */
export interface PlaatsMetRijen extends WasWordtPlaats {
  /** Its first row. */
  readonly rij: number;
  /** The row that describes it: the one in force on the peildatum, or else the first. */
  readonly toonrij: number;
  /** Later rows with its number. */
  readonly vervolg: number;
}

/** The plan as was/wordt looks it up: a place for each number, with all of its rows; rows without number are left out. */
export function wordtPlaatsen(regels: readonly Planregel[]): readonly PlaatsMetRijen[] {
  const byNumber = new Map<string, number[]>();
  regels.forEach(({ Formatieplaats: nummer }, at) => {
    if (nummer === null || nummer === "") return;
    const key = nameKey(String(nummer));
    byNumber.set(key, [...(byNumber.get(key) ?? []), at]);
  });
  return [...byNumber.values()].map((rows): PlaatsMetRijen => {
    const [first = 0] = rows;
    const shown = rows.find((at) => regels[at]?.["Van kracht"] === "ja") ?? first;
    return { ...plaatsVanRegels(rows.flatMap((at) => regels[at] ?? [])), rij: first + 1, toonrij: shown + 1, vervolg: rows.length - 1 };
  });
}
