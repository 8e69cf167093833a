import type { Kader } from "../model/kader";
import type { RijVanTabel, TabelNaam } from "../model/tabellen";

/** What every generator of one workbook shares. */
export interface PlanContext {
  readonly kader: Kader;
  /** The short name in this workbook: the tables are `<kort>_<Tabel>`. */
  readonly kort: string;
  /** Day of making, "2026-11-21", shown on the start sheet. An argument: plans read no clock. */
  readonly gemaaktOp: string;
  /** Key of each sheet of the plan -> its tab name. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** The rows of a table; none when the framework does not have it. */
export function rows<T extends Exclude<TabelNaam, "Kader">>(context: PlanContext, tabel: T): readonly RijVanTabel[T][] {
  return (context.kader.tabellen[tabel] as readonly RijVanTabel[T][] | undefined) ?? [];
}

/** Name of the Excel Table. */
export function tableName(context: PlanContext, tabel: TabelNaam): string {
  return `${context.kort}_${tabel}`;
}

/** Tab name of a sheet of this plan. @throws when the plan has no such sheet: a mistake of ours. */
export function sheetName(context: PlanContext, key: string): string {
  const name = context.sheetNames.get(key);
  if (name === undefined) throw new Error(`Het plan heeft geen blad "${key}"`);
  return name;
}
