/** Two plans side by side, line by line, such that every place counts once and the totals are those of both plans. */
import { nameKey } from "../../model/same-name";
import { kostenverschil, type Kostenverschil } from "./kostenverschil";
import { soortWijziging, type SoortWijziging } from "./soort-wijziging";
import type { Overgang, WasWordtPlaats } from "./was-wordt-plaats";

export interface WasWordtRegel {
  readonly overgang: Overgang;
  /** null: there is none, or (see melding) the plan does not know it. */
  readonly was: WasWordtPlaats | null;
  readonly wordt: WasWordtPlaats | null;
  /** Lines with this was, and with this wordt; 0 where there is none. */
  readonly wasRegels: number;
  readonly wordtRegels: number;
  /** Part of the place that this line counts, 0-1: of a split by the fte of its parts, of a merge by the fte that went in. */
  readonly wasAandeel: number;
  readonly wordtAandeel: number;
  readonly soort: SoortWijziging | null;
  readonly verschilFte: number | null;
  readonly verschilKosten: number | null;
  /** What verschilKosten comes from. */
  readonly kostenverschil: Kostenverschil;
  readonly melding: WasWordtMelding | null;
}

export type WasWordtMelding = "onbekende plaats in was" | "onbekende plaats in wordt" | "lege regel" | "dubbele regel" | "motief ontbreekt";

export function wasWordtRegels(was: readonly WasWordtPlaats[], wordt: readonly WasWordtPlaats[], overgangen: readonly Overgang[]): readonly WasWordtRegel[] {
  const wasBy = byNumber(was);
  const wordtBy = byNumber(wordt);
  const lines = overgangen.map((overgang) => ({ overgang, was: find(wasBy, overgang.was), wordt: find(wordtBy, overgang.wordt) }));
  const sameWas = groups(lines.map((line) => line.was), lines.map((line) => line.wordt?.fte ?? 0));
  const sameWordt = groups(lines.map((line) => line.wordt), lines.map((line) => line.was?.fte ?? 0));
  const pairs = new Map<string, number>();
  const pairKey = (line: { readonly was: WasWordtPlaats | null; readonly wordt: WasWordtPlaats | null }): string => JSON.stringify([line.was?.formatieplaats, line.wordt?.formatieplaats]);
  for (const line of lines) pairs.set(pairKey(line), (pairs.get(pairKey(line)) ?? 0) + 1);
  return lines.map((line): WasWordtRegel => {
    const wasAandeel = line.was === null ? 0 : share(sameWas.get(line.was), line.wordt?.fte ?? 0);
    const wordtAandeel = line.wordt === null ? 0 : share(sameWordt.get(line.wordt), line.was?.fte ?? 0);
    const wasRegels = line.was === null ? 0 : (sameWas.get(line.was)?.count ?? 0);
    const wordtRegels = line.wordt === null ? 0 : (sameWordt.get(line.wordt)?.count ?? 0);
    const soort = soortWijziging(line.was, line.wordt, wasRegels, wordtRegels);
    const double = line.was !== null && line.wordt !== null && (pairs.get(pairKey(line)) ?? 0) > 1;
    return {
      ...line, wasRegels, wordtRegels, wasAandeel, wordtAandeel, soort,
      verschilFte: difference(line, wasAandeel, wordtAandeel, "fte"),
      verschilKosten: difference(line, wasAandeel, wordtAandeel, "kosten"),
      kostenverschil: kostenverschil(line.was, wasAandeel, line.wordt, wordtAandeel),
      melding: melding(line, soort, double),
    };
  });
}

function byNumber(plaatsen: readonly WasWordtPlaats[]): ReadonlyMap<string, WasWordtPlaats> {
  const found = new Map<string, WasWordtPlaats>();
  for (const plaats of plaatsen) if (!found.has(nameKey(plaats.formatieplaats))) found.set(nameKey(plaats.formatieplaats), plaats);
  return found;
}

function find(by: ReadonlyMap<string, WasWordtPlaats>, nummer: string | null): WasWordtPlaats | null {
  return nummer === null ? null : (by.get(nameKey(nummer)) ?? null);
}

interface Group {
  readonly count: number;
  readonly other: number;
}

function groups(own: readonly (WasWordtPlaats | null)[], other: readonly number[]): ReadonlyMap<WasWordtPlaats, Group> {
  const found = new Map<WasWordtPlaats, Group>();
  own.forEach((plaats, at) => {
    if (plaats === null) return;
    const before = found.get(plaats) ?? { count: 0, other: 0 };
    found.set(plaats, { count: before.count + 1, other: before.other + (other[at] ?? 0) });
  });
  return found;
}

function share(group: Group | undefined, other: number): number {
  if (group === undefined || group.count === 1) return 1;
  return group.other > 0 ? other / group.other : 1 / group.count;
}

function difference(line: { readonly was: WasWordtPlaats | null; readonly wordt: WasWordtPlaats | null }, wasAandeel: number, wordtAandeel: number, of: "fte" | "kosten"): number | null {
  const was = line.was === null ? 0 : line.was[of];
  const wordt = line.wordt === null ? 0 : line.wordt[of];
  if (was === null || wordt === null || (line.was === null && line.wordt === null)) return null;
  return wordt * wordtAandeel - was * wasAandeel;
}

function melding({ overgang, was, wordt }: { readonly overgang: Overgang; readonly was: WasWordtPlaats | null; readonly wordt: WasWordtPlaats | null }, soort: SoortWijziging | null, double: boolean): WasWordtMelding | null {
  if (overgang.was === null && overgang.wordt === null) return "lege regel";
  if (overgang.was !== null && was === null) return "onbekende plaats in was";
  if (overgang.wordt !== null && wordt === null) return "onbekende plaats in wordt";
  if (double) return "dubbele regel";
  return soort !== "ongewijzigd" && (overgang.motief ?? "") === "" ? "motief ontbreekt" : null;
}
