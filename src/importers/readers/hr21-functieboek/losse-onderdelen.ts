import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { Kind } from "./line-kind";
import type { Section } from "./sections";

/** Headings that only stand in descriptions of functions. */
const DESCRIBED: readonly Kind[] = ["resultaatgebied", "generieke-taken", "normnaam", "code", "schaal", "werksituaties"];

/** Parts of descriptions below no name of a function that we know: what they say stands among the running text, and belongs to nobody. */
export function losseOnderdelen(voorwerk: readonly Section[], document: SourceDocument): readonly Bevinding[] {
  const heads = voorwerk.flatMap(({ lines }) => lines.filter(({ kind }) => DESCRIBED.includes(kind)));
  if (!heads.some(({ kind }) => kind === "resultaatgebied") && heads.length < 2) return [];
  return [{
    ernst: "fout", code: "beschrijving-zonder-functie", plaats: document.plaats(heads.map(({ line }) => line)),
    melding: `Onderdelen van functiebeschrijvingen staan niet onder een naam van een functie die wij als kop herkennen. Wat eronder staat, is gewone tekst geworden (Regels) en hoort bij geen functie. Ook een schaal, score of formatie daar is niet overgenomen.`,
  }];
}
