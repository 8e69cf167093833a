import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { flattenTables } from "../../steps/flatten-tables";
import { wrapWidth } from "../../steps/line-width";
import { nameKey } from "../../text/name-key";
import type { Explained, Reader, ReaderResult, Recognition } from "../reader";
import { withoutEmpty } from "../without-empty";
import { readAnswers } from "./antwoorden";
import { bevindingenVanRichtlijn } from "./bevindingen";
import { mendBrokenWords, type MendedWord } from "./broken-words";
import { settleCriteria } from "./criterium-namen";
import { kindLines, type Kind, type Kinded } from "./line-kind";
import { namedPersons } from "./namen";
import { capitalised, labelPages } from "./page-kerntaak";
import { partsOf, type Page } from "./parts";
import { numberedItems } from "./numbered-items";
import { openingWords, personenOf } from "./personen";
import { antwoordRijen, aspectRijen, competentieRijen, criteriumRijen, nameOf, niveauRijen, persoonRijen } from "./rijen";
import { possibleBreaks, type PossibleBreak } from "./possible-breaks";
import { publicatieOf, termOf } from "./publicatie";

/** A guideline of levels for a profession: kerntaken with questions answered per level, criteria per level, examples. */
export const niveaurichtlijn: Reader = {
  soort: "niveaurichtlijn",
  naam: "niveaurichtlijn",
  together: [],
  recognise,
  read,
};

const EIGENSCHAP = "communicatie- en ontwikkelcompetentie";
const UNREADABLE = /^\ufffd ?/;

interface Prepared {
  readonly kinded: readonly Kinded[];
  readonly mended: readonly MendedWord[];
  readonly unreadable: readonly SourceLine[];
  readonly possible: readonly PossibleBreak[];
}

function prepare(document: SourceDocument): Prepared {
  const unreadable: SourceLine[] = [];
  const readable = numberedItems(flattenTables(document.lines)).map((line) => {
    if (line.bullet !== null || !UNREADABLE.test(line.text)) return line;
    unreadable.push(line);
    return { ...line, text: line.text.replace(UNREADABLE, "") };
  });
  const { lines, mended } = mendBrokenWords(readable, document.join.vocabulary);
  return { kinded: kindLines(lines), mended, unreadable, possible: possibleBreaks(lines) };
}

function recognise(document: SourceDocument): Recognition {
  const seen = new Map<Kind, Set<string>>();
  for (const { kind, value, line } of kindLines(numberedItems(flattenTables(document.lines)))) {
    const values = seen.get(kind) ?? new Set<string>();
    seen.set(kind, values);
    values.add(kind === "vraag" || kind === "aspect" ? line.text : nameKey(value));
  }
  const count = (kind: Kind): number => seen.get(kind)?.size ?? 0;
  const asked = [...(seen.get("vraag") ?? [])].filter((vraag) => /\bik\b/i.test(vraag)).length;
  const score = (count("kerntaak") >= 2 ? 0.35 : 0) + (count("niveau") >= 3 ? 0.2 : 0) + (asked >= 2 ? 0.35 : 0) + (count("aspect") >= 2 ? 0.1 : 0);
  return { score, because: `${count("kerntaak")} kerntaken, ${count("niveau")} niveaus, ${asked} vragen in de ik-vorm` };
}

function read(document: SourceDocument): ReaderResult {
  const { kinded, mended, unreadable, possible } = prepare(document);
  const parts = partsOf(kinded, document.whole, wrapWidth(document.lines));
  const overview = parts.beschrijvingen.map((one) => nameOf(one, document).naam);
  const pages = labelPages(parts.pages, overview);
  const headed = headings(parts.pages);
  const overviewKeys = new Set(overview.map(nameKey));
  const order = [...overview, ...[...headed.keys()].filter((naam) => !overviewKeys.has(nameKey(naam)))];
  const answers = readAnswers(pages, order, document);
  const criteria = settleCriteria(parts.criteria.map(({ kop }) => document.item(kop).text));
  const niveaus = niveauRijen(parts.niveaus.length > 0 ? parts.niveaus : parts.levelHeads, document);
  const namen = new Map(niveaus.map(({ niveau, naam }) => [niveau, naam]));

  const openings = openingWords(parts.voorbeelden, document.whole);
  const namesPrinted = new Set(namedPersons([...parts.loose, ...linkLines(kinded)], openings).map(({ naam }) => naam));
  const personen = personenOf(parts.voorbeelden, (word) => namesPrinted.size === 0 || namesPrinted.has(word), document.whole);
  const named = namedPersons([...parts.loose, ...linkLines(kinded)], new Set(personen.map(({ naam }) => naam))).toSorted((a, b) => a.line.number - b.line.number);
  const persons = persoonRijen(personen, named, termOf(document), namen, document);
  const indicatoren = [...aspectRijen(parts.beschrijvingen, document), ...antwoordRijen(answers.lists, namen, document), ...criteriumRijen(parts.criteria, criteria, namen, document)];
  return {
    ...publicatieOf(kinded.map(({ line }) => line)),
    tabellen: withoutEmpty({
      Functies: persons.functies,
      Kenmerken: persons.kenmerken,
      Competenties: competentieRijen(parts.beschrijvingen, headed, parts.eigenschappen, EIGENSCHAP, document),
      Niveaus: niveaus,
      Indicatoren: indicatoren,
      Profielen: persons.profielen,
      Bevindingen: bevindingenVanRichtlijn({ parts, pages, answers, criteria, indicatoren, personen, named, mended, unreadable, possible, overview, document }),
    }),
    totaleFormatie: null,
    explained: [...parts.explained, ...parts.criteria.flatMap(({ kop }) => kop.map((line): Explained => ({ line, reden: "kop; staat in de kolom onderwerp" }))), ...parts.loose.map(explainLoose)],
  };
}

/** Names of the kerntaken in the pages, with their first heading. */
function headings(pages: readonly Page[]): ReadonlyMap<string, SourceLine> {
  const found = new Map<string, { naam: string; line: SourceLine }>();
  for (const { koppen } of pages) for (const { naam, line } of koppen) if (!found.has(nameKey(naam))) found.set(nameKey(naam), { naam: capitalised(naam), line });
  return new Map([...found.values()].map(({ naam, line }) => [naam, line]));
}

function linkLines(kinded: readonly Kinded[]): readonly SourceLine[] {
  return kinded.filter(({ kind }) => kind === "navigatie").map(({ line }) => line);
}

function explainLoose(line: SourceLine): Explained {
  return { line, reden: /[.!?]$/.test(line.text) ? "inleidende zin; daarvoor heeft het kader geen kolom" : "titel van een bladzijde of onderdeel" };
}
