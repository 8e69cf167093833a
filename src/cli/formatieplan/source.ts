/** What the command begins with: a plan made before, a list of the user's, or a framework. */
import { basename } from "node:path";
import { findKader } from "../../frameworks/catalogue";
import type { FormatieplanGegevens } from "../../model/formatieplan/gegevens";
import type { InleesGegevens } from "../../plans/inlezen/inlees-gegevens";
import { planVanLijst } from "../../rules/formatielijst/plan-van-lijst";
import { planVanKader } from "../../rules/formatieplan/plan-van-kader";
import { ImportError } from "../../importers/import-error";
import { kaderOf } from "../find-kader";
import { Stop } from "../stop";
import { readList, type ListOptions } from "./read-list";
import { planInBytes, type ReadPlan } from "./read-plan";
import { readBytes, readSheets } from "./read-sheets";

export interface Source {
  readonly gegevens: FormatieplanGegevens;
  /** The plan as it was read, when the source is one. */
  readonly plan: ReadPlan | null;
  readonly inlezen: InleesGegevens | null;
}

export interface SourceOptions extends ListOptions {
  /** --kader: where the functions of a list come from. */
  readonly kader: string | undefined;
  readonly planjaar: number;
}

/** @throws Stop 2 when it is none of the three */
export async function readSource(from: string, options: SourceOptions, show: (step: string | null) => void): Promise<Source> {
  if (findKader(from) !== null || !/\.(xlsx|csv|tsv)$/i.test(from)) {
    const kader = await kaderOf(from, show);
    if ((kader.tabellen.Functies ?? []).length === 0) throw new Stop(`${kader.kader.naam} noemt geen functies; hiermee is geen formatieplan te maken.`, 2);
    return { gegevens: planVanKader(kader, options.planjaar), plan: null, inlezen: null };
  }
  const bytes = await readBytes(from);
  const plan = await planInBytes(bytes).catch((error: unknown) => {
    throw error instanceof ImportError ? new Stop(`${from}: ${error.message}`, 2) : error;
  });
  if (plan !== null) {
    const inlezen = plan.plan.uitzonderingen.length === 0 ? null : { bron: basename(from), lezingen: [], uitzonderingen: plan.plan.uitzonderingen };
    return { gegevens: plan.plan.gegevens, plan, inlezen };
  }
  const { lijst, bron } = readList(from, await readSheets(from, bytes), options);
  const kader = options.kader === undefined ? null : await kaderOf(options.kader, show);
  const naam = basename(from).replace(/\.[^.]*$/, "");
  return { gegevens: planVanLijst(lijst, naam, kader, options.planjaar), plan: null, inlezen: { bron, lezingen: lijst.lezingen, uitzonderingen: lijst.uitzonderingen } };
}
