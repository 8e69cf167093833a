/** The plan of sheets that a start and the user's choices give. */
import { VOORBEELD_SALARISTABELLEN } from "../../frameworks/salaristabellen";
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { LEGE_FORMATIEPLAATS } from "../../model/formatieplan/lege-formatieplaats";
import { legeParameters } from "../../model/formatieplan/lege-parameters";
import { makeNaming } from "../../model/naming";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { planFormatieplan } from "../../plans/formatieplan/plan-formatieplan";
import { legScenarios } from "../../plans/formatieplan-extra/leg-extra";
import { GEEN_EXTRA } from "../../plans/formatieplan-extra/plan-extra";
import { planVanLijst } from "../../rules/formatielijst/plan-van-lijst";
import { nummerPlaatsen } from "../../rules/formatieplan/nummer-plaatsen";
import { planVanKader } from "../../rules/formatieplan/plan-van-kader";
import { splitsInPlaatsen } from "../../rules/formatieplan/splits-in-plaatsen";
import type { Standing } from "../actions/standing";
import { today } from "../actions/today";
import type { PlanStart } from "./plan-start";

export interface PlanOpties {
  readonly planjaar: number;
  /** Id of an example table, or OWN_TABLE; null = the user pastes one. */
  readonly salaristabel: string | null;
  readonly metNamen: boolean;
  /** A row for each place instead of one for each function. */
  readonly splits: boolean;
  readonly scenarios: boolean;
}

/** The salary table of the workbook that the settings name. */
export const OWN_TABLE = "werkmap";

/** Tables of the workbook that the settings name. */
export type OwnTables = Pick<FormatieplanGegevens, "salaristabel" | "conversietabel">;

export const PLANJAREN = { van: 2000, tot: 2100 } as const;

export interface MadePlan {
  readonly naam: string;
  readonly plan: WorkbookPlan;
  /** Dutch sentences: what was done to the rows. */
  readonly meldingen: readonly string[];
}

/** The examples, each with its date: none is offered as current. */
export function salaristabellen(): readonly { readonly id: string; readonly naam: string; readonly datum: string }[] {
  return VOORBEELD_SALARISTABELLEN.flatMap(({ id, naam, datum }) => (id === null || datum === null ? [] : [{ id, naam, datum: datum.split("-").reverse().join("-") }]));
}

export function planOf(start: PlanStart, opties: PlanOpties, standing: Standing, own: OwnTables): MadePlan {
  const begun = gegevensOf(start, opties.planjaar);
  const parted = opties.splits ? splitsInPlaatsen(begun.plaatsen, begun.parameters.urenPerWeek.waarde) : { plaatsen: begun.plaatsen, meldingen: [] };
  const gegevens: FormatieplanGegevens = {
    ...begun, plaatsen: nummerPlaatsen(parted.plaatsen).plaatsen, metNamen: opties.metNamen,
    salaristabel: opties.salaristabel === OWN_TABLE ? own.salaristabel : (VOORBEELD_SALARISTABELLEN.find(({ id }) => id === opties.salaristabel) ?? null),
    conversietabel: own.conversietabel ?? begun.conversietabel,
  };
  const inlezen = start.kind === "lijst" ? { bron: start.bron, lezingen: start.lijst.lezingen, uitzonderingen: start.lijst.uitzonderingen } : null;
  const extra = { ...GEEN_EXTRA, inlezen, scenarios: opties.scenarios ? legScenarios(gegevens) : null };
  return { naam: gegevens.naam, plan: planFormatieplan(gegevens, { naming: makeNaming(standing.situation.taken), gemaaktOp: today(), extra }), meldingen: parted.meldingen };
}

function gegevensOf(start: PlanStart, planjaar: number): FormatieplanGegevens {
  switch (start.kind) {
    case "kader": return planVanKader(start.kader, planjaar);
    case "lijst": return planVanLijst(start.lijst, start.naam, start.kader, planjaar);
    case "leeg":
      return {
        naam: "Eigen plan", kader: null, plaatsen: [LEGE_FORMATIEPLAATS], eigenKolommen: [], metNamen: false,
        parameters: legeParameters(planjaar, null), salaristabel: null, conversietabel: null,
      };
  }
}
