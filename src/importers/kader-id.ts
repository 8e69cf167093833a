/** The id of a framework that was read from a document, by its short name: never that of a built-in one. */
export function kaderId(kort: string): string {
  return `ingelezen-${kort.toLowerCase()}`;
}
