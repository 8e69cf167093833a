/** A list of functions in running lines: "Projectleider II, III en IV, schaal 12, 11 en 10", under headings of reeks and groep. */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";
import { dutchList } from "../../text/dutch-list";
import type { Entry, Finding, ReadEntries } from "./entries";
import { pairScales } from "./expand-name";
import { readFte, readSchalen } from "./cijfers";
import { CODE } from "./kolommen";

const LONGEST = 160;
const HEAD = /^functie(reeks|familie|groep):? ?(?:[A-Z0-9]{1,2}[:.] ?)?(\S.{1,60})$/i;
const FTE = /[,;(–-]? ?\(?([0-9]{1,4}(?:[.,][0-9]{1,3})?) ?fte\)?$/i;
const NAMES_SCALE = /\b(?:schaal|schalen) ?[0-9]/i;
const OPENS = /^\p{Lu}/u;

export function readLines(lines: readonly SourceLine[]): ReadEntries {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const explained: { line: SourceLine; reden: string }[] = [];
  const unread: SourceLine[] = [];
  let reeks: string | null = null;
  let groep: string | null = null;
  for (const line of lines) {
    if (line.cell !== null) continue;
    const head = matchShort(line.text, HEAD);
    if (head && entryOf(line.text) === null) {
      const naam = head[2] ?? "";
      if (/groep/i.test(head[1] ?? "")) groep = naam;
      else {
        reeks = naam;
        groep = null;
      }
      explained.push({ line, reden: "kop; staat in de kolom reeks of groep" });
      continue;
    }
    const entry = entryOf(line.text);
    if (!entry) {
      if (line.text.length <= LONGEST && OPENS.test(line.text) && NAMES_SCALE.test(line.text)) unread.push(line);
      continue;
    }
    const split = pairScales(entry.naam, entry.schalen);
    const together = split.pairs.length > 1 && entry.fte !== null;
    const pairs = together ? [{ functie: entry.naam, schaal: null }] : split.pairs;
    const sure = split.sure || together;
    if (!sure) {
      findings.push({ ernst: "waarschuwing", code: "schaal-onbekend", lines: [line], melding: `"${line.text}": ${pairs.length === 1 ? "één functie" : `${pairs.length} functies`} en ${entry.schalen.length} ${entry.schalen.length === 1 ? "schaal" : "schalen"}. Welke schaal bij welke functie hoort, is niet te bepalen.` });
    }
    if (together) findings.push({ ernst: "waarschuwing", code: "meer-functies-in-een-rij", lines: [line], melding: `"${line.text}": deze regel noemt ${split.pairs.length} functies met samen één formatie. Wij houden hem bij elkaar en laten de schaal open.` });
    if (entry.fte?.kind === "doubtful") findings.push({ ernst: "waarschuwing", code: "fte-onduidelijk", lines: [line], melding: `De formatie in "${line.text}" kan een duizendtal of een breuk zijn; wij laten haar open.` });
    for (const { functie, schaal } of pairs) {
      entries.push({ functie, normfunctie: null, code: entry.code, reeks, groep, schaal, score: null, formatie: pairs.length === 1 && entry.fte?.kind === "fte" ? entry.fte.fte : null, lines: [line] });
    }
  }
  if (unread.length > 0) {
    findings.push({
      ernst: "waarschuwing", code: "regel-niet-gelezen", lines: unread,
      melding: `${unread.length === 1 ? "Deze regel noemt" : "Deze regels noemen"} een schaal, maar ${unread.length === 1 ? "is" : "zijn"} geen functie met een schaal zoals wij die kunnen lezen: ${dutchList(unread.map(({ text }) => `"${text}"`))}. Wij nemen ${unread.length === 1 ? "haar" : "ze"} niet over.`,
    });
  }
  return { entries, findings, explained, totaal: null };
}

/** A name, the word schaal, and scales; perhaps a code in front and fte behind. */
function entryOf(text: string): { readonly naam: string; readonly schalen: readonly string[]; readonly code: string | null; readonly fte: ReturnType<typeof readFte> | null } | null {
  if (text.length > LONGEST || !OPENS.test(text)) return null;
  const lower = text.toLowerCase();
  const at = Math.max(lower.lastIndexOf(" schaal "), lower.lastIndexOf(",schaal "), lower.lastIndexOf("(schaal "), lower.lastIndexOf(" schalen "));
  if (at < 3) return null;
  const fte = FTE.exec(text.slice(at));
  const behind = text.slice(at + 1, fte ? at + fte.index : undefined).replace(/[).;,\s]+$/, "");
  const schalen = readSchalen(behind);
  if (schalen === null) return null;
  const words = text.slice(0, at).replace(/[\s,:;(–-]+$/, "").split(" ");
  const coded = CODE.test(words[0] ?? "") && words.length > 1;
  const naam = (coded ? words.slice(1) : words).join(" ");
  if (!/\p{L}{3}/u.test(naam) || naam.length > 100 || isScore(naam)) return null;
  return { naam, schalen, code: coded ? (words[0] ?? null) : null, fte: fte ? readFte(fte[1] ?? "") : null };
}

/** "Score 110 - 150 schaal 4" is a band of a score table and no function. */
const isScore = (naam: string): boolean => /^(?:totaal)?(?:score|punten|waardering)\b/i.test(naam) && /[0-9]/.test(naam);
