/** A payroll or HR-system list, a row per contract, laid against the plan per formatieplaats. */
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import { sumFte } from "../formatie/sum-fte";
import type { GelezenLijst } from "../formatielijst/lees-formatielijst";
import type { Uitzondering } from "../formatielijst/lijst";
import { matchKey } from "../match-key";

export interface AansluitingRegel {
  readonly formatieplaats: string;
  /** As the plan had it. */
  readonly bezettingPlan: number | null;
  /** Of the list; null = no row of the list names this place. */
  readonly bezettingLijst: number | null;
  /** Rows of the list: contracts. */
  readonly contracten: number;
  /** Scales that the list names for this place, where the list has them. */
  readonly schalenLijst: readonly string[];
}

export interface Aansluiting {
  readonly regels: readonly AansluitingRegel[];
  /** Rows of the list that are in no line, and why. */
  readonly nietGekoppeld: readonly Uitzondering[];
  /** Fte of the list, of which in the lines and in nietGekoppeld. */
  readonly fteLijst: number;
  readonly fteGekoppeld: number;
  /** The places with the bezetting and persons of the list. */
  readonly plaatsen: readonly Formatieplaats[];
}

export interface AansluitingOpties {
  /** true: the list holds everyone, so a place that it does not name has no bezetting (0). false: such a place stays as it is. */
  readonly volledig: boolean;
}

/** @param lijst read by lees-formatielijst.ts; its fte is the bezetting of a contract ("Fte", "Bezetting fte" or hours) */
export function legNaastPlan(plaatsen: readonly Formatieplaats[], lijst: GelezenLijst, { volledig }: AansluitingOpties): Aansluiting {
  const known = new Map<string, number>();
  for (const { formatieplaats } of plaatsen) if (formatieplaats !== null) known.set(matchKey(formatieplaats), (known.get(matchKey(formatieplaats)) ?? 0) + 1);
  const contracts = new Map<string, { fte: number; schaal: string | null }[]>();
  const nietGekoppeld: Uitzondering[] = lijst.uitzonderingen.filter(({ overgenomen }) => !overgenomen);
  const unread = new Map(lijst.uitzonderingen.map(({ rij, reden }) => [rij, reden]));
  const fteOf = (rij: Formatieplaats): number | null => rij.bezetting ?? rij.fte;
  lijst.plaatsen.forEach((rij, at) => {
    const reden = reason(rij, fteOf(rij), known, unread.get(lijst.rijnummers[at] ?? 0));
    if (reden !== null) {
      nietGekoppeld.push({ rij: lijst.rijnummers[at] ?? 0, kolom: null, inhoud: [rij.formatieplaats, rij.functie, rij.afdeling].filter((text) => text !== null).join(" | "), reden, overgenomen: false });
      return;
    }
    const key = matchKey(rij.formatieplaats ?? "");
    const own = contracts.get(key) ?? [];
    contracts.set(key, own);
    own.push({ fte: fteOf(rij) ?? 0, schaal: rij.eigenSchaal });
  });
  const lines = plaatsen.map((plaats) => {
    const own = plaats.formatieplaats === null ? undefined : contracts.get(matchKey(plaats.formatieplaats));
    return { plaats, own, bezetting: own === undefined ? (volledig ? 0 : null) : sumFte(own.map(({ fte }) => fte)) };
  });
  return {
    regels: lines.filter(({ plaats }) => plaats.formatieplaats !== null).map(({ plaats, own, bezetting }) => ({
      formatieplaats: plaats.formatieplaats ?? "", bezettingPlan: plaats.bezetting, bezettingLijst: bezetting, contracten: own?.length ?? 0,
      schalenLijst: [...new Set((own ?? []).flatMap(({ schaal }) => (schaal === null ? [] : [schaal])))],
    })),
    nietGekoppeld: nietGekoppeld.sort((a, b) => a.rij - b.rij),
    fteLijst: sumFte(lijst.plaatsen.map(fteOf)),
    fteGekoppeld: sumFte(lines.flatMap(({ own }) => (own ?? []).map(({ fte }) => fte))),
    plaatsen: lines.map(({ plaats, own, bezetting }) => (bezetting === null ? plaats : { ...plaats, bezetting, aantalPersonen: own?.length ?? 0 })),
  };
}

function reason(rij: Formatieplaats, fte: number | null, known: ReadonlyMap<string, number>, unread: string | undefined): string | null {
  if (rij.formatieplaats === null) return "geen formatieplaats in deze rij";
  const count = known.get(matchKey(rij.formatieplaats));
  if (count === undefined) return `formatieplaats ${rij.formatieplaats} staat niet in het plan`;
  if (count > 1) return `formatieplaats ${rij.formatieplaats} staat ${count} keer in het plan`;
  return fte === null ? (unread ?? "geen fte of uren in deze rij") : null;
}
