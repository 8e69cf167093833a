import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { PLANBLADEN, plankey, plantabel, type Planblad } from "../../model/formatieplan/namen";
import type { Naming, TakenNames } from "../../model/naming";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { planuitkomst } from "../../rules/formatieplan/planuitkomst";
import type { Aansluiting } from "../../rules/bezettingslijst/leg-naast-plan";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { Telling } from "../formatieplan/telling";
import { makeVerwijzing } from "../formatieplan/verwijzing";
import { bladBezettingslijst } from "./blad-bezettingslijst";
import { bladInlezen } from "./blad-inlezen";
import { genummerd } from "./genummerd";
import type { InleesGegevens } from "./inlees-gegevens";

interface Options {
  /** The standing plan: its short name and, by key, its tab names. */
  readonly existing: { readonly kort: string; readonly sheets: ReadonlyMap<string, string> };
  readonly taken: TakenNames;
  readonly naming: Naming;
  /** "2026-11-21". */
  readonly gemaaktOp: string;
}

/**
 * The two sheets of a payroll list beside a plan that stands already. A list that was laid against it before keeps its sheets: the new one
 * gets a number.
 * @param gegevens with the bezetting of the list
 */
export function planBezettingslijst(gegevens: FormatieplanGegevens, { aansluiting, inlezen }: { readonly aansluiting: Aansluiting; readonly inlezen: InleesGegevens }, { existing, taken, naming, gemaaktOp }: Options): WorkbookPlan {
  const { kort, sheets } = existing;
  const names = new Set(taken.names.map((name) => name.toLowerCase()));
  const isTaken = (nummer: number): boolean =>
    (["bezettingslijst", "nietgekoppeld"] as const).some((blad) => sheets.has(genummerd(plankey(kort, blad), nummer))) ||
    (["Bezettingslijst", "Nietgekoppeld"] as const).some((tabel) => names.has(genummerd(plantabel(kort, tabel), nummer).toLowerCase()));
  let nummer = 1;
  while (isTaken(nummer)) nummer++;
  const tab = (blad: Planblad): [Planblad, string] => [blad, naming.sheet(PLANBLADEN[blad], `${PLANBLADEN[blad]} ${kort}`)];
  const uitkomst = planuitkomst(gegevens);
  const v = makeVerwijzing(kort);
  const context: FormatieplanContext = {
    gegevens, uitkomst, v, kort, gemaaktOp, telling: new Telling(uitkomst.regels, v),
    sheetNames: new Map([["start", sheets.get(plankey(kort, "start")) ?? sheets.get(plankey(kort, "plan")) ?? ""], tab("bezettingslijst"), tab("nietgekoppeld")]),
  };
  return {
    title: `Bezetting van ${gegevens.naam}`, names: [],
    sheets: [bladBezettingslijst(context, inlezen.bron, aansluiting, nummer), bladInlezen(context, inlezen, "nietgekoppeld", nummer)],
  };
}
