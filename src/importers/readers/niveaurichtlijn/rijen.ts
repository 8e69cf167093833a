/** The tables of a niveaurichtlijn. */
import type { Competentie, Functie, Indicator, Kenmerk, Niveau, Profiel } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { uniqueTexts } from "../../steps/unique-texts";
import { nameKey } from "../../text/name-key";
import { groupBy } from "../../group-by";
import { compareLevels, type AnswerList } from "./antwoorden";
import type { CriteriumNamen } from "./criterium-namen";
import type { NamedPerson } from "./namen";
import { capitalised } from "./page-kerntaak";
import type { Beschrijving, Criterium, Headed, Parts } from "./parts";
import type { Persoon } from "./personen";
import { soortVanKop } from "./soort-van-kop";

/** Names of the levels, as first printed. */
export type Niveaunamen = ReadonlyMap<string, string | null>;

export function niveauRijen(printed: Parts["niveaus"], document: SourceDocument): readonly Niveau[] {
  const groups = new Map<string, { naam: string; lines: SourceLine[] }>();
  for (const { value, naam, line } of printed) {
    const group = groups.get(value) ?? { naam, lines: [] };
    groups.set(value, group);
    group.lines.push(line);
  }
  return [...groups].sort(([a], [b]) => compareLevels(a, b)).map(([niveau, { naam, lines }], index): Niveau => ({
    niveau, naam: naam === "" ? null : naam, volgorde: index + 1, schaalVan: null, schaalTot: null, plaats: lines.map((line) => document.plaats([line])).join("; "),
  }));
}

/**
 * Kerntaken with the half sentence behind their name, and the competences without levels with their points.
 * @param headed names of all kerntaken with the line of their first heading
 */
export function competentieRijen(beschrijvingen: readonly Beschrijving[], headed: ReadonlyMap<string, SourceLine>, eigenschappen: readonly Headed[], groep: string, document: SourceDocument): readonly Competentie[] {
  const described = beschrijvingen.map((one) => ({ ...nameOf(one, document), lines: one.titel }));
  const known = new Set(described.map(({ naam }) => nameKey(naam)));
  const others = [...headed].filter(([naam]) => !known.has(nameKey(naam)));
  return [
    ...described.map(({ naam, definitie, lines }): Competentie => ({ nr: null, competentie: naam, groep: "kerntaak", definitie, tekstsoort: "bron", plaats: document.plaats(lines) })),
    ...others.map(([naam, line]): Competentie => ({ nr: null, competentie: naam, groep: "kerntaak", definitie: null, tekstsoort: "bron", plaats: document.plaats([line]) })),
    ...eigenschappen.map(({ kop, items }): Competentie => ({
      nr: null, competentie: document.item(kop).text, groep, definitie: items.map((lines) => document.item(lines).text).join(" "), tekstsoort: "bron", plaats: document.plaats([...kop, ...items.flat()]),
    })),
  ];
}

/** "Analyseren: vraagstukken in kaart brengen" has its name before the colon. */
export function nameOf({ titel }: Beschrijving, document: SourceDocument): { readonly naam: string; readonly definitie: string | null } {
  const { text } = document.item(titel);
  const colon = text.indexOf(":");
  return colon < 0 ? { naam: capitalised(text), definitie: null } : { naam: text.slice(0, colon), definitie: text.slice(colon + 1).trim() || null };
}

export function aspectRijen(beschrijvingen: readonly Beschrijving[], document: SourceDocument): readonly Indicator[] {
  return beschrijvingen.flatMap((one) =>
    one.aspecten.flatMap(({ kop, items }) =>
      items.map((lines, index): Indicator => ({
        onderwerp: nameOf(one, document).naam, niveau: null, niveaunaam: null, soort: soortVanKop(document.item(kop).text), nr: index + 1,
        tekst: document.item(lines).text, tekstsoort: "bron", plaats: document.plaats(lines),
      })),
    ),
  );
}

export function antwoordRijen(lists: readonly AnswerList[], namen: Niveaunamen, document: SourceDocument): readonly Indicator[] {
  return lists.flatMap(({ kerntaak, niveau, soort, texts }) =>
    texts.map(({ text, printings }, index): Indicator => ({
      onderwerp: kerntaak, niveau, niveaunaam: namen.get(niveau ?? "") ?? null, soort, nr: index + 1, tekst: text, tekstsoort: "bron",
      plaats: document.plaats(printings.flatMap(({ lines }) => lines)),
    })),
  );
}

export function criteriumRijen(criteria: readonly Criterium[], names: CriteriumNamen, namen: Niveaunamen, document: SourceDocument): readonly Indicator[] {
  const groups = groupBy(criteria, (one) => `${one.niveau}\n${names.of(document.item(one.kop).text)}`);
  return [...groups.values()].sort(([a], [b]) => compareLevels(a?.niveau ?? null, b?.niveau ?? null)).flatMap((group) =>
    uniqueTexts(group.flatMap(({ items }) => items.map((lines) => document.item(lines)))).map(({ text, printings }, index): Indicator => ({
      onderwerp: names.of(document.item(group[0]?.kop ?? []).text), niveau: group[0]?.niveau ?? null, niveaunaam: namen.get(group[0]?.niveau ?? "") ?? null,
      soort: "criterium", nr: index + 1, tekst: text, tekstsoort: "bron", plaats: document.plaats(printings.flatMap(({ lines }) => lines)),
    })),
  );
}

/** The persons are examples of a level; they are no functions. */
export function persoonRijen(personen: readonly Persoon[], named: readonly NamedPerson[], term: string, namen: Niveaunamen, document: SourceDocument): { readonly functies: readonly Functie[]; readonly kenmerken: readonly Kenmerk[]; readonly profielen: readonly Profiel[] } {
  const pages = groupBy(named, ({ naam }) => naam);
  return {
    functies: personen.map(({ naam, lines }): Functie => ({
      functie: naam, normfunctie: null, code: null, reeks: null, groep: null, schaal: null, score: null, formatie: null, plaats: document.plaats(lines.slice(0, 1)),
    })),
    kenmerken: personen.map(({ naam, lines }): Kenmerk => ({ functie: naam, herkomst: null, nr: null, tekst: document.item(lines).text, tekstsoort: "bron", plaats: document.plaats(lines) })),
    profielen: personen.map(({ naam, niveau, niveauLine, lines }): Profiel => {
      const places = [niveauLine ?? lines[0], ...(pages.get(naam) ?? []).map(({ line }) => line)].filter((line) => line !== undefined);
      return { functie: naam, competentie: term, niveau, niveaunaam: namen.get(niveau ?? "") ?? null, soort: "voorbeeld", herkomst: null, plaats: places.map((line) => document.plaats([line])).join("; ") };
    }),
  };
}
