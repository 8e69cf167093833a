/** What the flags do to a plan, in this order: number places, split rows, take a list of bezetting, roll on, compare, leave out persons. */
import { aantal } from "../../model/aantal";
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import { legScenarios, legWasWordt } from "../../plans/formatieplan-extra/leg-extra";
import type { PlanExtra } from "../../plans/formatieplan-extra/plan-extra";
import { legNaastPlan } from "../../rules/bezettingslijst/leg-naast-plan";
import { nummerPlaatsen } from "../../rules/formatieplan/nummer-plaatsen";
import { orKopie } from "../../rules/formatieplan/or-kopie";
import { splitsInPlaatsen } from "../../rules/formatieplan/splits-in-plaatsen";
import { volgendJaar, type NieuwJaar } from "../../rules/formatieplan/volgend-jaar";
import { zonderNamen } from "../../rules/formatieplan/zonder-namen";
import type { Overgang } from "../../rules/was-wordt/was-wordt-plaats";
import type { ReadPayroll } from "./read-payroll";
import type { Source } from "./source";

export interface Edits {
  readonly splits: boolean;
  readonly bezetting: { readonly list: ReadPayroll; readonly volledig: boolean; readonly opFunctie: boolean } | null;
  readonly volgendJaar: NieuwJaar | null;
  /** An older plan to compare with. */
  readonly was: FormatieplanGegevens | null;
  readonly zonderNamen: boolean;
  /** Heads of own columns that the copy for the works council keeps; null = no such copy. */
  readonly or: readonly string[] | null;
}

export interface EditedPlan {
  readonly gegevens: FormatieplanGegevens;
  readonly extra: PlanExtra;
  /** Dutch sentences for the user. */
  readonly meldingen: readonly string[];
}

export function editPlan(source: Source, edits: Edits): EditedPlan {
  const meldingen: string[] = [];
  let gegevens = source.gegevens;
  const numbered = nummerPlaatsen(gegevens.plaatsen);
  meldingen.push(...numbered.meldingen);
  gegevens = { ...gegevens, plaatsen: numbered.plaatsen };
  let before = edits.was;
  let parts: readonly Overgang[] = [];
  if (edits.splits) {
    const parted = splitsInPlaatsen(gegevens.plaatsen, gegevens.parameters.urenPerWeek.waarde);
    meldingen.push(...parted.meldingen);
    parts = parted.overgangen;
    before ??= gegevens;
    gegevens = { ...gegevens, plaatsen: parted.plaatsen };
  }
  let bezetting: PlanExtra["bezetting"] = null;
  if (edits.bezetting !== null) {
    const { list, volledig, opFunctie } = edits.bezetting;
    const aansluiting = legNaastPlan(gegevens.plaatsen, list.lijst, { volledig, opFunctie, peildatum: gegevens.parameters.peildatum.waarde });
    gegevens = { ...gegevens, plaatsen: aansluiting.plaatsen };
    bezetting = { aansluiting, inlezen: { bron: list.bron, lezingen: list.lijst.lezingen, uitzonderingen: aansluiting.nietGekoppeld } };
    meldingen.push(...list.lijst.waarschuwingen, `Bezetting uit ${list.bron}: ${aantal(aansluiting.nietGekoppeld.length, "rij", "rijen")} niet gekoppeld; zie het blad Niet gekoppeld.`);
  }
  if (edits.volgendJaar !== null) {
    const next = volgendJaar(gegevens, edits.volgendJaar);
    meldingen.push(...next.meldingen, ...(next.vervallen.length > 0 ? [`${aantal(next.vervallen.length, "plaats is", "plaatsen zijn")} voor het nieuwe jaar geëindigd en ${next.vervallen.length === 1 ? "staat" : "staan"} alleen in Was-wordt.`] : []));
    before ??= gegevens;
    gegevens = next.gegevens;
  }
  if (edits.zonderNamen) gegevens = zonderNamen(gegevens);
  const copy = edits.or === null ? null : orKopie(gegevens, edits.or);
  if (copy !== null) meldingen.push(...copy.weggelaten, "Het blad Plaatsing is weggelaten.");
  gegevens = copy?.gegevens ?? gegevens;
  const kept = before === null ? (source.plan?.wasWordt ?? null) : null;
  const wasWordt = kept ?? legWasWordt(before ?? gegevens, gegevens, edits.was === null ? parts : []);
  return {
    gegevens, meldingen,
    extra: {
      wasWordt: edits.or !== null ? { ...wasWordt, plaatsing: null } : wasWordt,
      scenarios: legScenarios(gegevens, source.plan?.mutaties ?? []),
      inlezen: edits.or === null ? source.inlezen : null,
      bezetting: edits.or === null ? bezetting : null,
    },
  };
}
