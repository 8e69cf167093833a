import { openBook } from "../../importers/formats/sheet/open-book";
import { leesMutaties } from "../../rules/plan-lezen/lees-mutaties";
import { leesPlan, type GelezenPlan } from "../../rules/plan-lezen/lees-plan";
import { leesWasWordt, type GelezenWasWordt } from "../../rules/plan-lezen/lees-was-wordt";
import { plantabellenVanBoek } from "../../rules/plan-lezen/plantabellen-van-boek";
import type { Mutatie } from "../../rules/scenario/mutatie";
import { Stop } from "../stop";
import { readBytes } from "./read-sheets";

export interface ReadPlan {
  readonly plan: GelezenPlan;
  readonly wasWordt: GelezenWasWordt | null;
  readonly mutaties: readonly Mutatie[];
}

/** The formation plan in a workbook that this program made; null when the bytes hold none. @throws ImportError when they are no workbook */
export async function planInBytes(bytes: Uint8Array): Promise<ReadPlan | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const tabellen = plantabellenVanBoek((await openBook(bytes)).book);
  const plan = tabellen === null ? null : leesPlan(tabellen);
  return tabellen === null || plan === null ? null : { plan, wasWordt: leesWasWordt(tabellen), mutaties: leesMutaties(tabellen) ?? [] };
}

/** As planInBytes, of a file that must hold one. @throws Stop 2 */
export async function planInFile(path: string): Promise<ReadPlan> {
  const found = await planInBytes(await readBytes(path)).catch(() => null);
  if (found === null) throw new Stop(`${path} is geen formatieplan dat met Functieboek is gemaakt.`, 2);
  return found;
}
