import { hasFeature } from "../../../../workbook/excel/features";
import { emptyCells } from "../../../../workbook/excel/write/empty-cells";
import type { ActionOutcome } from "../../../actions/outcome";
import type { GesprekkenTexts } from "../../texts.nl";
import { gekozen, type Keuze } from "./keuze";
import { leesVindplaatsen } from "./lees-vindplaatsen";
import { legingen, type Leging } from "./legingen";

/** What the user saw, to compare with what stands at the moment of doing. */
export function afdruk(sheets: readonly Leging[], eigenschappen: Iterable<readonly [string, string]>): string {
  return JSON.stringify([sheets.map(({ id, cells, remarks, tab }) => [id, cells.map(({ cell }) => [cell.row, cell.column, cell.value]), remarks, tab]), [...eigenschappen]]);
}

/**
 * Empties what the user saw and confirmed, on all sheets in one request: all of it, or nothing.
 * @param shown afdruk of what was shown; when something was typed since, nothing is done
 */
export async function verwijderPersoonsgegevens(keuze: Keuze, shown: string, texts: GesprekkenTexts): Promise<ActionOutcome> {
  const found = await leesVindplaatsen();
  const chosen = gekozen(found, keuze);
  const sheets = legingen(chosen, found.tabs);
  const outcome = (kind: ActionOutcome["kind"], sayings: ActionOutcome["sayings"]): ActionOutcome => ({ action: "refresh", kind, sayings, count: kind === "written" ? sheets.length : 0, sheets: kind === "written" ? sheets.map(({ name, tab }) => tab ?? name) : [], report: null });
  if (afdruk(sheets, chosen.eigenschappen) !== shown) return outcome("refused", [texts.changedMeanwhile]);
  const sealed = sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  if (sealed.length > 0) return outcome("refused", [texts.sealed(sealed)]);
  const done = await emptyCells(sheets, chosen.eigenschappen);
  if (done.kind === "failed") return outcome("failed", done.messages);
  const told = texts.emptied(sheets.reduce((sum, one) => sum + one.cells.length, 0), sheets.length);
  // The result screen says in place of the first how many sheets were updated.
  return outcome("written", [told, told, ...found.zelf.map(texts.emptyYourself), texts.keepsOwn(hasFeature("notes"))]);
}
