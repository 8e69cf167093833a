/** Full-text search over the tables of a framework. */
import { KOLOMMEN, TABELNAMEN } from "../../model/kolommen";
import type { TabelNaam, Tabellen } from "../../model/tabellen";

export interface Vondst {
  readonly tabel: TabelNaam;
  /** Index of the row in its table. */
  readonly rij: number;
  readonly kolom: string;
  /** What the row is about: its first names. */
  readonly titel: string;
  /** The whole text of the cell. */
  readonly tekst: string;
  /** A part of the text around the first hit, in pieces; `raak` marks the words that were looked for. */
  readonly fragment: readonly { readonly tekst: string; readonly raak: boolean }[];
}

/** Columns that say where a row comes from, not what it says. */
const BESIDE = new Set(["plaats", "tekstsoort", "herkomst"]);
const BEFORE = 50;
const AROUND = 180;

/**
 * Rows in which every word of the question stands, begun anywhere in a word, without regard to case and accents. Rows whose name is meant
 * come first, then in the order of the tables.
 */
export function zoek(tabellen: Tabellen, vraag: string): readonly Vondst[] {
  const words = [...new Set(folded(vraag).split(/\s+/u).filter((word) => word !== ""))];
  if (words.length === 0) return [];
  const found: { vondst: Vondst; rang: number }[] = [];
  for (const tabel of TABELNAMEN) {
    const rows = (tabellen[tabel] ?? []) as readonly object[];
    rows.forEach((row, rij) => {
      const cells = KOLOMMEN[tabel].flatMap(({ naam, soort }) => {
        const value = (row as Readonly<Record<string, string | number | null>>)[naam];
        return typeof value === "string" && !BESIDE.has(naam) ? [{ naam: naam as string, soort, tekst: value, key: folded(value) }] : [];
      });
      if (!words.every((word) => cells.some(({ key }) => key.includes(word)))) return;
      const [best] = [...cells].sort((a, b) => hits(b.key, words) - hits(a.key, words));
      if (!best) return;
      const titel = cells.filter(({ soort }) => soort === "name" || soort === "code").slice(0, 2).map(({ tekst }) => tekst).join(", ");
      const inName = best.soort !== "prose" && hits(best.key, words) === words.length;
      found.push({ rang: inName ? 0 : 1, vondst: { tabel, rij, kolom: best.naam, titel, tekst: best.tekst, fragment: fragmentOf(best.tekst, best.key, words) } });
    });
  }
  return found.sort((a, b) => a.rang - b.rang).map(({ vondst }) => vondst);
}

function hits(key: string, words: readonly string[]): number {
  return words.filter((word) => key.includes(word)).length;
}

/** One character for one, so that places in it are places in the text. */
function folded(text: string): string {
  return Array.from({ length: text.length }, (_, at) => (text[at] ?? "").normalize("NFD").charAt(0).toLowerCase().charAt(0)).join("");
}

function fragmentOf(tekst: string, key: string, words: readonly string[]): Vondst["fragment"] {
  const first = Math.min(...words.map((word) => key.indexOf(word)).filter((at) => at >= 0));
  const space = tekst.indexOf(" ", first - BEFORE);
  // Begins at a word, but never behind the hit: an address has no spaces.
  const from = first <= BEFORE ? 0 : space >= 0 && space < first ? space + 1 : first - BEFORE;
  const to = Math.min(tekst.length, from + AROUND);
  const parts: { tekst: string; raak: boolean }[] = from > 0 ? [{ tekst: "… ", raak: false }] : [];
  for (let at = from; at < to; ) {
    const word = words.filter((one) => key.startsWith(one, at)).sort((a, b) => b.length - a.length)[0];
    const end = at + (word?.length ?? 1);
    const last = parts.at(-1);
    if (word === undefined && last && !last.raak) last.tekst += tekst.slice(at, end);
    else parts.push({ tekst: tekst.slice(at, end), raak: word !== undefined });
    at = end;
  }
  return to < tekst.length ? [...parts, { tekst: " …", raak: false }] : parts;
}
