/** The sheets that relate frameworks to each other: the table of relations, and for each wish the team and its matrix in another framework. */
import type { Kader } from "../../model/kader";
import type { TakenNames } from "../../model/naming";
import { makeNaming } from "../../model/naming";
import type { Relatie } from "../../model/relaties/relatie";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { RELATIES_KEY, relatietabel } from "./relatietabel";
import { teamKey, teamtabel, type Teamlid } from "./teamtabel";
import { profielOnderwerpen, type VertaalContext } from "./vertaal-context";
import { vertaling, vertalingKey } from "./vertaling";

/** What stands of these sheets: key -> tab name, and the Excel Table on it where there is one. */
export type StaandeRelaties = ReadonlyMap<string, { readonly sheet: string; readonly table: string | null }>;

/** A team of one framework to read in another. */
export interface Vertaalwens {
  readonly van: Kader;
  readonly naar: Kader;
  readonly team: readonly Teamlid[];
}

export function planRelaties(relaties: readonly Relatie[], wensen: readonly Vertaalwens[], staand: StaandeRelaties, taken: TakenNames): WorkbookPlan {
  const naming = makeNaming(taken);
  const names = new Set(taken.names.map((name) => name.toLowerCase()));
  const sheet = (key: string, wanted: string): string => staand.get(key)?.sheet ?? naming.sheet(wanted);
  const table = (key: string, wanted: string): string => {
    const known = staand.get(key)?.table ?? null;
    if (known !== null) return known;
    for (let number = 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted}${number}`;
      if (names.has(name.toLowerCase())) continue;
      names.add(name.toLowerCase());
      return name;
    }
  };
  const relatieTabel = table(RELATIES_KEY, "Competentierelaties");
  const teams = new Map(wensen.map(({ van }) => [van.kort, table(teamKey(van.kort), `Team_${van.kort}`)]));
  const sheets = [
    relatietabel(relatieTabel, sheet(RELATIES_KEY, "Competentierelaties"), relaties),
    ...[...new Map(wensen.map((wens) => [wens.van.kort, wens])).values()].map(({ van, team }) =>
      teamtabel(van.kort, teams.get(van.kort) ?? "", sheet(teamKey(van.kort), `Team ${van.kort}`), profielOnderwerpen(van), team)),
    ...wensen.map(({ van, naar, team }) => {
      const context: VertaalContext = { van, naar, relaties, relatietabel: relatieTabel, team, teamtabel: teams.get(van.kort) ?? "" };
      return vertaling(context, sheet(vertalingKey(van.kort, naar.kort), `${van.kort} in ${naar.kort}`));
    }),
  ];
  return { title: "Competentierelaties", sheets, names: [] };
}
