import { cellAddress } from "../../../model/address";
import { tell, type Message } from "../messages/message";
import type { StandingSheet } from "./read-standing";
import type { RefreshLayout } from "./refresh-layout";

/**
 * Comments and notes keep their cell while what they speak of goes elsewhere: Office.js can make one anew, but not with who wrote it and who
 * answered, so that they are left alone and the user is told where each belongs.
 */
export function remarkWarnings({ sheet, remarks }: StandingSheet, { placeOf }: RefreshLayout): readonly Message[] {
  const moved = remarks.flatMap(({ row, column }) => {
    const place = placeOf(row, column);
    const [cell, now] = [cellAddress(row, column), place === null ? null : cellAddress(place.row, place.column)];
    return cell === now ? [] : [{ cell, now }];
  });
  return moved.length === 0 ? [] : [tell("remarksLeft", { sheet: sheet.name, moved })];
}
