import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { legeParameters } from "../../model/formatieplan/lege-parameters";
import type { Kader } from "../../model/kader";
import type { GelezenLijst } from "./lees-formatielijst";

/** HR21's word for the group whose functions lead (Ommen, table of functions). */
const MANAGEMENT = "Management";

/** A plan of a list that was read: its places and own columns, functions from the framework when there is one, and nothing filled in that only the user knows. */
export function planVanLijst(lijst: GelezenLijst, naam: string, kader: Kader | null, planjaar: number): FormatieplanGegevens {
  const leads = kader?.tabellen.Functies?.some(({ reeks, groep }) => reeks === MANAGEMENT || groep === MANAGEMENT) ?? false;
  return {
    naam, kader, plaatsen: lijst.plaatsen, eigenKolommen: lijst.eigenKolommen, metNamen: lijst.metNamen,
    parameters: legeParameters(planjaar, leads ? MANAGEMENT : null), salaristabel: null, conversietabel: null,
  };
}
