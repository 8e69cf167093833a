/** What rolling a standing plan on to a later year gives: the new set of sheets, and what the user must see of it first. */
import { aantal } from "../../../model/aantal";
import type { Formatieplaats } from "../../../model/formatieplan/formatieplaats";
import { makeNaming } from "../../../model/naming";
import type { WorkbookPlan } from "../../../model/workbook-plan";
import { planFormatieplan } from "../../../plans/formatieplan/plan-formatieplan";
import { legScenarios, legWasWordt } from "../../../plans/formatieplan-extra/leg-extra";
import { wasWordtSamenvatting, type WasWordtSamenvatting } from "../../../plans/was-wordt/was-wordt-samenvatting";
import { nummerPlaatsen } from "../../../rules/formatieplan/nummer-plaatsen";
import { planuitkomst } from "../../../rules/formatieplan/planuitkomst";
import { schaalwijzigingen, type Schaalwijzigingen } from "../../../rules/formatieplan/schaalwijzigingen";
import { volgendJaar, type NieuwJaar } from "../../../rules/formatieplan/volgend-jaar";
import type { Standing } from "../../actions/standing";
import { today } from "../../actions/today";
import type { OldPlan } from "./read-old-plan";

export interface NextYear {
  readonly kort: string;
  readonly plan: WorkbookPlan;
  readonly samenvatting: WasWordtSamenvatting;
  /** What the new conversietabel changes; null when there is none. */
  readonly schalen: Schaalwijzigingen | null;
  /** Whether the plan takes its scales from the conversietabel. */
  readonly schalenTellen: boolean;
  /** Rows that ended before the year; they stand in was/wordt only. */
  readonly vervallen: readonly Formatieplaats[];
  /** Dutch sentences: what was done, and what the user must look at. */
  readonly meldingen: readonly string[];
}

/** @param nieuw without jaarfout. The old plan is read only: the new one is a set of its own, named after the year. */
export function nextYear({ read, mutaties }: OldPlan, nieuw: NieuwJaar, { situation }: Standing): NextYear {
  const numbered = nummerPlaatsen(read.gegevens.plaatsen);
  const oud = { ...read.gegevens, plaatsen: numbered.plaatsen };
  const { gegevens, vervallen, meldingen } = volgendJaar(oud, nieuw);
  const wasWordt = legWasWordt(oud, gegevens);
  const inlezen = read.uitzonderingen.length === 0 ? null : { bron: `formatieplan ${read.kort}`, lezingen: [], uitzonderingen: read.uitzonderingen };
  const scenarios = mutaties === null ? null : legScenarios(gegevens, mutaties);
  const kort = `${read.kort.replace(/(?:19|20)\d{2}$/, "")}${nieuw.planjaar}`;
  return {
    kort, vervallen,
    schalen: nieuw.conversietabel === null ? null : schaalwijzigingen(oud, nieuw.conversietabel.regels),
    schalenTellen: gegevens.parameters.schaalbron.waarde === "conversietabel",
    plan: planFormatieplan(gegevens, { kort, naming: makeNaming(situation.taken), gemaaktOp: today(), extra: { wasWordt, scenarios, inlezen, bezetting: null } }),
    samenvatting: wasWordtSamenvatting(wasWordt, planuitkomst(gegevens).regels),
    meldingen: [
      ...numbered.meldingen, ...meldingen,
      ...(mutaties === null || mutaties.length === 0 ? [] : [`De scenario's gaan mee, met ${aantal(mutaties.length, "mutatie", "mutaties")}; loop de ingangsdatums na.`]),
    ],
  };
}
