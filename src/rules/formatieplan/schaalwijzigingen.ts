/** What another conversietabel changes in the scales of the functions, before a plan is made with it. */
import type { Conversieregel } from "../../model/formatieplan/gedateerde-tabel";
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { nameKey } from "../../model/same-name";
import { sumFte } from "../formatie/sum-fte";
import { functielijst, type Functieuitkomst } from "./functielijst";
import { schaalsleutel } from "./schaalsleutel";

export interface Schaalwijziging {
  readonly functie: string;
  /** "" = none. */
  readonly oud: string;
  readonly nieuw: string;
  /** Dutch: the bands of the old and the new table that hold the score. */
  readonly waarom: string;
  /** Rows of the plan that follow the function, and their fte as stated; rows with a scale of their own keep it. */
  readonly regels: number;
  readonly fte: number;
}

export interface Schaalwijzigingen {
  readonly wijzigingen: readonly Schaalwijziging[];
  readonly gelijk: number;
  /** Functions of which no score is known: no table gives them a scale. */
  readonly zonderScore: number;
}

/** @param nieuw the bands of the new table. The old scale is the one of the plan, wherever it followed from. */
export function schaalwijzigingen({ kader, conversietabel, parameters, plaatsen }: FormatieplanGegevens, nieuw: readonly Conversieregel[]): Schaalwijzigingen {
  const functies = kader?.tabellen.Functies ?? [];
  const bron = parameters.schaalbron.waarde;
  const before = functielijst(functies, conversietabel?.regels ?? [], bron);
  const after = functielijst(functies, nieuw, "conversietabel");
  const seen = new Set<string>();
  const known = before.flatMap((oud, at) => {
    const key = nameKey(oud.functie.functie);
    const next = after[at];
    if (next === undefined || oud.functie.score === null || seen.has(key)) return [];
    seen.add(key);
    return [{ key, oud, next, score: oud.functie.score }];
  });
  const changed = known.filter(({ oud, next }) => oud.schaalInPlan !== next.schaalInPlan);
  return {
    wijzigingen: changed.map(({ key, oud, next, score }): Schaalwijziging => {
      const followers = plaatsen.filter(({ functie, eigenSchaal }) => eigenSchaal === null && functie !== null && nameKey(functie) === key);
      const was = bron === "conversietabel" ? `was ${bands(conversietabel?.regels ?? [], score)}` : "was de schaal van het kader";
      return {
        functie: oud.functie.functie, oud: oud.schaalInPlan, nieuw: next.schaalInPlan, waarom: `${reason(next, nieuw, score)}; ${was}`,
        regels: followers.length, fte: sumFte(followers.map(({ fte, uren }) => fte ?? (uren !== null && parameters.urenPerWeek.waarde ? uren / parameters.urenPerWeek.waarde : null))),
      };
    }),
    gelijk: known.length - changed.length,
    zonderScore: functies.filter(({ score }) => score === null).length,
  };
}

function reason({ andereSchaal }: Functieuitkomst, nieuw: readonly Conversieregel[], score: number): string {
  const said = `score ${dutch(score)} valt in ${bands(nieuw, score)}`;
  return andereSchaal > 0 ? `${said}, maar het kader noemt de functie met meer dan één schaal` : said;
}

/** "band 41-44", "geen band", "2 banden (41-44 en 44-50)". */
function bands(regels: readonly Conversieregel[], score: number): string {
  const held = regels.filter(({ van, tot, schaal }) => schaalsleutel(schaal) !== "" && (van === null || van <= score) && (tot === null || tot >= score));
  const named = held.map(({ van, tot }) => (van === null ? `tot en met ${dutch(tot ?? 0)}` : tot === null ? `${dutch(van)} en hoger` : `${dutch(van)}-${dutch(tot)}`));
  return named.length === 0 ? "geen band" : named.length === 1 ? `band ${named[0] ?? ""}` : `${named.length} banden (${named.join(" en ")})`;
}

const dutch = (value: number): string => String(value).replace(".", ",");
