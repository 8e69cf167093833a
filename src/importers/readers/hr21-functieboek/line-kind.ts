/** What each line of an HR21 book is. A heading is known by its own words; the two section heads also by the fields that follow them. */
import type { SourceLine } from "../../document/source-line";
import { cellTexts, tableRows } from "../../steps/table-rows";
import { fromCapitals } from "../../text/name-key";
import { matchShort } from "../pattern";

export type Kind =
  | "tabelkop" | "tabeltotaal" | "blad" | "beschrijving" | "profiel" | "kop"
  | "naam" | "normnaam" | "code" | "schaal" | "score" | "formatie" | "functiereeks" | "functiegroep" | "kenmerken" | "competenties" | "generieke-taken" | "resultaatgebied" | "module-leeg"
  | "module" | "modulenaam" | "moduletaken"
  | "werksituaties" | "profielcompetenties" | "vakkennis" | "kennis" | "vaardigheden" | "opleiding" | "niveau"
  | "onbekend" | "tekst";

export interface Kinded {
  readonly line: SourceLine;
  readonly kind: Kind;
  /** What follows the heading's own words: the name, the code, the number and name of a result area, the level and its name. */
  readonly values: readonly string[];
  /** The line below the heading, where the value stands there. */
  readonly valueLine?: SourceLine;
}

/** Headings by their words. The groups of a pattern are the values. All are anchored and without nested repetition. */
const HEADINGS: readonly (readonly [Kind, RegExp])[] = [
  ["naam", /^(?:Naam (?:van de )?functie|Functienaam|Naam normfunctie) ?:? ?(.*)$/i],
  ["normnaam", /^(?:HR21[ -]?)?Normfunctie(?:naam)? ?: ?(.+)$/i],
  ["code", /^(?:HR21[ -]?)?(?:Norm)?(?:functie)?code ?: ?(.*)$/i],
  ["schaal", /^(?:(?:Functie|Salaris)?schaal ?:|Niveau:? (?:functie)?schaal:?) ?([0-9]{1,2} ?[aA]?)$/i],
  ["score", /^(?:Waarderings|Functie|Totaal)?(?:score|punten) ?: ?([0-9]{2,4})$/i],
  ["formatie", /^(?:Formatie|Omvang) ?:? ?(?:in fte)? ?: ?([0-9]{1,4}(?:[.,][0-9]{1,3})?) ?(?:fte)?$/i],
  ["functiereeks", /^(?:Functiereeks|Functiefamilie|FUNCTIEREEKS) ?:? ?([^:.]+):?$/],
  ["functiegroep", /^(?:Functiegroep|FUNCTIEGROEP) ?:? ?([^:.]+):?$/],
  ["kenmerken", /^(?:Overwegende |Onderscheidende |Algemene |Indelingsbepalende |Niveaubepalende )?(?:functie)?(?:kenmerken|elementen) ?:?$/i],
  ["kenmerken", /^(?:Doel van de functie|Functiedoel|Functieomschrijving|Algemene (?:functie)?omschrijving) ?:?$/i],
  ["profielcompetenties", /^Competenties (?:normfunctie|module)$/i],
  ["competenties", /^(?:Benodigde |Vereiste |Gevraagde |Kern)?Competenties ?:?$/i],
  ["competenties", /^Competenties ?: ?(.*\((?:niveau )?[A-E]\).*)$/],
  ["generieke-taken", /^(?:(?:Generieke |Belangrijkste )?Taken|Resultaatgebieden(?: en (?:taken|werkzaamheden|activiteiten))?) ?:?$/i],
  ["resultaatgebied", /^(?:Resultaatgebied|RESULTAATGEBIED)(?![a-zA-Z]) ?([0-9]{0,2}) ?[:.]? ?(.*)$/],
  ["moduletaken", /^Module ?taken ?:?$/i],
  ["modulenaam", /^Modulenaam ?:? ?(.+)$/i],
  ["module", /^Module (?:HR21|.{0,40}HR21)$/i],
  ["module-leeg", /^Modules?(?: ?: ?(?:geen|n\.?v\.?t\.?)?)?$/i],
  ["werksituaties", /^Kritische werksituaties?(?: normfunctie)? ?:?$/i],
  ["vakkennis", /^(?:Vakkennis(?: normfunctie)? ?:?|Kennis(?: en vaardigheden)? ?:?|Functie-?eisen ?:?|Over welke vakkennis dient .*\?)$/i],
  ["kennis", /^(?:Vak)?kennis op het gebied van ?:?$/i],
  ["vaardigheden", /^(?:Vaardigheden op het gebied van|Vaardigheden(?: normfunctie)?) ?:?$/i],
  ["opleiding", /^(?:Welke opleiding .*\?|Opleiding(?:seisen|sniveau)?(?: normfunctie)? ?:?)$/i],
  ["niveau", /^Niveau ([A-Z]|[0-9]{1,2}) ?(?:\((.*)\))?$/i],
  ["kop", /^(?:Bijlage|BIJLAGE|Deel|DEEL)(?: [IVX0-9]+[.:]?)?(?: .*)?$/],
  ["tabeltotaal", /^Totaal(?: formatie)? ?:? ?([0-9]{1,5}(?:[.,][0-9]{1,3})?)?(?: ?fte)?$/i],
];

const COLUMN_WORDS: ReadonlySet<string> = new Set([
  "functie", "functies", "functienaam", "normfunctie", "toelichting", "omschrijving", "kenmerken", "functiekenmerken", "schaal", "functieschaal", "salarisschaal", "formatie", "fte", "code", "functiecode", "score", "punten",
]);
/** Words beside them in a head. */
const BESIDE: ReadonlySet<string> = new Set(["beschikbare", "overwegende", "hr", "naam", "aantal", "in", "van", "de", "lokale"]);
const HEAD = /^(Functiebeschrijving|Competentieprofiel)(?![a-z]) ?:? ?(.+?)(?: \(?(N[0-9]{2}\.[0-9]{2}\.[0-9]{2})\)?)?$/i;
/** "N02.01.02 | Medewerker ...": a description that opens with its code. */
const CODED = /^(N[0-9]{2}\.[0-9]{2}\.[0-9]{2}) ?[|:–-]? ?(\p{L}[^|]{2,80})$/u;
/** "ONDERSTEUNER A  N05.01.01": a description that opens with its name and its code. */
const CODE_BEHIND = /^(\p{L}[^|:.]{2,80}?) \(?(N[0-9]{2}\.[0-9]{2}\.[0-9]{2})\)?$/u;
/** "Functie: Adviseur I": of a description when its fields follow, else of a list. */
const NAMED = /^Functie ?: ?(\p{L}.{2,80})$/iu;
/** So near below such a line its first field stands. */
const NEAR = 3;
/** How many lines below its head a section shows its first field. */
const FIELD_REACH = 8;
const OPENS_BESCHRIJVING: readonly Kind[] = ["naam", "normnaam", "code", "functiereeks", "functiegroep", "kenmerken"];
const FIELDS: readonly Kind[] = [...OPENS_BESCHRIJVING, "schaal", "score", "formatie", "generieke-taken", "resultaatgebied", "competenties"];
const OPENS_PROFIEL: readonly Kind[] = ["werksituaties", "profielcompetenties", "competenties", "niveau"];

export function kindLines(printed: readonly SourceLine[]): readonly Kinded[] {
  const lines = printed.map(barAsColon);
  const heads = new Set(tableRows(lines).filter((row) => isTableHead(cellTexts(row).join(" "))).flatMap((row) => row.lines));
  const kinded = withValuesBelow(withWholeHeads(lines.map((line): Kinded => ({ line, ...(line.cell === null ? headingOf(line) : { kind: heads.has(line) ? "tabelkop" : "tekst", values: [] }) }))));
  return kinded.map((one, index) => {
    const head = one.kind === "tekst" || one.kind === "kop" ? headOf(one.line) : null;
    if (!head) return one.kind === "tekst" || one.kind === "kop" ? (namedHead(one, kinded.slice(index + 1, index + 1 + NEAR)) ?? one) : one;
    const opening = head.kind === "profiel" ? OPENS_PROFIEL : OPENS_BESCHRIJVING;
    const follows = kinded.slice(index + 1, index + 1 + FIELD_REACH).some((next) => opening.includes(next.kind));
    return follows ? { line: one.line, ...head } : one;
  });
}

/** A line with a name, of a description because its fields stand straight below it. */
function namedHead({ line }: Kinded, below: readonly Kinded[]): Kinded | null {
  if (line.bullet !== null || line.cell !== null || !below.some(({ kind }) => FIELDS.includes(kind))) return null;
  const named = matchShort(line.text, NAMED);
  if (named) return { line, kind: "beschrijving", values: [named[1]?.trim() ?? "", ""] };
  const coded = below.some((next) => matchShort(next.line.text, CODE_BEHIND) !== null) ? null : matchShort(line.text, CODE_BEHIND);
  return coded ? { line, kind: "beschrijving", values: [fromCapitals(coded[1]?.trim() ?? ""), coded[2] ?? ""] } : null;
}

/** A head that is wider than the page goes on below: "Schaal Formatie", nothing but words of columns. */
function withWholeHeads(kinded: readonly Kinded[]): readonly Kinded[] {
  return kinded.map((one, index) => (kinded[index - 1]?.kind === "tabelkop" && one.kind === "tekst" && one.line.cell === null && isRestOfHead(one.line.text) ? { line: one.line, kind: "tabelkop", values: [] } : one));
}

function isRestOfHead(text: string): boolean {
  const words = text.length <= 60 ? (text.toLowerCase().match(/[\p{L}0-9]+/gu) ?? []) : [];
  return words.some((word) => COLUMN_WORDS.has(word)) && words.every((word) => COLUMN_WORDS.has(word) || BESIDE.has(word));
}

/** "Code | N02.01.02": a bar between a field and its value. Lines that open with their code keep theirs. */
function barAsColon(line: SourceLine): SourceLine {
  if (line.cell !== null || line.bullet !== null || line.text.length > 200) return line;
  const found = /^(\p{L}[\p{L}0-9 -]{2,40}?) ?\| ?(?=\S)/u.exec(line.text);
  return found ? { ...line, text: `${found[1] ?? ""}: ${line.text.slice(found[0].length)}` } : line;
}

const FIELD = /^(?:(?:HR21[ -]?)?Normfunctie(?:naam)?|Naam (?:van de )?functie|Functienaam|(?:Functie)?code|Functiereeks|Functiefamilie|Functiegroep|(?:Functie|Salaris)?schaal|(?:Waarderings)?score|Formatie) ?:?$/i;
const LONGEST_VALUE = 80;

/** A field whose value stands on the line below it, and not beside it. A field that is left empty stands above the next field. */
function withValuesBelow(kinded: readonly Kinded[]): readonly Kinded[] {
  const taken = new Set<Kinded>();
  const out = kinded.map((one, index): Kinded => {
    const next = kinded[index + 1];
    if (!next || one.line.cell !== null || one.line.bullet !== null || !FIELD.test(one.line.text.slice(0, LONGEST_VALUE))) return one;
    if (next.kind !== "tekst" || next.line.bullet !== null || next.line.text.length > LONGEST_VALUE || FIELD.test(next.line.text)) return one;
    const joined = headingOf({ ...one.line, text: `${one.line.text.replace(/ ?:$/, "")}: ${next.line.text}` });
    if (joined.kind === "tekst" || joined.kind === "kop" || joined.kind === "tabelkop") return one;
    taken.add(next);
    return { line: one.line, ...joined, valueLine: next.line };
  });
  return out.filter((_, index) => !taken.has(kinded[index] as Kinded));
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
  // The title of a sheet of its own; the name stands in its fields.
  if (/^functiebeschrijving$/i.test(line.text.slice(0, 30))) return { kind: "blad", values: [] };
  const coded = matchShort(line.text, CODED);
  if (coded) return { kind: "beschrijving", values: [coded[2]?.trim() ?? "", coded[1] ?? ""] };
  const found = matchShort(line.text, HEAD);
  if (!found || (found[1] ?? "").charAt(0) !== (found[1] ?? "").charAt(0).toUpperCase()) return null;
  return { kind: (found[1] ?? "").toLowerCase() === "functiebeschrijving" ? "beschrijving" : "profiel", values: [found[2] ?? "", found[3] ?? ""] };
}

/** "Beschikbare functie HR21-normfunctie Toelichting Schaal Formatie": three column words in one line, and hardly a word beside them. */
export function isTableHead(text: string): boolean {
  if (text.length > 200 || text.endsWith(".")) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const columns = new Set(words.filter((word) => COLUMN_WORDS.has(word)));
  const strange = words.filter((word) => !COLUMN_WORDS.has(word) && !BESIDE.has(word)).length;
  return columns.size >= 3 && [...columns].some((word) => word.includes("functie")) && strange <= columns.size - 2;
}

/** A heading printed in capitals: ten letters or more, none small. */
function isCapitals(text: string): boolean {
  return text.length <= 120 && text === text.toUpperCase() && (text.match(/\p{Lu}/gu) ?? []).length >= 10;
}
