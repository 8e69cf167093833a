/**
 * Whether two short words differ by at most `most` letters added, dropped or changed. Only the band around the diagonal is filled, so the
 * work is linear in the shorter word.
 */
export function withinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  const far = most + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = new Array<number>(other.length + 1).fill(far);
    if (row <= most) current[0] = row;
    for (let column = Math.max(1, row - most); column <= Math.min(other.length, row + most); column++) {
      const changed = (previous[column - 1] ?? far) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current[column] = Math.min(changed, (previous[column] ?? far) + 1, (current[column - 1] ?? far) + 1);
    }
    if (Math.min(...current) > most) return false;
    previous = current;
  }
  return (previous[other.length] ?? far) <= most;
}
