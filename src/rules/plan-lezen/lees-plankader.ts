import type { GelezenTabel } from "../../model/formatieplan/gelezen-tabel";
import type { Kader } from "../../model/kader";
import { KOLOMMEN } from "../../model/kolommen";
import type { Cluster, Functie } from "../../model/tabellen";
import type { CellValue } from "../../model/workbook-plan";
import { alsGetal, alsSchaal, alsTekst } from "./cel";
import type { Plantabellen } from "./plantabellen";

/**
 * The functions of the plan as a framework: the sheets Functies and Clusters are all that a plan needs of it, and the user may have changed
 * them. null for a plan without functions.
 */
export function leesPlankader(tabellen: Plantabellen): Kader | null {
  const functies = rowsOf(tabellen.tabel("Functies"), KOLOMMEN.Functies.map(({ naam }) => naam)).flatMap((cel): Functie[] => {
    const functie = alsTekst(cel("functie"));
    if (functie === null) return [];
    return [{
      functie, normfunctie: alsTekst(cel("normfunctie")), code: alsTekst(cel("code")), reeks: alsTekst(cel("reeks")), groep: alsTekst(cel("groep")),
      schaal: alsSchaal(cel("schaal")), score: alsGetal(cel("score")), formatie: alsGetal(cel("formatie")), plaats: alsTekst(cel("plaats")) ?? "blad Functies",
    }];
  });
  if (functies.length === 0) return null;
  const clusters = rowsOf(tabellen.tabel("Clusters"), ["cluster", "fte", "plaats"]).flatMap((cel): Cluster[] => {
    const cluster = alsTekst(cel("cluster"));
    return cluster === null ? [] : [{ cluster, fte: alsGetal(cel("fte")), plaats: alsTekst(cel("plaats")) ?? "blad Clusters" }];
  });
  const bron = "blad Functies van het formatieplan";
  return {
    kort: tabellen.kort, totaleFormatie: null,
    kader: { id: tabellen.kort.toLowerCase(), naam: tabellen.naam, soort: "functies van een formatieplan", uitgever: tabellen.naam, jaar: null, bron, rechten: "van de gebruiker", plaats: bron },
    tabellen: {
      Functies: functies, ...(clusters.length > 0 ? { Clusters: clusters } : {}), ...(tabellen.bevindingen.length > 0 ? { Bevindingen: tabellen.bevindingen } : {}),
    },
  };
}

/** A look-up by column name per row. */
function rowsOf(tabel: GelezenTabel | null, kolommen: readonly string[]): readonly ((kolom: string) => CellValue)[] {
  if (tabel === null) return [];
  const places = new Map(kolommen.map((naam) => [naam, tabel.kolommen.indexOf(naam)]));
  return tabel.rijen.map((rij) => (kolom) => rij[places.get(kolom) ?? -1] ?? null);
}
