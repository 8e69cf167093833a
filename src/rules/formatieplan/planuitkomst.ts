/** Everything that a plan's tables calculate, in one pass over its rows. */
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import type { Planregel } from "../../model/formatieplan/kolommen";
import type { Loonstijging } from "../../model/formatieplan/parameters";
import { nameKey } from "../../model/same-name";
import { functielijst, type Functieuitkomst } from "./functielijst";
import { eindeJaarFactor, tussenstijgingen } from "./loonmaanden";
import { planregel, type Planfeiten } from "./planregel";
import { salarisbedragen, type Salarisuitkomst } from "./salarisbedragen";

export interface Planuitkomst {
  readonly regels: readonly Planregel[];
  readonly functies: readonly Functieuitkomst[];
  readonly salaris: readonly Salarisuitkomst[];
  /** Rise of wages from planjaar to t+1, t+2, t+3. */
  readonly factoren: readonly (number | null)[];
}

export function planuitkomst(gegevens: FormatieplanGegevens): Planuitkomst {
  const { parameters } = gegevens;
  const functies = functielijst(gegevens.kader?.tabellen.Functies ?? [], gegevens.conversietabel?.regels ?? [], parameters.schaalbron.waarde);
  const salaris = salarisbedragen(gegevens.salaristabel?.regels ?? []);
  const tussen = tussenstijgingen(parameters);
  const factoren = loonfactoren(parameters.loonstijgingen, tussen === null ? null : eindeJaarFactor(tussen, parameters.planjaar.waarde));
  const first = new Map<string, { rij: number; uitkomst: Functieuitkomst }>();
  functies.forEach((uitkomst, index) => {
    const key = nameKey(uitkomst.functie.functie);
    if (!first.has(key)) first.set(key, { rij: index + 1, uitkomst });
  });
  const feiten: Planfeiten = { parameters, salaris, tussen, factoren, functie: (naam) => first.get(nameKey(naam)) ?? null };
  return { regels: markDubbel(gegevens.plaatsen.map((plaats) => planregel(plaats, feiten))), functies, salaris: salaris.rijen, factoren };
}

/**
 * Each year's rise on top of the years before; unknown from the first year that is not filled in.
 * @param eindeJaar wages at the end of planjaar against those of the salary table; null = unknown
 */
export function loonfactoren(stijgingen: readonly Loonstijging[], eindeJaar: number | null): readonly (number | null)[] {
  let factor = eindeJaar;
  return stijgingen.map(({ waarde }) => (factor = factor === null || waarde === null ? null : factor * (1 + waarde)));
}

/** A formatieplaats that stands on an earlier row too: do the periods overlap, or does one follow the other? */
function markDubbel(regels: readonly Planregel[]): readonly Planregel[] {
  const perPlaats = new Map<string, Planregel[]>();
  for (const regel of regels) {
    const naam = regel["Formatieplaats"];
    if (typeof naam !== "string") continue;
    const own = perPlaats.get(nameKey(naam));
    if (own) own.push(regel);
    else perPlaats.set(nameKey(naam), [regel]);
  }
  const at = new Map(regels.map((regel, index) => [regel, index + 1]));
  return regels.map((regel): Planregel => {
    const naam = regel["Formatieplaats"];
    const same = typeof naam === "string" ? perPlaats.get(nameKey(naam)) ?? [] : [];
    if (same[0] === undefined || same[0] === regel) return regel;
    const overlaps = same.filter((other) => Number(other["Begin"]) < Number(regel["Einde"]) && Number(other["Einde"]) > Number(regel["Begin"])).length;
    return { ...regel, "Eerste rij": at.get(same[0]) ?? "", "Dubbel": overlaps > 1 ? "overlap" : "vervolg" };
  });
}
