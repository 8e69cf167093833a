import type { Regel } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import { organisationOf } from "../organisation";
import type { Reader, ReaderResult, Recognition } from "../reader";
import { withoutEmpty } from "../without-empty";
import { kindRegelLines } from "./line-kind";
import { regelingPart, titleOf } from "./regeling-part";
import { unitsOf } from "./units";

/** A regulation in articles, paragraphs and parts, with its notes. */
export const regeling: Reader = {
  soort: "regeling",
  naam: "regeling",
  together: ["competentiegids"],
  recognise,
  read,
};

function recognise(document: SourceDocument): Recognition {
  const kinds = kindRegelLines(regelingPart(document));
  const artikelen = kinds.filter(({ kind }) => kind === "artikel").length;
  const leden = kinds.filter(({ kind }) => kind === "lid" || kind === "onderdeel").length;
  const score = artikelen >= 3 ? Math.min(1, 0.4 + artikelen * 0.03 + leden * 0.01) : artikelen * 0.1;
  return { score, because: `${artikelen} artikelen met ${leden} leden en onderdelen` };
}

function read(document: SourceDocument): ReaderResult {
  const part = regelingPart(document);
  const { units, explained } = unitsOf(part, document.whole);
  const rijen = units.map(({ lines, ...unit }): Regel => ({ ...unit, regel: document.item(lines).text, tekstsoort: "bron", plaats: document.plaats(lines) }));
  return { naam: titleOf(part), ...organisationOf(document), jaar: null, tabellen: withoutEmpty({ Regels: rijen }), totaleFormatie: null, explained };
}
