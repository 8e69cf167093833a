/** What each line of a niveaurichtlijn is. */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";
import { fromCapitals } from "../../text/name-key";
import { isNavigation } from "./navigation";

export type Kind = "navigatie" | "voettekst" | "niveau" | "kerntaak" | "vraag" | "aspect" | "voorbeelden" | "bullet" | "tekst";

export interface Kinded {
  readonly line: SourceLine;
  readonly kind: Kind;
  /** Level ("3") or name of the kerntaak; "" for other kinds. */
  readonly value: string;
  /** Name behind a level, "" without. */
  readonly naam: string;
}

const NIVEAU = /^(?:Niveau|NIVEAU) ([0-9]{1,2}|[A-F]|[IVX]{1,4})(?:[.:]|(?= )|$) ?(.{0,90})$/;
const KERNTAAK = /^Kerntaak(?: [0-9]{1,2})?[:.]? ?[-–—]? ?(\p{L}.{2,60})$/iu;
const VRAAG = /^\p{Lu}[^.!?]{3,58}\?$/u;
const ASPECT = /^(?:[Ff]ocus|FOCUS|[Vv]erschijningsvorm(?:en)?|VERSCHIJNINGSVORM(?:EN)?|Samenhang(?: met .{3,40})?|SAMENHANG(?: MET .{3,40})?)$/;
const VOORBEELDEN = /^(?:Beschrijving(?:en)?|Voorbeeld(?:en)?) van .{0,30}(?:functies|personen|medewerkers|professionals)\b/i;
const SENTENCE = /[.;,]$/;

export function kindLines(lines: readonly SourceLine[]): readonly Kinded[] {
  return lines.map(kindOf);
}

function kindOf(line: SourceLine): Kinded {
  const one = (kind: Kind, value = "", naam = ""): Kinded => ({ line, kind, value, naam });
  if (line.bullet !== null) return one("bullet");
  const { text } = line;
  if (isFooter(text)) return one("voettekst");
  if (isNavigation(text)) return one("navigatie");
  const niveau = matchShort(text, NIVEAU);
  if (niveau && !SENTENCE.test(niveau[2] ?? "")) return one("niveau", niveau[1], levelName(niveau[2] ?? ""));
  const kerntaak = matchShort(text, KERNTAAK);
  if (kerntaak && !SENTENCE.test(kerntaak[1] ?? "")) return one("kerntaak", fromCapitals(kerntaak[1]?.trim() ?? ""));
  if (matchShort(text, VRAAG)) return one("vraag");
  if (matchShort(text, ASPECT)) return one("aspect");
  return one(matchShort(text, VOORBEELDEN) && !SENTENCE.test(text) ? "voorbeelden" : "tekst");
}

/** "- aankomend", "(beginnend)" */
function levelName(text: string): string {
  const bare = text.replace(/^[-–—:] ?/, "").trim();
  return /^\((.*)\)$/.exec(bare)?.[1]?.trim() ?? bare;
}

/** Title, "pagina 27" and "Copyright ..." on one line. */
export function isFooter(text: string): boolean {
  return text.length < 200 && /(?:copyright|©)/i.test(text) && /(?:pagina|blz\.?) ?[0-9]{1,3}/i.test(text);
}
