/** The numbers and bullets that Word puts in front of paragraphs: they are not in the text but in word/numbering.xml. */
import { readXml } from "./xml-events";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

export interface Numbering {
  /** What stands before the next paragraph of this list: a bullet, or a number with its signs. Counts up as it is asked. */
  next(numId: string, level: number): { readonly bullet: string | null; readonly label: string } | null;
}

/** Word has nine levels. */
const LEVELS = 9;

export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const { abstracts, lists } = bytes ? parse(bytes) : { abstracts: new Map<string, Level[]>(), lists: new Map<string, { abstract: string; starts: Map<number, number> }>() };
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(numId, at) {
      const list = lists.get(numId);
      const levels = list ? abstracts.get(list.abstract) : undefined;
      const level = levels?.[at];
      if (!list || !levels || !level || at >= LEVELS) return null;
      if (level.format === "bullet") return { bullet: level.text === "" ? "•" : level.text, label: "" };
      if (level.format === "none") return null;
      const counts = counters.get(list.abstract) ?? levels.map((one) => one.start - 1);
      counters.set(list.abstract, counts);
      const restart = list.starts.get(at);
      if (restart !== undefined && !begun.has(`${numId} ${at}`)) counts[at] = restart - 1;
      begun.add(`${numId} ${at}`);
      counts[at] = (counts[at] ?? 0) + 1;
      for (let deeper = at + 1; deeper < levels.length; deeper++) counts[deeper] = (levels[deeper]?.start ?? 1) - 1;
      const label = level.text.replace(/%([1-9])/g, (_, digit: string) => written(Math.max(counts[Number(digit) - 1] ?? 1, 1), levels[Number(digit) - 1]?.format ?? "decimal"));
      return { bullet: null, label };
    },
  };
}

function parse(bytes: Uint8Array): { readonly abstracts: Map<string, Level[]>; readonly lists: Map<string, { abstract: string; starts: Map<number, number> }> } {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  let levels: Level[] | null = null;
  let level: { format: string; text: string; start: number } | null = null;
  let list: { abstract: string; starts: Map<number, number> } | null = null;
  let overridden = 0;
  readXml(bytes, {
    open(name, attributes) {
      const value = attributes["w:val"] ?? "";
      if (name === "w:abstractNum") abstracts.set(attributes["w:abstractNumId"] ?? "", (levels = []));
      else if (name === "w:lvl" && levels && list === null) levels.push((level = { format: "decimal", text: "", start: 1 }));
      else if (name === "w:numFmt" && level) level.format = value;
      else if (name === "w:lvlText" && level) level.text = value;
      else if (name === "w:start" && level) level.start = whole(value, 1);
      else if (name === "w:num") lists.set(attributes["w:numId"] ?? "", (list = { abstract: "", starts: new Map() }));
      else if (name === "w:abstractNumId" && list) list.abstract = value;
      else if (name === "w:lvlOverride") overridden = whole(attributes["w:ilvl"] ?? "", 0);
      else if (name === "w:startOverride" && list) list.starts.set(overridden, whole(value, 1));
    },
    close(name) {
      if (name === "w:abstractNum") levels = null;
      else if (name === "w:lvl") level = null;
      else if (name === "w:num") list = null;
    },
    text: () => undefined,
  });
  return { abstracts, lists };
}

function whole(text: string, otherwise: number): number {
  return /^[0-9]{1,6}$/.test(text) ? Number(text) : otherwise;
}

function written(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    default:
      return String(count);
  }
}

/** a ... z, aa, bb, ... as Word counts. */
const letters = (count: number): string => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.floor((count - 1) / 26) + 1, 10));

const ROMAN: readonly (readonly [number, string])[] = [[1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]];

function roman(count: number): string {
  let rest = Math.min(count, 3999);
  let text = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
