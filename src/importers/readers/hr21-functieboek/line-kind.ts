/** What each line of an HR21 book is. A heading is known by its own words; the two section heads also by the fields that follow them. */
import type { SourceLine } from "../../document/source-line";
import { cellTexts, tableRows } from "../../steps/table-rows";
import { matchShort } from "../pattern";

export type Kind =
  | "tabelkop" | "tabeltotaal" | "beschrijving" | "profiel" | "kop"
  | "naam" | "code" | "functiereeks" | "functiegroep" | "kenmerken" | "competenties" | "generieke-taken" | "resultaatgebied" | "module-leeg"
  | "module" | "modulenaam" | "moduletaken"
  | "werksituaties" | "profielcompetenties" | "vakkennis" | "kennis" | "vaardigheden" | "opleiding" | "niveau"
  | "tekst";

export interface Kinded {
  readonly line: SourceLine;
  readonly kind: Kind;
  /** What follows the heading's own words: the name, the code, the number and name of a result area, the level and its name. */
  readonly values: readonly string[];
}

/** Headings by their words. The groups of a pattern are the values. All are anchored and without nested repetition. */
const HEADINGS: readonly (readonly [Kind, RegExp])[] = [
  ["naam", /^(?:Naam (?:van de )?functie|Functienaam|Naam normfunctie) ?:? ?(.*)$/i],
  ["code", /^(?:Functie)?code ?: ?(.*)$/i],
  ["functiereeks", /^(?:Functiereeks|Functiefamilie|FUNCTIEREEKS) ?:? ?([^:.]+):?$/],
  ["functiegroep", /^(?:Functiegroep|FUNCTIEGROEP) ?:? ?([^:.]+):?$/],
  ["kenmerken", /^(?:Overwegende |Onderscheidende )?(?:functie)?kenmerken ?:?$/i],
  ["profielcompetenties", /^Competenties (?:normfunctie|module)$/i],
  ["competenties", /^Competenties ?:?$/i],
  ["generieke-taken", /^Generieke taken ?:?$/i],
  ["resultaatgebied", /^(?:Resultaatgebied|RESULTAATGEBIED) ?([0-9]{0,2}) ?[:.]? ?(.*)$/],
  ["moduletaken", /^Module ?taken ?:?$/i],
  ["modulenaam", /^Modulenaam ?:? ?(.+)$/i],
  ["module", /^Module (?:HR21|.{0,40}HR21)$/i],
  ["module-leeg", /^Modules?(?: ?: ?(?:geen|n\.?v\.?t\.?)?)?$/i],
  ["werksituaties", /^Kritische werksituaties?(?: normfunctie)? ?:?$/i],
  ["vakkennis", /^(?:Vakkennis(?: normfunctie)? ?:?|Over welke vakkennis dient .*\?)$/i],
  ["kennis", /^(?:Vak)?kennis op het gebied van ?:?$/i],
  ["vaardigheden", /^(?:Vaardigheden op het gebied van|Vaardigheden(?: normfunctie)?) ?:?$/i],
  ["opleiding", /^(?:Welke opleiding .*\?|Opleiding(?:seisen|sniveau)?(?: normfunctie)? ?:?)$/i],
  ["niveau", /^Niveau ([A-Z]|[0-9]{1,2}) ?(?:\((.*)\))?$/i],
  ["kop", /^(?:Bijlage|BIJLAGE|Deel|DEEL)(?: [IVX0-9]+[.:]?)?(?: .*)?$/],
  ["tabeltotaal", /^Totaal(?: formatie)? ?:? ?([0-9]{1,5}(?:[.,][0-9]{1,3})?)?(?: ?fte)?$/i],
];

const COLUMN_WORDS = ["beschikbare functie", "normfunctie", "toelichting", "kenmerken", "schaal", "formatie", "fte"];
const HEAD = /^(Functiebeschrijving|Competentieprofiel) ?:? ?(.+)$/i;
/** "N02.01.02 | Medewerker ...": a description that opens with its code. */
const CODED = /^(N[0-9]{2}\.[0-9]{2}\.[0-9]{2}) ?[|:–-]? ?(\p{L}[^|]{2,80})$/u;
/** How many lines below its head a section shows its first field. */
const FIELD_REACH = 8;
const OPENS_BESCHRIJVING: readonly Kind[] = ["naam", "code", "functiereeks", "functiegroep", "kenmerken"];
const OPENS_PROFIEL: readonly Kind[] = ["werksituaties", "profielcompetenties", "competenties", "niveau"];

export function kindLines(lines: readonly SourceLine[]): readonly Kinded[] {
  const heads = new Set(tableRows(lines).filter((row) => isTableHead(cellTexts(row).join(" "))).flatMap((row) => row.lines));
  const kinded = lines.map((line): Kinded => ({ line, ...(line.cell === null ? headingOf(line) : { kind: heads.has(line) ? "tabelkop" : "tekst", values: [] }) }));
  return kinded.map((one, index) => {
    const head = one.kind === "tekst" || one.kind === "kop" ? headOf(one.line) : null;
    if (!head) return one;
    const opening = head.kind === "beschrijving" ? OPENS_BESCHRIJVING : OPENS_PROFIEL;
    const follows = kinded.slice(index + 1, index + 1 + FIELD_REACH).some((next) => opening.includes(next.kind));
    return follows ? { line: one.line, ...head } : one;
  });
}

function headingOf(line: SourceLine): Pick<Kinded, "kind" | "values"> {
  if (line.bullet === null) {
    for (const [kind, pattern] of HEADINGS) {
      const found = matchShort(line.text, pattern);
      if (found) return { kind, values: found.slice(1).map((value) => value.trim()) };
    }
    if (isTableHead(line.text)) return { kind: "tabelkop", values: [] };
    if (isCapitals(line.text)) return { kind: "kop", values: [] };
  }
  return { kind: "tekst", values: [] };
}

function headOf(line: SourceLine): Pick<Kinded, "kind" | "values"> | null {
  if (line.bullet !== null) return null;
  const coded = matchShort(line.text, CODED);
  if (coded) return { kind: "beschrijving", values: [coded[2]?.trim() ?? "", coded[1] ?? ""] };
  const found = matchShort(line.text, HEAD);
  if (!found || (found[1] ?? "").charAt(0) !== (found[1] ?? "").charAt(0).toUpperCase()) return null;
  return { kind: (found[1] ?? "").toLowerCase() === "functiebeschrijving" ? "beschrijving" : "profiel", values: [found[2] ?? ""] };
}

/** "Beschikbare functie HR21-normfunctie Toelichting Schaal Formatie": three of the column words in one line, without a full stop. */
export function isTableHead(text: string): boolean {
  if (text.length > 200 || text.endsWith(".")) return false;
  const small = text.toLowerCase();
  return small.includes("functie") && COLUMN_WORDS.filter((word) => small.includes(word)).length >= 3;
}

/** A heading printed in capitals: ten letters or more, none small. */
function isCapitals(text: string): boolean {
  return text.length <= 120 && text === text.toUpperCase() && (text.match(/\p{Lu}/gu) ?? []).length >= 10;
}
