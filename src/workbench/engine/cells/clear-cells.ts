/** Range.clear. */
import { raiseChanged } from "../change-events";
import type { Engine } from "../engine";
import { PLAIN } from "../../../model/style";
import { NotImplementedError } from "../excel-error";
import { refuseProtected } from "../rules/protection";
import { clearConditionalFormats } from "./conditional-formats";
import { clearValidation } from "./validations";
import type { Areas } from "./area";
import { area } from "./area";
import { eachStoredCell, tidyCell } from "./cell-access";
import { afterTableWrite } from "./table-write";

export const CLEAR_WHAT = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
export type ClearWhat = (typeof CLEAR_WHAT)[number];

/**
 * learn.microsoft.com, "Clear or delete ranges using the Excel JavaScript API" and "Excel.ClearApplyTo enum". All takes contents and
 * formats, with them conditional formats, validation and links; a table stays a table.
 */
export function clearCells(engine: Engine, target: Areas, what: ClearWhat): void {
  refuseProtected(target.sheet);
  if (what === "ResetContents") throw new NotImplementedError('Range.clear "ResetContents"');
  for (const rect of target.rects) {
    eachStoredCell(target.sheet, rect, (cell, row, column) => {
      if (what === "All" || what === "Contents") {
        cell.value = null;
        cell.formula = null;
      }
      if (what === "All" || what === "Formats") cell.style = PLAIN;
      if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") cell.link = null;
      tidyCell(target.sheet, row, column);
    });
    if (what === "All" || what === "Contents") afterTableWrite(engine, area(target.sheet, rect));
    engine.noteChange(target.sheet, rect);
    if (what === "All" || what === "Contents") raiseChanged(engine, target.sheet, rect, "addin", null);
  }
  if (what === "All" || what === "Formats") clearConditionalFormats(target);
  if (what === "All") clearValidation(target);
}
