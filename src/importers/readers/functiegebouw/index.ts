import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import { flattenTables } from "../../steps/flatten-tables";
import { wrapWidth } from "../../steps/line-width";
import { matchShort } from "../pattern";
import type { Reader, ReaderResult, Recognition } from "../reader";
import { withoutEmpty } from "../without-empty";
import { bevindingenVanFunctiegebouw } from "./bevindingen";
import { groupItems } from "./group-items";
import { competentieItems, eisRijen, profielRijen } from "./kwaliteitenprofiel-rijen";
import { kindLines, type Kind, type Kinded } from "./line-kind";
import { nameTyperingen } from "./name-typeringen";
import { competentieRijen, functieRijen, indicatorRijen, kenmerkRijen, partsOf, taakRijen, waarderingRijen, type Grouping } from "./rijen";
import { sectionsOf, type Sections } from "./sections";
import { settleGebieden } from "./settle-gebieden";

/** A function group of the Functiegebouw Rijk: results, behaviour, kwaliteitenprofielen and functietyperingen with their FUWASYS patterns. */
export const functiegebouw: Reader = {
  soort: "functiegebouw",
  naam: "functiegroep van een functiegebouw",
  together: [],
  recognise,
  read,
};

/** Headings that only such a page prints, with what one of them weighs. */
const WEIGHTS: Partial<Record<Kind, number>> = {
  patroon: 0.35, typering: 0.25, kwaliteitenprofielen: 0.2, functietyperingen: 0.2, gedrag: 0.1, omschrijving: 0.15, speelruimte: 0.15, denkniveau: 0.1, "competenties-eigen": 0.15, "opleiding-eigen": 0.15,
};

function kinded(document: SourceDocument): readonly Kinded[] {
  return kindLines(flattenTables(document.lines));
}

function recognise(document: SourceDocument): Recognition {
  const seen = new Map<Kind, number>();
  for (const { kind } of kinded(document)) if (WEIGHTS[kind] !== undefined) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  const score = [...seen.keys()].reduce((sum, kind) => sum + (WEIGHTS[kind] ?? 0), 0);
  return { score: Math.min(1, score), because: `${seen.get("patroon") ?? 0} waarderingspatronen, ${seen.get("typering") ?? 0} functietyperingen` };
}

function read(document: SourceDocument): ReaderResult {
  const kinds = kinded(document);
  const sections = sectionsOf(kinds);
  const width = wrapWidth(document.lines);
  const grouping: Grouping = (lines) => groupItems(lines, document.whole, width);
  const { kern, profielen } = sections;
  const typeringen = nameTyperingen(sections.typeringen);
  const groep = groupName(sections.voorwerk);
  const gebieden = settleGebieden(kern, grouping, document);
  const listed = partsOf(kern, "competenties").flatMap((part) => grouping(part.body).flatMap(({ items }) => items));
  const asked = profielen.flatMap((profiel) => competentieItems(profiel, grouping));
  return {
    naam: groep,
    uitgever: null,
    jaar: null,
    tabellen: withoutEmpty({
      Functies: functieRijen(typeringen, groep, document),
      Kenmerken: kenmerkRijen(typeringen, grouping, document),
      Taken: taakRijen(typeringen, grouping, document),
      Competenties: competentieRijen(listed, asked, document),
      Indicatoren: indicatorRijen(kern, gebieden.of, grouping, document),
      Profielen: profielRijen(profielen, grouping, document),
      Eisen: eisRijen(profielen, grouping, document),
      Waarderingen: waarderingRijen(typeringen, document),
      Bevindingen: bevindingenVanFunctiegebouw({ kinded: kinds, sections, typeringen, groep, spellings: gebieden.spellings, document }),
    }),
    totaleFormatie: null,
    explained: [
      ...sections.explained,
      ...sections.voorwerk.map((line) => ({ line, reden: "staat vóór het eerste onderdeel (titel of menu)" })),
      ...subheadings(sections, grouping).map((line) => ({ line, reden: "tussenkop" })),
    ],
  };
}

/** "Functiegroep Adviseur ..." in front, or the only line there. */
function groupName(voorwerk: readonly SourceLine[]): string | null {
  const named = voorwerk.map((line) => matchShort(line.text, /^functiegroep:? (\S.{1,80})$/i)?.[1]).find((naam) => naam !== undefined);
  const only = voorwerk.length === 1 ? voorwerk[0] : undefined;
  return named ?? (only && only.text.length <= 80 && !/[.:;]$/.test(only.text) && nameKey(only.text) !== "" ? only.text : null);
}

function subheadings({ kern, profielen, typeringen }: Sections, grouping: Grouping): readonly SourceLine[] {
  const parts = [...kern, ...profielen.flatMap((one) => one.parts), ...typeringen.flatMap((one) => one.parts)];
  return parts.flatMap((part) => grouping(part.body).flatMap(({ kop }) => kop));
}
