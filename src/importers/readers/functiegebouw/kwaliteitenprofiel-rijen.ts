import { readSchaal } from "../../../model/schaal";
import type { Eis, Profiel } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import type { Kind } from "./line-kind";
import { competentieNaam, partsOf, type Grouping } from "./rijen";
import type { Kwaliteitenprofiel } from "./sections";

const SOORTEN: Partial<Record<Kind, string>> = {
  ervaring: "ervaring",
  opleiding: "opleiding",
  denkniveau: "werk- en denkniveau",
  richting: "opleidingsrichting",
  "opleiding-eigen": "opleiding departementsspecifiek",
  "competenties-eigen": "competenties departementsspecifiek",
};
const LONGEST_NAME = 80;
const LONGEST_PART = 25;

/** "Kwaliteitenprofiel 1" by its order, because most pages print neither number nor scale with them. */
export function profielNaam(profiel: Kwaliteitenprofiel, index: number): string {
  const printed = profiel.schaal?.value ?? null;
  return printed === null ? `Kwaliteitenprofiel ${index + 1}` : `Kwaliteitenprofiel ${index + 1} (schaal ${readSchaal(printed) ?? printed})`;
}

export function profielRijen(profielen: readonly Kwaliteitenprofiel[], grouping: Grouping, document: SourceDocument): readonly Profiel[] {
  return profielen.flatMap((profiel, index) =>
    competentieItems(profiel, grouping).map((lines): Profiel => ({
      functie: profielNaam(profiel, index), competentie: competentieNaam(document.item(lines).text), niveau: null, niveaunaam: null, soort: null, herkomst: null, plaats: document.plaats(lines),
    })),
  );
}

export function competentieItems(profiel: Kwaliteitenprofiel, grouping: Grouping): readonly (readonly SourceLine[])[] {
  return partsOf(profiel.parts, "competenties").flatMap((part) => grouping(part.body).flatMap(({ items }) => items));
}

export function eisRijen(profielen: readonly Kwaliteitenprofiel[], grouping: Grouping, document: SourceDocument): readonly Eis[] {
  return profielen.flatMap((profiel, index) => {
    const functie = profielNaam(profiel, index);
    const nrs = new Map<string, number>();
    return profiel.parts.filter(({ kop }) => kop.kind !== "competenties").flatMap((part) =>
      grouping(part.body).flatMap(({ kop, items }) => {
        const soort = kop.length > 0 ? document.item(kop).text.toLowerCase() : (SOORTEN[part.kop.kind] ?? part.kop.line.text.toLowerCase());
        return items.flatMap((lines) =>
          requirements(document.item(lines).text, part.kop.kind).map((eis): Eis => {
            const nr = (nrs.get(soort) ?? 0) + 1;
            nrs.set(soort, nr);
            return { functie, soort, nr, ...eis, tekstsoort: "bron", plaats: document.plaats(lines) };
          }),
        );
      }),
    );
  });
}

/** "VMBO, MBO" asks either of two; "MBO: ..." has its name before the colon; a sentence is text. */
function requirements(text: string, kind: Kind): readonly Pick<Eis, "naam" | "tekst">[] {
  if (kind === "denkniveau") {
    const parts = text.split(",").map((part) => part.trim());
    if (parts.every((part) => part !== "" && part.length <= LONGEST_PART)) return parts.map((naam) => ({ naam, tekst: null }));
  }
  const colon = text.indexOf(":");
  if (colon > 0 && colon <= LONGEST_PART && colon + 1 < text.length) return [{ naam: text.slice(0, colon).trim(), tekst: text.slice(colon + 1).trim() }];
  return [text.length <= LONGEST_NAME ? { naam: text, tekst: null } : { naam: null, tekst: text }];
}
