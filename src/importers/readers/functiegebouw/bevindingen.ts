import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";
import { gluedWords } from "./glued-words";
import type { Kinded } from "./line-kind";
import type { NamedTypering } from "./name-typeringen";
import { schaalBevindingen } from "./schaal-bevindingen";
import type { Sections } from "./sections";

export interface ToJudge {
  readonly kinded: readonly Kinded[];
  readonly sections: Sections;
  readonly typeringen: readonly NamedTypering[];
  readonly groep: string | null;
  /** Names of areas that are printed in more than one way. */
  readonly spellings: readonly { readonly naam: string; readonly lines: readonly SourceLine[]; readonly printed: readonly string[] }[];
  readonly document: SourceDocument;
}

/** What a reader of the page must know before using the tables. */
export function bevindingenVanFunctiegebouw(judged: ToJudge): readonly Bevinding[] {
  const { sections, typeringen, groep, document } = judged;
  const found: Bevinding[] = [...schaalBevindingen(typeringen, document)];
  const add = (ernst: Bevinding["ernst"], code: string, lines: readonly SourceLine[], melding: string): void => {
    if (lines.length > 0) found.push({ ernst, code, plaats: document.plaats([...new Set(lines)].sort((a, b) => a.number - b.number)), melding });
  };
  const first = (parts: Sections["kern"]): readonly SourceLine[] => parts.slice(0, 1).map(({ kop }) => kop.line);
  const unscaled = sections.profielen.filter(({ schaal }) => schaal === null);
  add(
    "waarschuwing", "kwaliteitenprofiel-zonder-schaal", unscaled.flatMap(({ parts }) => first(parts)),
    `Bij ${unscaled.length === 1 ? "het kwaliteitenprofiel" : `${unscaled.length} kwaliteitenprofielen`} staat geen schaal of naam. Welk profiel bij welke functietypering hoort, is niet te bepalen; de nummers zijn alleen hun volgorde.`,
  );
  if (groep === null) {
    add("waarschuwing", "functiegroep-zonder-naam", document.lines.slice(0, 1), "De naam van de functiegroep staat niet in het document. De functies heten hier naar hun eigen kop of hun schaal.");
  }
  const open = sections.profielen.flatMap(({ parts }) => parts.filter(({ body }) => body.some(isOpen)).flatMap(({ body }) => body.filter(isOpen)));
  add("info", "departementsspecifiek-open", open, "Waar P.M. staat, laat het document open wat er gevraagd wordt.");
  const competenties = sections.kern.filter(({ kop }) => kop.kind === "competenties");
  add("info", "competentie-zonder-definitie", first(competenties), "De competenties staan er alleen met hun naam: zonder definitie, niveau of gedrag per competentie. De gedragsindicatoren horen bij de resultaatgebieden.");
  const results = sections.kern.filter(({ kop }) => kop.kind === "resultaten");
  if (typeringen.some(({ typering }) => typering.parts.some(({ kop }) => kop.kind === "resultaten"))) {
    add("info", "resultaten-twee-keer", first(results), "Resultaten betekent twee dingen: die van de hele functiegroep (in Indicatoren, soort resultaat) en die per functietypering (in Taken).");
  }
  const misspelt = judged.kinded.filter(({ meant }) => meant !== null);
  add("info", "kop-verschreven", misspelt.map(({ line }) => line), `Een kop is anders geschreven dan hij hoort: ${dutchList(misspelt.map(({ line, meant }) => `"${line.text}" lezen wij als ${meant ?? ""}`))}.`);
  add(
    "info", "schrijfwijze-verschilt", judged.spellings.flatMap(({ lines }) => lines),
    `Namen zijn op verschillende manieren geschreven: ${dutchList(judged.spellings.map(({ printed }) => printed.map((one) => `"${one}"`).join(" en ")))}. Wij schrijven ${dutchList(judged.spellings.map(({ naam }) => naam))}.`,
  );
  const glued = gluedWords(document.lines);
  add("info", "spaties-weg", glued.map(({ line }) => line), `Er zijn woorden aan elkaar geplakt: ${dutchList(glued.map(({ word }) => `"${word}"`))}. Wij lieten de tekst zoals die is.`);
  return found;
}

const isOpen = (line: SourceLine): boolean => /^p\.? ?m\.?$/i.test(line.text);
