/** A formation plan read back from its own workbook: what the user typed in it, not what it calculates. */
import { FORMATIEPLAN_KOLOMMEN } from "../../model/formatieplan/kolommen";
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import { nameKey } from "../../model/same-name";
import type { Kolomkoppeling } from "../formatielijst/koppel-velden";
import { leesFormatielijst } from "../formatielijst/lees-formatielijst";
import type { Uitzondering } from "../formatielijst/lijst";
import { leesConversietabel, leesSalaristabel } from "./lees-gedateerde-tabellen";
import { leesParameters } from "./lees-parameters";
import { leesPlankader } from "./lees-plankader";
import type { Plantabellen } from "./plantabellen";

export interface GelezenPlan {
  readonly kort: string;
  readonly gegevens: FormatieplanGegevens;
  /** Row in the table of each of the places, from 0: an empty row of the table is no place. */
  readonly rijen: readonly number[];
  /** Rows and cells of the plan that could not be read, with the row numbers of the sheet. */
  readonly uitzonderingen: readonly Uitzondering[];
}

/** @returns null when the workbook has no table of places */
export function leesPlan(tabellen: Plantabellen): GelezenPlan | null {
  const tabel = tabellen.tabel("Formatieplan");
  if (tabel === null) return null;
  const own = new Map(FORMATIEPLAN_KOLOMMEN.map((kolom) => [nameKey(kolom.naam), kolom]));
  const koppeling = tabel.kolommen.flatMap((kop, kolom): Kolomkoppeling[] => {
    const known = own.get(nameKey(kop));
    if (known === undefined) return [{ kolom, kop, veld: null }];
    return known.veld === null ? [] : [{ kolom, kop, veld: known.veld }];
  });
  const parameters = leesParameters(tabellen);
  const gelezen = leesFormatielijst({ rijen: [tabel.kolommen, ...tabel.rijen], eersteRij: tabel.eersteRij - 1 }, 0, koppeling, parameters.urenPerWeek.waarde ?? 36);
  return {
    kort: tabellen.kort,
    rijen: gelezen.rijnummers.map((nummer) => nummer - tabel.eersteRij),
    uitzonderingen: gelezen.uitzonderingen,
    gegevens: {
      naam: tabellen.naam, kader: leesPlankader(tabellen), plaatsen: gelezen.plaatsen as readonly Formatieplaats[],
      eigenKolommen: koppeling.filter(({ veld }) => veld === null).map(({ kop }) => kop),
      metNamen: koppeling.some(({ veld }) => veld === "naam"),
      parameters, salaristabel: leesSalaristabel(tabellen), conversietabel: leesConversietabel(tabellen),
    },
  };
}
