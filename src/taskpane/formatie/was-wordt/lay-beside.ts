import { plankey, PLANBLADEN, type Planblad } from "../../../model/formatieplan/namen";
import { makeNaming } from "../../../model/naming";
import type { WorkbookPlan } from "../../../model/workbook-plan";
import { legWasWordt } from "../../../plans/formatieplan-extra/leg-extra";
import { GEEN_EXTRA } from "../../../plans/formatieplan-extra/plan-extra";
import { planFormatieplan } from "../../../plans/formatieplan/plan-formatieplan";
import { wordtPlaatsen } from "../../../rules/was-wordt/wordt-plaatsen";
import { planuitkomst } from "../../../rules/formatieplan/planuitkomst";
import type { GelezenPlan } from "../../../rules/plan-lezen/lees-plan";
import { SOORTEN_WIJZIGING, type SoortWijziging } from "../../../rules/was-wordt/soort-wijziging";
import { wasWordtRegels } from "../../../rules/was-wordt/was-wordt-regels";
import type { Standing, StandingSet } from "../../actions/standing";
import { today } from "../../actions/today";
import type { OldPlan } from "./old-plan";

/** The sheets of was/wordt, in the order in which they are made. */
export const WAS_WORDT_BLADEN = ["waswordt", "plaatsing", "was"] as const satisfies readonly Planblad[];

export interface Beside {
  /** The sheets to make, and nothing else. */
  readonly plan: WorkbookPlan;
  /** Of which day, year and table the old figures are. */
  readonly omschrijving: string;
  readonly wasPlaatsen: number;
  readonly wordtPlaatsen: number;
  readonly perSoort: readonly (readonly [SoortWijziging, number])[];
  /** Lines that still lack their motive. */
  readonly zonderMotief: number;
  /** Rows without a number: of the old plan (numbered in the order of the rows), and of the new one (in no line until they have one). */
  readonly ongenummerd: { readonly was: number; readonly wordt: number };
  /** Numbers of the new plan whose rows overlap in time: their fte count twice, here as in the plan. */
  readonly dubbel: readonly string[];
}

/** Lays an old plan beside one that stands in the workbook. @param nieuw as it stands now */
export function layBeside({ kort, sheets }: StandingSet, { situation }: Standing, nieuw: GelezenPlan, oud: OldPlan, metPlaatsing: boolean): Beside {
  const { gegevens } = nieuw;
  const laid = legWasWordt(oud.gelezen.gegevens, gegevens);
  const wasWordt = metPlaatsing ? laid : { ...laid, plaatsing: null };
  const whole = planFormatieplan(gegevens, { naming: makeNaming(situation.taken), gemaaktOp: today(), existing: { kort, sheets }, extra: { ...GEEN_EXTRA, wasWordt } });
  const keys = WAS_WORDT_BLADEN.map((blad) => plankey(kort, blad));
  const uitkomst = planuitkomst(gegevens);
  const regels = wasWordtRegels(laid.was.plaatsen, wordtPlaatsen(uitkomst.regels), laid.overgangen);
  const numbers = gegevens.plaatsen.flatMap(({ formatieplaats }) => (formatieplaats === null ? [] : [formatieplaats]));
  const dubbel = uitkomst.regels.filter((regel) => regel.Dubbel === "overlap").map(({ Formatieplaats: nummer }) => String(nummer));
  return {
    plan: { title: `${PLANBLADEN.waswordt} ${kort}`, names: [], sheets: whole.sheets.filter(({ key }) => keys.includes(key)).sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key)) },
    omschrijving: laid.was.omschrijving, wasPlaatsen: laid.was.plaatsen.length, wordtPlaatsen: gegevens.plaatsen.length,
    perSoort: SOORTEN_WIJZIGING.map((soort) => [soort, regels.filter((regel) => regel.soort === soort).length] as const).filter(([, count]) => count > 0),
    zonderMotief: regels.filter(({ melding }) => melding === "motief ontbreekt").length,
    ongenummerd: { was: oud.gelezen.gegevens.plaatsen.filter(({ formatieplaats }) => formatieplaats === null).length, wordt: gegevens.plaatsen.length - numbers.length },
    dubbel: [...new Set(dubbel)],
  };
}
