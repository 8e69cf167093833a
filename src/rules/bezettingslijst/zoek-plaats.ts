/** To which formatieplaats a contract belongs. Never a guess: what fits two places, or none, is said with the places that it may be. */
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import { matchKey } from "../match-key";
import type { Contract } from "./lees-loonlijst";
import { vanKracht } from "./van-kracht";

export type Koppelwijze = "formatieplaats" | "functie en afdeling" | "functie";

export type Vondst =
  | { readonly kind: "gekoppeld"; /** Place in plaatsen, from 0. */ readonly at: number; readonly via: Koppelwijze }
  /** `kandidaten`: places that it may belong to all the same. */
  | { readonly kind: "niet"; readonly reden: string; readonly kandidaten: readonly number[] };

export interface Zoekopties {
  /** A contract without a number is looked for by its functie, and afdeling where the list has that. */
  readonly opFunctie: boolean;
  readonly metAfdeling: boolean;
  /** Places and contracts count that are in force on it; null = all. */
  readonly peildatum: string | null;
}

const MOST_NAMED = 5;

/** @returns the place of a contract; every contract with the same look-up tables */
export function maakPlaatszoeker(plaatsen: readonly Formatieplaats[], { opFunctie, metAfdeling, peildatum }: Zoekopties): (contract: Contract) => Vondst {
  const byNumber = new Map<string, number[]>();
  const byFunctie = new Map<string, number[]>();
  plaatsen.forEach(({ formatieplaats, functie, ingangsdatum, einddatum }, at) => {
    if (formatieplaats !== null) add(byNumber, matchKey(formatieplaats), at);
    if (functie !== null && vanKracht(ingangsdatum, einddatum, peildatum)) add(byFunctie, matchKey(functie), at);
  });
  const inForce = (at: number): boolean => vanKracht(plaatsen[at]?.ingangsdatum ?? null, plaatsen[at]?.einddatum ?? null, peildatum);
  const fitting = ({ functie, afdeling }: Contract): readonly number[] => (byFunctie.get(matchKey(functie ?? "")) ?? [])
    .filter((at) => afdeling === null || matchKey(plaatsen[at]?.afdeling ?? "") === matchKey(afdeling));
  const named = (found: readonly number[]): string => `${found.slice(0, MOST_NAMED).map((at) => plaatsen[at]?.formatieplaats ?? `een plaats zonder nummer (regel ${at + 1} van het plan)`).join(", ")}${found.length > MOST_NAMED ? ` en nog ${found.length - MOST_NAMED}` : ""}`;
  const niet = (reden: string, kandidaten: readonly number[] = []): Vondst => ({ kind: "niet", reden, kandidaten });
  /** The reason, with what fits by functie and afdeling as a hint: the number, or its absence, goes before it. */
  const hint = (reden: string, contract: Contract): Vondst => {
    const found = contract.functie === null ? [] : fitting(contract);
    return niet(found.length === 0 ? reden : `${reden}; ${contract.afdeling === null ? "de functie past" : "functie en afdeling passen"} bij ${named(found)}`, found);
  };
  const place = (contract: Contract): Vondst => {
    const { formatieplaats, functie, afdeling } = contract;
    if (formatieplaats !== null) {
      const rows = byNumber.get(matchKey(formatieplaats)) ?? [];
      const [first, ...others] = rows.filter(inForce);
      if (rows.length === 0) return hint(`formatieplaats ${formatieplaats} staat niet in het plan`, contract);
      if (first === undefined) return niet(`formatieplaats ${formatieplaats} is op de peildatum niet van kracht`);
      return others.length === 0 ? { kind: "gekoppeld", at: first, via: "formatieplaats" } : niet(`formatieplaats ${formatieplaats} staat ${others.length + 1} keer in het plan`, [first, ...others]);
    }
    if (!opFunctie) return hint("geen formatieplaats in deze rij", contract);
    if (functie === null) return niet("geen formatieplaats en geen functie in deze rij");
    if (metAfdeling && afdeling === null) return hint("geen formatieplaats en geen afdeling in deze rij", contract);
    const found = fitting(contract);
    const [only] = found;
    if (only === undefined) return niet(`functie ${functie}${afdeling === null ? "" : ` bij afdeling ${afdeling}`} staat niet in het plan`);
    if (found.length > 1 || (plaatsen[only]?.formatieplaats ?? null) === null) return niet(`past bij ${named(found)}${found.length > 1 ? "; niet te kiezen" : ""}`, found);
    return { kind: "gekoppeld", at: only, via: metAfdeling ? "functie en afdeling" : "functie" };
  };
  return (contract) => {
    const { begin, einde, gebrek } = contract;
    if (!vanKracht(begin, einde, peildatum)) {
      return niet(begin !== null && begin > (peildatum ?? "") ? `dienstverband begint op ${dutch(begin)}, na de peildatum ${dutch(peildatum)}` : `dienstverband eindigde op ${dutch(einde)}, voor de peildatum ${dutch(peildatum)}`);
    }
    const found = place(contract);
    return gebrek === null ? found : niet(gebrek, found.kind === "gekoppeld" ? [found.at] : found.kandidaten);
  };
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const own = map.get(key);
  if (own) own.push(at);
  else map.set(key, [at]);
}

const dutch = (date: string | null): string => (date ?? "").split("-").reverse().join("-");
