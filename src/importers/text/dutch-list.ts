/** "a", "a en b", "a, b en c"; beyond `most` the rest is counted. */
export function dutchList(words: readonly string[], most = 12): string {
  if (words.length > most) return `${words.slice(0, most).join(", ")} en nog ${words.length - most}`;
  if (words.length <= 1) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`;
}

/** 41.5 -> "41,5" */
export function dutchNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace(".", ",");
}

export function places(rows: readonly { readonly plaats: string }[]): string {
  return [...new Set(rows.map((row) => row.plaats))].join("; ");
}
