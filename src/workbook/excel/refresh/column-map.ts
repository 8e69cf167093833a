/** Where a column goes; null when it has no place any more. */
export type ColumnMap = (column: number) => number | null;

/** A row of column heads, as text by column. */
export type HeadRow = ReadonlyMap<number, string>;

export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** The user's columns stand to the right of ours, and go right as far as ours grow; never left. */
export function userColumnMap(before: ColumnSpan, after: ColumnSpan): (column: number) => number {
  const shift = Math.max(0, after.right - before.right);
  return (column) => (column > before.right ? column + shift : column);
}

/**
 * Where a column goes that a user's formula speaks of: one of ours goes where its head goes; when the heads have not changed, none moves.
 */
export function makeColumnMap(before: ColumnSpan, after: ColumnSpan, headsBefore: HeadRow, headsAfter: HeadRow): ColumnMap {
  const ofUser = userColumnMap(before, after);
  const unchanged = before.right === after.right && [...headsBefore].every(([column, text]) => headsAfter.get(column) === text);
  return (column) => {
    if (column > before.right || column < before.left) return ofUser(column);
    if (unchanged) return column;
    const text = headsBefore.get(column) ?? "";
    const same = [...headsBefore].filter(([, other]) => other === text);
    const goals = [...headsAfter].filter(([, other]) => other === text);
    return text !== "" && same.length === 1 && goals.length === 1 ? goals[0]?.[0] ?? null : null;
  };
}
