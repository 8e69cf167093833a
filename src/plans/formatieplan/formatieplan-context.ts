import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { PLANBLADEN, plankey, type Planblad } from "../../model/formatieplan/namen";
import type { Planuitkomst } from "../../rules/formatieplan/planuitkomst";
import type { Telling } from "./telling";
import type { Verwijzing } from "./verwijzing";

/** What every generator of one formation plan shares. A sheet of the plan is made by `(context: FormatieplanContext) => SheetPlan`. */
export interface FormatieplanContext {
  readonly gegevens: FormatieplanGegevens;
  /** What the tables calculate, for the values that stand with the formulas. */
  readonly uitkomst: Planuitkomst;
  /** Sums and counts over the rows of the plan, as formula with its value. */
  readonly telling: Telling;
  readonly v: Verwijzing;
  /** The short name in this workbook: the tables are `<kort>_<Tabel>`. */
  readonly kort: string;
  /** Day of making, "2026-11-21". An argument: plans read no clock. */
  readonly gemaaktOp: string;
  /** Tab name of each sheet of the plan. */
  readonly sheetNames: ReadonlyMap<Planblad, string>;
}

/** Tab name of a sheet of this plan. @throws when the plan has no such sheet: a mistake of ours. */
export function bladnaam(context: FormatieplanContext, blad: Planblad): string {
  const name = context.sheetNames.get(blad);
  if (name === undefined) throw new Error(`Het formatieplan heeft geen blad ${PLANBLADEN[blad]} (${plankey(context.kort, blad)})`);
  return name;
}

/** "Parameters!" or "'Functie per afdeling'!": a sheet as formulas write it. */
export function bladverwijzing(context: FormatieplanContext, blad: Planblad): string {
  const name = bladnaam(context, blad);
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
