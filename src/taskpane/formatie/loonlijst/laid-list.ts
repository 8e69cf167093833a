/** A payroll list laid against a plan of the open workbook: what changes, cell by cell, and the sheets that come beside it. */
import { plantabel } from "../../../model/formatieplan/namen";
import { makeNaming } from "../../../model/naming";
import type { WorkbookPlan } from "../../../model/workbook-plan";
import { planBezettingslijst } from "../../../plans/inlezen/plan-bezettingslijst";
import type { GelezenLoonlijst } from "../../../rules/bezettingslijst/lees-loonlijst";
import { legNaastPlan, type Aansluiting, type AansluitingOpties, type AansluitingRegel } from "../../../rules/bezettingslijst/leg-naast-plan";
import type { CellChange } from "../../../workbook/excel/write/set-table-columns";
import type { Standing, StandingSet } from "../../actions/standing";
import { today } from "../../actions/today";
import { columnCells, type PlanTable } from "./read-plan-table";

export const BEZETTING = "Bezetting fte";
export const PERSONEN = "Aantal personen";

/** A place of which something changes. */
export interface ChangedPlace {
  readonly regel: AansluitingRegel;
  /** Of the plan. */
  readonly functie: string;
  readonly changes: readonly CellChange[];
}

/** Finer than the four decimals of fte. */
const SAME = 0.00005;

export interface LaidList {
  readonly aansluiting: Aansluiting;
  readonly gewijzigd: readonly ChangedPlace[];
  readonly changes: readonly CellChange[];
  /** Name of the plan's table. */
  readonly tabel: string;
  readonly plan: WorkbookPlan;
}

export function layList({ read, tabel }: PlanTable, set: StandingSet, bron: string, lijst: GelezenLoonlijst, opties: Omit<AansluitingOpties, "peildatum">, { situation }: Standing): LaidList {
  const { gegevens, rijen } = read;
  const aansluiting = legNaastPlan(gegevens.plaatsen, lijst, { ...opties, peildatum: gegevens.parameters.peildatum.waarde });
  const cells = new Map([BEZETTING, PERSONEN].map((kolom) => [kolom, columnCells(tabel, kolom)]));
  const change = (column: string, at: number, was: number | null, wordt: number | null): CellChange[] => {
    const own = cells.get(column) ?? [];
    const row = rijen[at] ?? -1;
    return own.length === 0 || wordt === null || (was !== null && Math.abs(wordt - was) < SAME) ? [] : [{ column, row, before: own[row] ?? null, after: wordt }];
  };
  const gewijzigd = aansluiting.regels.filter(({ bezettingLijst }) => bezettingLijst !== null).map((regel): ChangedPlace => ({
    regel, functie: gegevens.plaatsen[regel.at]?.functie ?? "",
    changes: [...change(BEZETTING, regel.at, regel.bezettingPlan, regel.bezettingLijst), ...change(PERSONEN, regel.at, regel.personenPlan, regel.personenLijst)],
  })).filter(({ changes }) => changes.length > 0);
  return {
    aansluiting, gewijzigd,
    changes: gewijzigd.flatMap(({ changes }) => changes),
    tabel: plantabel(set.kort, "Formatieplan"),
    plan: planBezettingslijst(
      { ...gegevens, plaatsen: aansluiting.plaatsen }, { aansluiting, inlezen: { bron, lezingen: lijst.lezingen, uitzonderingen: aansluiting.nietGekoppeld } },
      { existing: set, taken: situation.taken, naming: makeNaming(situation.taken), gemaaktOp: today() },
    ),
  };
}
