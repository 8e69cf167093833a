/** Ways in which a document comes out of a scanner, a mail programme or a careless hand. Each is a pure function of the text and a source of chance. */

/** A whole number from 0 up to and without the limit. */
export type Chance = (limit: number) => number;

export type Mutation = (text: string, chance: Chance) => Uint8Array;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const linesOf = (text: string): string[] => text.split("\n");

function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  const out = [...items];
  for (let index = out.length - 1; index > 0; index--) {
    const other = chance(index + 1);
    [out[index], out[other]] = [out[other] as T, out[index] as T];
  }
  return out;
}

function some(text: string, share: number, change: (sign: string) => string, chance: Chance): string {
  return [...text].map((sign) => (chance(1000) < share ? change(sign) : sign)).join("");
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "cut off": (text, chance) => utf8(text.slice(0, chance(text.length))),
  "cut at the front": (text, chance) => utf8(text.slice(chance(text.length))),
  "lines shuffled": (text, chance) => utf8(shuffled(linesOf(text), chance).join("\n")),
  "a part shuffled": (text, chance) => {
    const lines = linesOf(text);
    const from = chance(lines.length);
    const to = from + chance(lines.length - from);
    return utf8([...lines.slice(0, from), ...shuffled(lines.slice(from, to), chance), ...lines.slice(to)].join("\n"));
  },
  "a part twice": (text, chance) => {
    const lines = linesOf(text);
    const from = chance(lines.length);
    const to = from + chance(lines.length - from);
    return utf8([...lines.slice(0, to), ...lines.slice(from)].join("\n"));
  },
  "lines lost": (text, chance) => utf8(linesOf(text).filter(() => chance(10) > 0).join("\n")),
  "lines joined": (text, chance) => utf8(linesOf(text).map((line) => line + (chance(4) === 0 ? " " : "\n")).join("")),
  "all on one line": (text) => utf8(linesOf(text).join(" ")),
  "a line a word": (text) => utf8(text.split(/\s+/).join("\n")),
  "blank lines between": (text, chance) => utf8(linesOf(text).map((line) => line + "\n".repeat(1 + chance(3))).join("")),
  "blanks of another kind": (text, chance) => utf8(some(text, 400, (sign) => (sign === " " ? ["\u00a0", "\t", "  ", "\u2007", ""][chance(5)] ?? "" : sign), chance)),
  "figures changed": (text, chance) => utf8(some(text, 300, (sign) => (/[0-9]/.test(sign) ? String(chance(10)) : sign), chance)),
  "signs lost": (text, chance) => utf8(some(text, 20, () => "", chance)),
  "signs from elsewhere": (text, chance) => utf8(some(text, 20, () => ["|", "•", "-", "\f", "\u0000", "(", "\"", "\ufffd", "💥", "\u202e", "=", "\r"][chance(12)] ?? "", chance)),
  "bytes changed": (text, chance) => utf8(text).map((byte) => (chance(200) === 0 ? chance(256) : byte)),
  "read as Windows-1252": (text) => Uint8Array.from(text, (sign) => Math.min(255, sign.charCodeAt(0))),
  "as UTF-16 without a mark": (text) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
  "as UTF-16 cut in a character": (text, chance) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer).subarray(0, chance(text.length) * 2 + 1),
};
