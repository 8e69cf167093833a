/** The tables of a functiegebouw page. */
import type { Competentie, Functie, Indicator, Kenmerk, Taak, Waardering } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import type { ItemGroup } from "./group-items";
import type { Kind } from "./line-kind";
import type { NamedTypering } from "./name-typeringen";
import type { Kern, Part } from "./sections";

/** How the reader groups the lines of a part. */
export type Grouping = (lines: readonly SourceLine[]) => readonly ItemGroup[];

const GEBIEDEN: readonly (readonly [Kind, string])[] = [["resultaten", "Resultaten"], ["speelruimte", "Speelruimte"], ["kennis", "Kennis en vaardigheden"], ["contacten", "Contacten"]];

export function functieRijen(typeringen: readonly NamedTypering[], groep: string | null, document: SourceDocument): readonly Functie[] {
  return typeringen.map(({ naam, schaal, waardering, typering }): Functie => ({
    functie: naam, normfunctie: null, code: null, reeks: null, groep, schaal, score: waardering?.totaal ?? null, formatie: null,
    plaats: document.plaats(headLines(typering)),
  }));
}

/** The lines that make a typering: its heading, pattern and scale; without any of them its first heading. */
function headLines({ kop, patroon, schaal, parts }: NamedTypering["typering"]): readonly SourceLine[] {
  const heads = [kop, patroon, schaal].flatMap((one) => (one ? [one.line] : [])).sort((a, b) => a.number - b.number);
  return heads.length > 0 ? heads : parts.slice(0, 1).map((part) => part.kop.line);
}

export function kenmerkRijen(typeringen: readonly NamedTypering[], grouping: Grouping, document: SourceDocument): readonly Kenmerk[] {
  return typeringen.flatMap(({ naam, typering }) =>
    partsOf(typering.parts, "omschrijving").flatMap((part) => grouping(part.body).flatMap(({ items }) => items)).map((lines, index): Kenmerk => ({
      functie: naam, herkomst: "functiebeschrijving", nr: index + 1, tekst: document.item(lines).text, tekstsoort: "bron", plaats: document.plaats(lines),
    })),
  );
}

/** One row per item in the four areas; results under several subheadings carry theirs in `gebied`. */
export function taakRijen(typeringen: readonly NamedTypering[], grouping: Grouping, document: SourceDocument): readonly Taak[] {
  return typeringen.flatMap(({ naam, typering }) =>
    GEBIEDEN.flatMap(([kind, gebied], index) => {
      const groups = partsOf(typering.parts, kind).flatMap((part) => grouping(part.body));
      const subheaded = groups.filter(({ kop }) => kop.length > 0).length > 1;
      return groups.flatMap(({ kop, items }) =>
        items.map((lines) => ({ gebied: subheaded && kop.length > 0 ? `${gebied}: ${document.item(kop).text}` : gebied, lines })),
      ).map(({ gebied: under, lines }, item): Taak => ({
        functie: naam, gebiedNr: index + 1, gebied: under, aantalTaken: null, nr: item + 1, tekst: document.item(lines).text, tekstsoort: "bron", plaats: document.plaats(lines),
      }));
    }),
  );
}

export function waarderingRijen(typeringen: readonly NamedTypering[], document: SourceDocument): readonly Waardering[] {
  return typeringen.flatMap(({ naam, schaal, waardering, typering: { patroon } }): readonly Waardering[] => {
    if (!waardering || !patroon) return [];
    const k = (nr: number): number | null => waardering.scores?.[nr - 1] ?? null;
    return [
      {
        functie: naam, schaal, patroon: patroon.line.text, totaal: waardering.totaal,
        k1: k(1), k2: k(2), k3: k(3), k4: k(4), k5: k(5), k6: k(6), k7: k(7), k8: k(8), k9: k(9), k10: k(10), k11: k(11), k12: k(12), k13: k(13), k14: k(14),
        plaats: document.plaats([patroon.line]),
      },
    ];
  });
}

/** Results and behaviour of the group, per area; a paragraph with a label of its own ("Voorbeelden producten: ...") stands under that label. */
export function indicatorRijen(kern: Kern, onderwerpOf: (printed: string) => string, grouping: Grouping, document: SourceDocument): readonly Indicator[] {
  const nrs = new Map<string, number>();
  return kern.filter(({ kop }) => kop.kind === "resultaten" || kop.kind === "gedrag").flatMap((part) =>
    grouping(part.body).flatMap(({ kop, items }) =>
      items.map((lines): Indicator => {
        const { text } = document.item(lines);
        const label = lines[0]?.bullet === null ? labelOf(text) : null;
        const onderwerp = label ?? (kop.length > 0 ? onderwerpOf(document.item(kop).text) : part.kop.line.text);
        const soort = label !== null ? "voorbeeld" : part.kop.kind === "gedrag" ? "gedrag" : "resultaat";
        const key = `${soort}\n${onderwerp}`;
        const nr = (nrs.get(key) ?? 0) + 1;
        nrs.set(key, nr);
        return { onderwerp, niveau: null, niveaunaam: null, soort, nr, tekst: label === null ? text : text.slice(label.length + 1).trim(), tekstsoort: "bron", plaats: document.plaats(lines) };
      }),
    ),
  );
}

/** The list of the group; without it, what the kwaliteitenprofielen ask. */
export function competentieRijen(listed: readonly (readonly SourceLine[])[], asked: readonly (readonly SourceLine[])[], document: SourceDocument): readonly Competentie[] {
  const groups = new Map<string, SourceLine[]>();
  for (const lines of listed.length > 0 ? listed : asked) {
    const key = nameKey(document.item(lines).text);
    groups.set(key, [...(groups.get(key) ?? []), ...lines]);
  }
  return [...groups.values()].map((lines): Competentie => ({
    nr: null, competentie: competentieNaam(document.item(lines.slice(0, 1)).text), groep: null, definitie: null, tekstsoort: "bron", plaats: document.plaats(lines),
  }));
}

export function competentieNaam(printed: string): string {
  return printed.charAt(0).toUpperCase() + printed.slice(1).replace(/[.;,]+$/, "");
}

export function partsOf(parts: readonly Part[], kind: Kind): readonly Part[] {
  return parts.filter(({ kop }) => kop.kind === kind);
}

const LONGEST_LABEL = 60;

function labelOf(text: string): string | null {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(":");
  return colon > 3 && colon + 2 < text.length ? text.slice(0, colon) : null;
}
