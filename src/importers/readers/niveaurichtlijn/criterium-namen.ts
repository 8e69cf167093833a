import { groupBy } from "../../group-by";
import { nameKey } from "../../text/name-key";

export interface CriteriumNamen {
  of(printed: string): string;
  /** Criteria with all the ways they are printed, when more than one, or when ours differs. */
  readonly variants: readonly { readonly naam: string; readonly printed: readonly string[] }[];
}

/**
 * One name per criterium over the levels: headings that begin with the same word are the same criterium, and its name is what they begin
 * with in common ("Verantwoording inhoudelijk, ..." and "Verantwoording inhoudelijk en ..." give Verantwoording). Brackets inside a word go.
 */
export function settleCriteria(printed: readonly string[]): CriteriumNamen {
  const groups = groupBy([...new Set(printed)], keyOf);
  const names = new Map([...groups].map(([key, texts]) => [key, plain(commonWords(texts))]));
  return {
    of: (text) => names.get(keyOf(text)) ?? text,
    variants: [...groups].map(([key, texts]) => ({ naam: names.get(key) ?? "", printed: texts })).filter(({ naam, printed: texts }) => texts.length > 1 || texts[0] !== naam),
  };
}

const keyOf = (text: string): string => nameKey(text.split(" ", 1)[0] ?? "");

function commonWords(texts: readonly string[]): string {
  const [first = "", ...others] = texts.map((text) => text.replace(/ ?[.:]$/, ""));
  const words = first.split(" ");
  const shared = others.reduce((count, text) => {
    const other = text.split(" ");
    let same = 0;
    while (same < count && words[same] === other[same]) same++;
    return same;
  }, words.length);
  return words.slice(0, Math.max(1, shared)).join(" ").replace(/[,;]$/, "");
}

/** "(Ervarings)kennis" -> "Ervaringskennis" */
function plain(text: string): string {
  return text.replace(/\((\p{L}+)\)(?=\p{L})/gu, "$1").replace(/(?<=\p{L})\((\p{L}+)\)/gu, "$1");
}
