/** A payroll or HR-system list, a row per contract, laid against the plan per formatieplaats. */
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import { sumFte } from "../formatie/sum-fte";
import type { Uitzondering } from "../formatielijst/lijst";
import type { Contract, GelezenLoonlijst } from "./lees-loonlijst";
import { vanKracht } from "./van-kracht";
import { maakPlaatszoeker, type Koppelwijze } from "./zoek-plaats";

export interface AansluitingRegel {
  /** Place in plaatsen, from 0. */
  readonly at: number;
  readonly formatieplaats: string;
  /** As the plan had it. */
  readonly bezettingPlan: number | null;
  /** Of the list; null = the list does not say, and the place stays as it is. */
  readonly bezettingLijst: number | null;
  /** Rows of the list: contracts. */
  readonly contracten: number;
  /** How they were matched; two ways when some contracts have a number and others do not. */
  readonly gekoppeldOp: readonly Koppelwijze[];
  readonly personenPlan: number | null;
  /** null = the list does not say: more contracts, and no column that tells whether they are of one person. */
  readonly personenLijst: number | null;
  /** Scales that the list names for this place, where the list has them. */
  readonly schalenLijst: readonly string[];
  /** Rows of the list that may belong here too, but were not matched. */
  readonly openRijen: readonly number[];
}

export interface Aansluiting {
  /** A line for each place that has a number and is in force on the peildatum. */
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
  /** true: the list holds everyone, so a place that no row of it names or may belong to has no bezetting (0). false: such a place stays as it is. */
  readonly volledig: boolean;
  /** A contract without a number is matched by functie and afdeling where exactly one place fits. */
  readonly opFunctie: boolean;
  /** null: periods are not looked at. */
  readonly peildatum: string | null;
}

interface Gekoppeld {
  readonly contract: Contract;
  readonly via: Koppelwijze;
}

export function legNaastPlan(plaatsen: readonly Formatieplaats[], lijst: GelezenLoonlijst, { volledig, opFunctie, peildatum }: AansluitingOpties): Aansluiting {
  const find = maakPlaatszoeker(plaatsen, { opFunctie, metAfdeling: lijst.velden.has("afdeling"), peildatum });
  const found = new Map<number, Gekoppeld[]>();
  const open = new Map<number, number[]>();
  /** Places of which a contract cannot be counted: what the other rows add up to is not their bezetting. */
  const unknown = new Map<number, number>();
  const nietGekoppeld: Uitzondering[] = [...lijst.nietGelezen];
  const leave = (contract: Contract, reden: string): void => {
    nietGekoppeld.push({ rij: contract.rij, kolom: null, inhoud: [contract.formatieplaats, contract.functie, contract.afdeling].filter((text) => text !== null).join(" | "), reden, overgenomen: false });
  };
  for (const contract of lijst.contracten) {
    const vondst = find(contract);
    if (vondst.kind === "gekoppeld") push(found, vondst.at, { contract, via: vondst.via });
    else {
      leave(contract, vondst.reden);
      for (const at of vondst.kandidaten) push(open, at, contract.rij);
      const [only, ...others] = vondst.kandidaten;
      if (contract.gebrek !== null && only !== undefined && others.length === 0) unknown.set(only, contract.rij);
    }
  }
  for (const [at, rij] of unknown) {
    for (const { contract } of found.get(at) ?? []) {
      leave(contract, `formatieplaats ${plaatsen[at]?.formatieplaats ?? ""} heeft ook een rij die niet te tellen is (rij ${rij}); de plaats blijft zoals zij is`);
      push(open, at, contract.rij);
    }
    found.delete(at);
  }
  const regels = plaatsen.flatMap(({ formatieplaats, bezetting, aantalPersonen, ingangsdatum, einddatum }, at): AansluitingRegel[] => {
    if (formatieplaats === null || !vanKracht(ingangsdatum, einddatum, peildatum)) return [];
    const own = found.get(at) ?? [];
    const openRijen = open.get(at) ?? [];
    const empty = volledig && openRijen.length === 0 ? 0 : null;
    const personenLijst = own.length === 0 ? empty : personen(own);
    return [{
      at, formatieplaats, openRijen, contracten: own.length, bezettingPlan: bezetting, personenPlan: aantalPersonen, personenLijst,
      bezettingLijst: own.length === 0 ? empty : sumFte(own.map(({ contract }) => contract.fte)),
      gekoppeldOp: [...new Set(own.map(({ via }) => via))],
      schalenLijst: [...new Set(own.flatMap(({ contract }) => contract.schaal ?? []))],
    }];
  });
  const written = new Map(regels.flatMap((regel) => (regel.bezettingLijst === null ? [] : [[regel.at, regel] as const])));
  return {
    regels,
    nietGekoppeld: nietGekoppeld.sort((a, b) => a.rij - b.rij),
    fteLijst: sumFte(lijst.contracten.map(({ fte }) => fte)),
    fteGekoppeld: sumFte([...found.values()].flat().map(({ contract }) => contract.fte)),
    plaatsen: plaatsen.map((plaats, at) => {
      const regel = written.get(at);
      return regel === undefined ? plaats : { ...plaats, bezetting: regel.bezettingLijst, aantalPersonen: regel.personenLijst ?? plaats.aantalPersonen };
    }),
  };
}

/** Persons of a place: those that the list tells apart, or one where there is one contract; null when it does not say. */
function personen(own: readonly Gekoppeld[]): number | null {
  const known = own.flatMap(({ contract }) => contract.medewerker ?? []);
  if (known.length === own.length) return new Set(known).size;
  return own.length === 1 ? 1 : null;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
}
