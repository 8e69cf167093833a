/** The tables of a beroepscompetentieprofiel. */
import type { Competentie, Eis, Functie, Indicator, Kenmerk, Profiel, Taak } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import { BEROEPSHOUDING } from "./labels";
import { isFull, knowsAllCells } from "./overzicht";
import type { BeroepsProfiel } from "./profiel";
import type { Criteria } from "./succescriteria";

export interface Naming {
  readonly functie: string;
  readonly document: SourceDocument;
}

export function functieRijen({ titel, benamingen }: BeroepsProfiel, { functie, document }: Naming): readonly Functie[] {
  const named = benamingen.filter(({ text }) => nameKey(text) === nameKey(functie));
  const lines = [...(titel ? [titel.kop] : []), ...named];
  return [
    {
      functie, normfunctie: null, code: titel?.values[1] === undefined || titel.values[1] === "" ? null : titel.values[1], reeks: null, groep: null, schaal: null, score: null, formatie: null,
      plaats: document.plaats(lines.length > 0 ? lines : document.lines.slice(0, 1)),
    },
  ];
}

/** The description but for the attitude, which is an Eis, the trends and the career; then what each kernopgave asks, under its own name. */
export function kenmerkRijen(profiel: BeroepsProfiel, { functie, document }: Naming): readonly Kenmerk[] {
  const of = (onderwerp: string, nr: number | null, lines: readonly SourceLine[], label: string | null, labelLines: readonly SourceLine[] = []): Kenmerk => ({
    functie: onderwerp, herkomst: null, nr, tekst: labelled(label, document.item(lines).text), tekstsoort: "bron", plaats: document.plaats(inOrder([...labelLines, ...lines])),
  });
  const own = [
    ...profiel.beschrijving.filter(({ label }) => label !== BEROEPSHOUDING).map(({ label, labelLines, lines }) => ({ label: label === "" ? null : label, labelLines, lines })),
    ...profiel.trends.items.map((lines) => ({ label: null, labelLines: [], lines })),
    ...(profiel.loopbaan.length > 0 ? [{ label: null, labelLines: [], lines: profiel.loopbaan }] : []),
  ];
  return [
    ...own.map(({ label, labelLines, lines }, index) => of(functie, index + 1, lines, label, labelLines)),
    ...profiel.kernopgaven.map(({ kop, lines }) => of(kop.text, null, lines, null, [kop])),
  ];
}

export function taakRijen({ kerntaken }: BeroepsProfiel, { functie, document }: Naming): readonly Taak[] {
  return kerntaken.flatMap(({ nr: gebiedNr, naam, secties, dilemmas }) => {
    const items = [
      ...secties.map(({ label, labelLines, lines }) => ({ label, head: labelLines, lines })),
      ...dilemmas.map(({ titel, lines }) => ({ label: titel?.text ?? null, head: titel ? [titel] : [], lines })),
    ];
    return items.map(({ label, head, lines }, index): Taak => ({
      functie, gebiedNr, gebied: document.item(naam).text, aantalTaken: null, nr: index + 1, tekst: labelled(label, document.item(lines).text), tekstsoort: "bron",
      plaats: document.plaats(inOrder([...head, ...lines])),
    }));
  });
}

export function eisRijen({ beschrijving }: BeroepsProfiel, { functie, document }: Naming): readonly Eis[] {
  return beschrijving.filter(({ label }) => label === BEROEPSHOUDING).map(({ labelLines, lines }, index): Eis => ({
    functie, soort: "beroepshouding", nr: index + 1, naam: null, tekst: document.item(lines).text, tekstsoort: "bron", plaats: document.plaats(inOrder([...labelLines, ...lines])),
  }));
}

/** A competence: its name from the overviews, its text from the criteria of the same number. */
export interface Beroepscompetentie {
  /** Null where the overview prints none and counts otherwise than the criteria do. */
  readonly nr: number | null;
  readonly naam: string;
  readonly groep: string | null;
  readonly nameLines: readonly SourceLine[];
  readonly criteria: Criteria | null;
}

export function competentiesOf({ overzichten, criteria }: BeroepsProfiel): readonly Beroepscompetentie[] {
  const byKey = new Map<string, { naam: string; printedNr: number | null; groep: string | null; lines: SourceLine[] }>();
  for (const { overzicht } of overzichten) {
    for (const { groep, rijen } of overzicht.blokken) {
      for (const { naam, nr, line } of rijen) {
        const known = byKey.get(nameKey(naam));
        if (known) known.lines.push(line);
        else byKey.set(nameKey(naam), { naam, printedNr: nr, groep, lines: [line] });
      }
    }
  }
  const byNr = new Map(criteria.map((one) => [one.nr, one]));
  const names = [...byKey.values()];
  const numbers = numbersOf(names.map(({ printedNr }) => printedNr), criteria.length);
  const named = names.map(({ naam, groep, lines }, index): Beroepscompetentie => ({ nr: numbers[index] ?? null, naam, groep, nameLines: lines, criteria: byNr.get(numbers[index] ?? -1) ?? null }));
  const taken = new Set(numbers);
  const others = criteria.filter(({ nr }) => !taken.has(nr)).map((one): Beroepscompetentie => ({ nr: one.nr, naam: `Competentie ${one.nr}`, groep: one.code?.printed.toUpperCase() ?? null, nameLines: [], criteria: one }));
  return [...named, ...others];
}

/** The numbers by which names find their criteria: printed ones, or the order where both parts count as many. Else which belongs to which is not told. */
function numbersOf(printed: readonly (number | null)[], criteria: number): readonly (number | null)[] {
  if (printed.length > 0 && printed.every((nr) => nr !== null) && new Set(printed).size === printed.length) return printed;
  return printed.length === criteria || criteria === 0 ? printed.map((_, index) => index + 1) : printed.map(() => null);
}

export function competentieRijen(competenties: readonly Beroepscompetentie[], document: SourceDocument): readonly Competentie[] {
  return competenties.map(({ nr, naam, groep, nameLines, criteria }): Competentie => ({
    nr, competentie: naam, groep, definitie: criteria ? document.item(criteria.definitie).text || null : null, tekstsoort: "bron",
    plaats: document.plaats([...nameLines, ...(criteria ? [criteria.kop, ...criteria.definitie] : [])]),
  }));
}

export function indicatorRijen(competenties: readonly Beroepscompetentie[], document: SourceDocument): readonly Indicator[] {
  return competenties.flatMap(({ naam, criteria }) =>
    (["proces", "resultaat"] as const).flatMap((soort) =>
      (criteria?.[soort] ?? []).map((lines, index): Indicator => ({
        onderwerp: naam, niveau: null, niveaunaam: null, soort, nr: index + 1, tekst: document.item(lines).text, tekstsoort: "bron", plaats: document.plaats(lines),
      })),
    ),
  );
}

/** Every cell of the overviews: certain, or unknown because the column of its mark is lost. */
export function profielRijen(profiel: BeroepsProfiel, document: SourceDocument): readonly Profiel[] {
  return profiel.overzichten.flatMap(({ kolommen, overzicht }) => {
    const koppen = kolommen.map((naam) => document.item(naam).text);
    const known = knowsAllCells(overzicht);
    return koppen.flatMap((functie, column) =>
      overzicht.blokken.flatMap((blok) => {
        const full = isFull(blok, koppen.length);
        return blok.rijen.flatMap(({ naam, line }): readonly Profiel[] => {
          const zeker = full || (overzicht.cellen.get(nameKey(naam))?.has(column + 1) ?? false);
          if (!zeker && known) return [];
          return [{
            functie, competentie: naam, niveau: null, niveaunaam: null, soort: zeker ? "zeker" : "onbekend", herkomst: "tabel",
            plaats: [document.plaats([line]), ...(full ? [document.plaats(blok.marks)] : [])].join("; "),
          }];
        });
      }),
    );
  });
}

const labelled = (label: string | null, text: string): string => (label === null ? text : `${label}: ${text}`);

function inOrder(lines: readonly SourceLine[]): readonly SourceLine[] {
  return [...lines].sort((a, b) => a.number - b.number);
}
