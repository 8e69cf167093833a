/** As push with all items, which fails on a hundred thousand of them: arguments have to fit on the stack. */
export function append<T>(to: T[], items: Iterable<T>): void {
  for (const item of items) to.push(item);
}
