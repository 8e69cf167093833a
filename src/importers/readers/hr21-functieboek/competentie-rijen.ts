/** From all competence blocks of all profiles to one row per competence, per level text and per assignment. */
import { groupBy } from "../../group-by";
import type { Competentie, Indicator, Niveau } from "../../../model/tabellen";
import type { Item, SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { uniqueTexts } from "../../steps/unique-texts";
import type { CompetenceNames } from "./competence-names";
import type { AskedCompetentie, CompetentieBlok } from "./printed-rows";

/** Competences in order of the profiles, then those that only lists name. What a profile prints again is one row with more places. */
export function competentieRijen(blokken: readonly CompetentieBlok[], asked: readonly AskedCompetentie[], names: CompetenceNames, document: SourceDocument): readonly Competentie[] {
  const byName = groupBy(blokken, (blok) => names.of(blok.naam.text));
  const rows = [...byName].map(([competentie, printed]): Competentie => {
    const definities = uniqueTexts(printed.flatMap(({ definitie }) => (definitie ? [definitie] : [])));
    return {
      nr: null, competentie, groep: null, definitie: definities[0]?.text ?? null, tekstsoort: "bron",
      plaats: document.plaats(uniqueLines(printed.flatMap(({ naam, definitie }) => [...naam.lines, ...(definitie?.lines ?? [])]))),
    };
  });
  const rest = groupBy(asked.filter(({ naam }) => !byName.has(names.of(naam))), ({ naam }) => names.of(naam));
  return [...rows, ...[...rest].map(([competentie, lists]): Competentie => ({
    nr: null, competentie, groep: null, definitie: null, tekstsoort: "bron", plaats: document.plaats(lists.flatMap(({ lines }) => lines)),
  }))];
}

/** One row per behaviour of a level, with every place where a profile prints it. */
export function indicatorRijen(blokken: readonly CompetentieBlok[], names: CompetenceNames, document: SourceDocument): readonly Indicator[] {
  const levels = groupBy(blokken, (blok) => `${names.of(blok.naam.text)}\n${blok.niveau}`);
  return [...levels.values()].flatMap((printed) => {
    const [first] = printed;
    if (!first) return [];
    return uniqueTexts(printed.flatMap(({ indicatoren }) => indicatoren)).map(({ text, printings }, index): Indicator => ({
      onderwerp: names.of(first.naam.text), niveau: first.niveau, niveaunaam: first.niveaunaam, soort: "gedrag", nr: index + 1, tekst: text, tekstsoort: "bron",
      plaats: document.plaats(printings.flatMap(({ lines }: Item) => lines)),
    }));
  });
}

/** The letters or figures in use. A level has a name per competence, so none of its own. A is the heaviest letter, the highest figure the heaviest figure. */
export function niveauRijen(asked: readonly AskedCompetentie[], blokken: readonly CompetentieBlok[], document: SourceDocument): readonly Niveau[] {
  const firsts = new Map<string, SourceLine[]>();
  const note = (seen: ReadonlyMap<string, SourceLine>): void => seen.forEach((line, niveau) => firsts.set(niveau, [...(firsts.get(niveau) ?? []), line]));
  note(firstLines(asked.map(({ niveau, lines }) => [niveau, lines[0]])));
  note(firstLines(blokken.map(({ niveau, niveauLine }) => [niveau, niveauLine])));
  const letters = [...firsts.keys()].every((niveau) => /^[A-Z]$/.test(niveau));
  const rising = [...firsts.keys()].sort((a, b) => (letters ? b.localeCompare(a) : Number(a) - Number(b) || a.localeCompare(b)));
  const shown = letters ? rising.toReversed() : rising;
  return shown.map((niveau) => ({
    niveau, naam: null, volgorde: rising.indexOf(niveau) + 1, schaalVan: null, schaalTot: null, plaats: document.plaats(firsts.get(niveau) ?? []),
  }));
}

function firstLines(pairs: readonly (readonly [string | null, SourceLine | undefined])[]): ReadonlyMap<string, SourceLine> {
  const seen = new Map<string, SourceLine>();
  for (const [niveau, line] of pairs) if (niveau !== null && line && !seen.has(niveau)) seen.set(niveau, line);
  return seen;
}

const uniqueLines = (lines: readonly SourceLine[]): readonly SourceLine[] => [...new Map(lines.map((line) => [line.number, line])).values()];
