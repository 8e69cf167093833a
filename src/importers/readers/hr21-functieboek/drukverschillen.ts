import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import { groupBy } from "../../group-by";
import { uniqueTexts } from "../../steps/unique-texts";
import { dutchList } from "../../text/dutch-list";
import type { CompetenceNames } from "./competence-names";
import type { CompetentieBlok } from "./printed-rows";

/** Behaviours that profiles print with another closing sign or capital: they are one row, in the spelling that stands there most. */
export function drukverschillen(blokken: readonly CompetentieBlok[], names: CompetenceNames, document: SourceDocument): readonly Bevinding[] {
  const levels = groupBy(blokken, ({ naam, niveau }) => `${names.of(naam.text)}\n${niveau}`);
  const texts = [...levels.values()].flatMap((printed) => uniqueTexts(printed.flatMap(({ indicatoren }) => indicatoren)));
  const differing = texts.filter(({ printings }) => new Set(printings.map(({ text }) => text)).size > 1);
  if (differing.length === 0) return [];
  return [{
    ernst: "info", code: "drukverschil", plaats: document.plaats(differing.flatMap(({ printings }) => printings.flatMap(({ lines }) => lines))),
    melding: `Niet overal met dezelfde leestekens of hoofdletters gedrukt: ${dutchList(differing.map(({ text }) => `"${text}"`))}. Het is één rij, in de vorm die er het meest staat.`,
  }];
}
