/** An older plan to lay beside one that stands: another in this workbook, or one in a file. */
import { leesPlan, type GelezenPlan } from "../../../rules/plan-lezen/lees-plan";
import { plantabellenVanBoek } from "../../../rules/plan-lezen/plantabellen-van-boek";
import { planInWorkbook } from "../../actions/plan-in-workbook";

export interface OldPlan {
  /** Short name in the workbook, or file, as shown. */
  readonly naam: string;
  readonly gelezen: GelezenPlan;
}

/** @returns null when its table is gone. @throws what Office.js throws */
export async function oldPlanInWorkbook(kort: string): Promise<OldPlan | null> {
  const gelezen = await planInWorkbook(kort);
  return gelezen === null ? null : { naam: kort, gelezen };
}

/** @returns null when the workbook in the file holds no plan of ours. @throws ImportError with a Dutch sentence when it cannot be read */
export async function oldPlanInFile(file: File): Promise<OldPlan | null> {
  const { openBook } = await import(/* webpackChunkName: "open-book" */ "../../../importers/formats/sheet/open-book");
  const tabellen = plantabellenVanBoek((await openBook(new Uint8Array(await file.arrayBuffer()))).book);
  const gelezen = tabellen === null ? null : leesPlan(tabellen);
  return gelezen === null ? null : { naam: file.name, gelezen };
}
