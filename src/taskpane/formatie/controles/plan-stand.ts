import { PLANBLADEN, plankey, plantabel, parameternaam, type Planblad, type Plantabel } from "../../../model/formatieplan/namen";
import { cellAddress, type Rect } from "../../../model/address";
import type { Bevinding } from "../../../model/tabellen";
import { FORMULES } from "../../../plans/formatieplan/controles/plancontroles";
import type { Planstand, Vindrij } from "../../../plans/formatieplan/controles/staande-controles";
import { OVERZICHTEN } from "../../../plans/formatieplan/controles/totaalcontroles";
import { leesPlan } from "../../../rules/plan-lezen/lees-plan";
import { readPlaces, type Place } from "../../../workbook/excel/read/read-places";
import { readPlanTables, type PlanRead } from "../../../workbook/excel/read/read-plan-tables";
import { plantabellenOfRead } from "../../actions/plantabellen-of-read";
import { bevindingenOfPlan } from "../../actions/bevindingen-of-plan";
import type { StandingSet } from "../../actions/standing";

/** Where a view says whether it shows the whole plan. */
const A3: Rect = { top: 3, bottom: 3, left: 1, right: 1 };

export interface StaandPlan {
  readonly stand: Planstand;
  /** What the source of the plan's functions contradicts in itself. */
  readonly bevindingen: readonly Bevinding[];
  /** Address of the cell to go to for a row of a check. */
  cell(blad: Planblad, rij: Vindrij): string;
}

/** A plan as its cells stand now, for its checks; null when its table is gone. @throws what Office.js throws */
export async function planStand(set: StandingSet): Promise<StaandPlan | null> {
  const { kort, sheets } = set;
  const read = await readPlanTables(kort);
  const tabellen = plantabellenOfRead(kort, read);
  const gelezen = leesPlan(tabellen);
  if (gelezen === null) return null;
  const sheetNames = new Map((Object.keys(PLANBLADEN) as Planblad[]).flatMap((blad) => {
    const naam = sheets.get(plankey(kort, blad));
    return naam === undefined ? [] : [[blad, naam] as const];
  }));
  const views = OVERZICHTEN.flatMap((blad) => {
    const naam = sheetNames.get(blad);
    return naam === undefined ? [] : [{ blad, naam }];
  });
  const plan = formulaCells(read, plantabel(kort, "Formatieplan"), FORMULES);
  const salaris = formulaCells(read, plantabel(kort, "Salaristabel"), ["sleutel"]);
  const [bevindingen, notes, formulas] = await Promise.all([bevindingenOfPlan(set), readPlaces(views.map(({ naam }) => ({ sheet: naam, rect: A3 })), "values"), readPlaces([...plan, ...salaris], "formulas")]);
  return {
    bevindingen,
    stand: {
      tabellen, gelezen, sheetNames,
      overzichten: new Map(views.map(({ blad, naam }, at) => [blad, { naam, a3: String(notes[at]?.[0]?.[0] ?? "") }])),
      formuleMist: { plan: lacking(formulas.slice(0, plan.length)), salaristabel: lacking(formulas.slice(plan.length)) },
      parameterrij: (cel) => read.parameters.get(parameternaam(kort, cel).toLowerCase())?.rect.top ?? null,
    },
    cell: (blad, { rij, kolom }) => {
      if (blad === "parameters") return cellAddress(rij, read.parameters.get(parameternaam(kort, "peildatum").toLowerCase())?.rect.left ?? 1);
      const table = read.tables.get(plantabel(kort, TABELLEN[blad] ?? "Formatieplan").toLowerCase());
      return cellAddress(rij, (table?.rect.left ?? 1) + Math.max(0, table?.kolommen.indexOf(kolom ?? "") ?? 0));
    },
  };
}

/** The table on a sheet that a check can name a row of. */
const TABELLEN: Readonly<Partial<Record<Planblad, Plantabel>>> = { plan: "Formatieplan", functies: "Functies", salaristabel: "Salaristabel" };

/** The cells of columns of a table, each without its head. */
function formulaCells({ tables }: PlanRead, name: string, columns: readonly string[]): readonly Place[] {
  const table = tables.get(name.toLowerCase());
  if (table === undefined || table.rijen.length === 0) return [];
  return columns.flatMap((column) => {
    const along = table.kolommen.indexOf(column);
    return along < 0 ? [] : [{ sheet: table.sheet, rect: { top: table.rect.top + 1, bottom: table.rect.bottom, left: table.rect.left + along, right: table.rect.left + along } }];
  });
}

/** By row: does one of the columns hold no formula? */
function lacking(columns: readonly (readonly (readonly unknown[])[])[]): readonly boolean[] {
  return (columns[0] ?? []).map((_, row) => columns.some((column) => !String(column[row]?.[0] ?? "").startsWith("=")));
}
