import diff from "fast-diff";

export interface Verschildeel {
  readonly tekst: string;
  readonly kant: "beide" | "links" | "rechts";
}

/**
 * Two texts word by word: what both say, and what only one of them says, in reading order. Words are compared as they are written; blanks
 * are no difference.
 */
export function woordverschil(links: string, rechts: string): readonly Verschildeel[] {
  // fast-diff compares characters: each different word becomes one, below the range in which it looks for pairs of characters.
  const words: string[] = [];
  const codes = new Map<string, string>();
  const encode = (text: string): string => text.split(/\s+/u).filter((word) => word !== "").map((word) => {
    const known = codes.get(word);
    if (known !== undefined) return known;
    const code = String.fromCharCode(words.length);
    words.push(word);
    codes.set(word, code);
    return code;
  }).join("");
  const [one, two] = [encode(links), encode(rechts)];
  if (words.length > MOST_WORDS) return [{ tekst: links, kant: "links" }, { tekst: rechts, kant: "rechts" }];
  return diff(one, two).map(([kind, coded]): Verschildeel => ({
    tekst: [...coded].map((code) => words[code.charCodeAt(0)] ?? "").join(" "),
    kant: kind === diff.EQUAL ? "beide" : kind === diff.DELETE ? "links" : "rechts",
  }));
}

/** As many different words as there are codes before surrogates begin. */
const MOST_WORDS = 0xd800;
