import { plankey, type Planblad } from "../../model/formatieplan/namen";
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import { formula, jump, text } from "../cell";
import { sheetPlan } from "../sheet";
import { bladnaam, type FormatieplanContext } from "./formatieplan-context";
import { amountsSentence } from "./parameterregels";

type Needed = Pick<SheetPlan, "tab" | "columns" | "blocks">;

/** A sheet of the plan with its key and tab name. */
export function planblad(context: FormatieplanContext, blad: Planblad, sheet: Needed & Partial<SheetPlan>): SheetPlan {
  return sheetPlan({ key: plankey(context.kort, blad), name: bladnaam(context, blad), ...sheet });
}

/** Title, what the sheet shows, and the way back. */
export function titel(context: FormatieplanContext, naam: string, uitleg: string): (CellPlan | null)[][] {
  return [[text(`${naam}: ${context.gegevens.naam}`, "title")], [text(uitleg, "subtitle")]];
}

/** "Bedragen: table, date": stands on every sheet with amounts. */
export function bedragenregel(context: FormatieplanContext): CellPlan {
  return formula(`="Bedragen: "&${context.v.par("salarisregel")}`, `Bedragen: ${amountsSentence(context.gegevens)}`, "note");
}

export function terug(context: FormatieplanContext): CellPlan {
  return jump("Terug naar Start", bladnaam(context, "start"));
}
