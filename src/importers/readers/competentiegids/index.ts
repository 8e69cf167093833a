import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { flattenTables } from "../../steps/flatten-tables";
import { organisationOf } from "../organisation";
import type { Explained, Reader, ReaderResult, Recognition } from "../reader";
import { guideStart } from "../regeling/regeling-part";
import { withoutEmpty } from "../without-empty";
import { bevindingenVanGids } from "./bevindingen";
import { chaptersOf } from "./chapters";
import { findNames } from "./find-names";
import { inleidingRijen } from "./inleiding";
import { levelsOf } from "./levels";
import { kindGidsLine, type GidsLine } from "./line-kind";
import { witnessNames } from "./names";
import { profielenStart, readProfielen } from "./profielen";
import { competentieRijen, indicatorRijen, printedCompetences } from "./rijen";
import { segmentsOf, type Segmented } from "./segments";

/** A guide of competences with behaviour per level, tips and profiles. */
export const competentiegids: Reader = {
  soort: "competentiegids",
  naam: "competentiegids",
  together: ["regeling"],
  recognise,
  read,
};

/** The guide's lines with their kinds, parted in the competences and the profiles behind them. */
function partsOf(document: SourceDocument): { readonly gids: readonly GidsLine[]; readonly profielen: readonly GidsLine[]; readonly all: readonly SourceLine[] } {
  const all = flattenTables(document.lines.slice(guideStart(document.lines) ?? 0));
  const kinds = all.map(kindGidsLine);
  const start = profielenStart(kinds);
  return start === null ? { gids: kinds, profielen: [], all } : { gids: kinds.slice(0, start), profielen: kinds.slice(start), all };
}

function recognise(document: SourceDocument): Recognition {
  const { gids, profielen } = partsOf(document);
  const count = (kind: GidsLine["kind"]): number => gids.filter((one) => one.kind === kind).length;
  const lists = Math.max(count("gedrag"), count("niveau"));
  const names = lists >= 3 ? findNames(gids, witnessNames(gids.map(({ line }) => line))).length : 0;
  const score = lists >= 3 && names >= 2 ? Math.min(1, 0.4 + names * 0.05 + (count("tips") > 2 ? 0.2 : 0) + (profielen.length > 0 ? 0.1 : 0)) : Math.min(0.3, lists * 0.05);
  return { score, because: `${names} competenties met ${lists} koppen van gedrag of niveau` };
}

function read(document: SourceDocument): ReaderResult {
  const { gids, profielen, all } = partsOf(document);
  const witness = witnessNames(all);
  const segmented = segmentsOf(gids, findNames(gids, witness), document.whole);
  const { segments, loose } = segmented;
  const levels = levelsOf(segments, document);
  const chapters = chaptersOf(all, loose, segments, witness);
  const printed = printedCompetences(segments);
  const known = printed.map(({ naam, main }) => ({ naam, groep: chapters.groepOf(main) }));
  const asked = readProfielen(profielen, known, document);
  const names = [...known.flatMap(({ naam, groep }) => [naam, groep ?? ""]), ...asked.functies.map(({ functie }) => functie), "Kerncompetenties", "Competenties"];
  const ofChapters = new Set(chapters.lines);
  const inleiding = inleidingRijen(loose.map((run) => run.filter((line) => !ofChapters.has(line))), names, document);
  const bevindingen: readonly Bevinding[] = bevindingenVanGids({ segmented, levels, asked, printed, document });
  return {
    naam: titleOf(all),
    ...organisationOf(document),
    jaar: null,
    tabellen: withoutEmpty({
      Functies: asked.functies,
      Competenties: competentieRijen(printed, (segment) => chapters.groepOf(segment), document),
      Niveaus: levels.rijen,
      Indicatoren: indicatorRijen(printed, levels, document),
      Profielen: asked.profielen,
      Regels: inleiding.rijen,
      Bevindingen: bevindingen,
    }),
    totaleFormatie: null,
    explained: [...explainSegments(segmented), ...chapters.lines.map((line) => ({ line, reden: "titel of motto van een hoofdstuk" })), ...asked.explained, ...inleiding.explained],
  };
}

function explainSegments({ segments }: Segmented): readonly Explained[] {
  return segments.flatMap(({ blocks, strays }) => [
    ...blocks.flatMap(({ heads }) => heads.map((line) => ({ line, reden: "kop of merkteken van een niveau" }))),
    ...strays.map((line) => ({ line, reden: "losse tekst tussen gedrag en tips; hoort bij geen van beide" })),
  ]);
}

/** "Competentiegids Gemeente Maastricht": the first line, when it is a title. */
function titleOf(lines: readonly SourceLine[]): string | null {
  const first = lines[0]?.text ?? "";
  return /^Competentie/i.test(first) && first.length < 80 ? first : null;
}
