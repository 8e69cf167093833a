import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { legeParameters } from "../../model/formatieplan/lege-parameters";
import type { Kader } from "../../model/kader";
import { leidinggevendeGroep } from "../formatieplan/leidinggevende-groep";
import type { GelezenLijst } from "./lees-formatielijst";

/** A plan of a list that was read: its places and own columns, functions from the framework when there is one, and nothing filled in that only the user knows. */
export function planVanLijst(lijst: GelezenLijst, naam: string, kader: Kader | null, planjaar: number): FormatieplanGegevens {
  return {
    naam, kader, plaatsen: lijst.plaatsen, eigenKolommen: lijst.eigenKolommen, metNamen: lijst.metNamen,
    parameters: legeParameters(planjaar, kader === null ? null : leidinggevendeGroep(kader)), salaristabel: null, conversietabel: null,
  };
}
