import { rectsOverlap } from "../../../model/address";
import { addressRect } from "../read/address-rect";
import { isWithin } from "./row-heads";
import type { StandingSheet } from "./read-standing";
import type { RefreshLayout } from "./refresh-layout";
import { tell, type Message } from "../messages/message";

/** A table of the user cannot go along cell by cell, and nothing of ours may come over it. */
export function tableProblems(standing: StandingSheet, layout: RefreshLayout): readonly Message[] {
  return standing.tables.flatMap(({ name, address }) => {
    const rect = addressRect(address);
    const covered = layout.after.some((ours) => rectsOverlap(ours, rect));
    const torn = layout.moves.some(({ from, row, column }) => (row !== from.row || column !== from.column) && isWithin(from, [rect]));
    return covered || torn
      ? [tell("ownTableInTheWay", { sheet: standing.sheet.name, table: name })]
      : [];
  });
}
