/** What each line of a functiegebouw page is. Headings are known by their words, also when a letter is missing. */
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import { matchShort } from "../pattern";
import { isPatroon } from "./patroon";
import { withinEdits } from "./within-edits";

export type Kind =
  | "resultaten" | "gedrag" | "competenties" | "kwaliteitenprofielen" | "functietyperingen"
  | "typering" | "profiel" | "patroon" | "schaal" | "omschrijving" | "speelruimte" | "kennis" | "contacten"
  | "ervaring" | "opleiding" | "denkniveau" | "richting" | "opleiding-eigen" | "competenties-eigen"
  | "verwijzing" | "bullet" | "tekst";

export interface Kinded {
  readonly line: SourceLine;
  readonly kind: Kind;
  /** The heading as it should read, when it is printed with a letter more, less or wrong. */
  readonly meant: string | null;
  /** What follows the word: of "Schaal 10" the scale, of "Functietypering Medewerker ..." and "Kwaliteitenprofiel schaal 7" the name or the scale. */
  readonly value: string;
}

const HEADINGS: readonly (readonly [Kind, string])[] = [
  ["resultaten", "Resultaten"],
  ["gedrag", "Gedragsindicatoren"],
  ["competenties", "Competenties"],
  ["kwaliteitenprofielen", "Kwaliteitenprofielen"],
  ["kwaliteitenprofielen", "Kwaliteitenprofiel"],
  ["functietyperingen", "Functietyperingen"],
  ["typering", "Functietypering"],
  ["omschrijving", "Algemene omschrijving"],
  ["speelruimte", "Speelruimte/kaders"],
  ["speelruimte", "Speelruimte"],
  ["kennis", "Kennis en vaardigheden"],
  ["contacten", "Contacten"],
  ["ervaring", "Ervaring"],
  ["opleiding", "Opleiding"],
  ["denkniveau", "Werk- en denkniveau"],
  ["richting", "Opleidingsrichting en/of vakkennis"],
  ["opleiding-eigen", "Opleiding departementsspecifiek"],
  ["competenties-eigen", "Competenties departementsspecifiek"],
];
const BY_KEY = new Map(HEADINGS.map(([kind, heading]) => [nameKey(heading), kind]));
const LINK = /^(?:(?:kwaliteitenprofielen|functietyperingen) vergelijken|(?:naar top van de pagina|terug naar boven))$/i;
const SCHAAL = /^(?:salaris)?schaal:? ([0-9].{0,20})$/i;
const NAMED = /^(functietypering|kwaliteitenprofiel):? (?=[\p{Lu}0-9]|schaal)(.{1,80})$/iu;
const LONGEST_HEADING = 60;
/** A word this long is still itself with one letter wrong; shorter words become others. */
const LONG_ENOUGH = 9;

/** The scale in what follows "Functietypering" or "Kwaliteitenprofiel"; null when that is a name. */
export const scaleIn = (value: string): string | null => SCHAAL.exec(value.slice(0, LONGEST_HEADING))?.[1] ?? null;

export function kindLines(lines: readonly SourceLine[]): readonly Kinded[] {
  return lines.map(kindOf);
}

function kindOf(line: SourceLine): Kinded {
  const one = (kind: Kind, meant: string | null = null, value = ""): Kinded => ({ line, kind, meant, value });
  if (line.text.length > LONGEST_HEADING) return one(line.bullet === null ? "tekst" : "bullet");
  if (line.bullet === null && isPatroon(line.text)) return one("patroon");
  if (line.bullet !== null) return one("bullet");
  if (matchShort(line.text, LINK)) return one("verwijzing");
  const schaal = matchShort(line.text, SCHAAL);
  if (schaal) return one("schaal", null, schaal[1]);
  const named = matchShort(line.text, NAMED);
  if (named && !/[.;,]$/.test(line.text)) return one(/^f/i.test(named[1] ?? "") ? "typering" : "profiel", null, named[2]);
  const key = nameKey(line.text);
  const known = BY_KEY.get(key);
  if (known) return one(known);
  const near = key.length < LONG_ENOUGH ? undefined : HEADINGS.find(([, heading]) => withinEdits(key, nameKey(heading), 1));
  return near ? one(near[0], near[1]) : one("tekst");
}
