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
import { numberedChapters } from "./numbered-chapters";
import { findNames } from "./find-names";
import { inleidingRijen } from "./inleiding";
import { levelTables } from "./level-tables";
import { levelsOf } from "./levels";
import { kindGidsLine, type GidsLine } from "./line-kind";
import { withNamedLevels } from "./named-levels";
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
function partsOf(document: SourceDocument): { readonly gids: readonly GidsLine[]; readonly profielen: readonly GidsLine[]; readonly all: readonly SourceLine[]; readonly tableHeads: readonly SourceLine[] } {
  const lines = document.lines.slice(guideStart(document.lines) ?? 0);
  const tables = levelTables(lines);
  const all = flattenTables(lines, (row) => tables.of.has(row.table));
  const kinds = withNamedLevels(all.flatMap((line) => tables.of.get(line.cell?.table ?? -1)?.get(line) ?? [kindGidsLine(line)]));
  const start = profielenStart(kinds);
  return { gids: kinds.slice(0, start ?? kinds.length), profielen: kinds.slice(start ?? kinds.length), all, tableHeads: tables.heads };
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
  const { gids, profielen, all, tableHeads } = partsOf(document);
  const witness = witnessNames(all);
  const names = findNames(gids, witness);
  const numbered = numberedChapters(gids, names);
  const segmented = segmentsOf(gids.map((one) => (numbered.has(one.line) ? { ...one, kind: "groepkop" as const } : one)), names, document.whole);
  const { segments, loose } = segmented;
  const levels = levelsOf(segments, document);
  const chapters = chaptersOf(all, loose, segments, { witness, numbered });
  const printed = printedCompetences(segments);
  const known = printed.map(({ naam, main }) => ({ naam, groep: chapters.groepOf(main) }));
  const asked = readProfielen(profielen, known, document);
  const told = [...known.flatMap(({ naam, groep }) => [naam, groep ?? ""]), ...asked.functies.map(({ functie }) => functie), "Kerncompetenties", "Competenties"];
  const titel = titleLine(all);
  const elsewhere = new Set([...chapters.lines, ...titel]);
  const inleiding = inleidingRijen(loose.map((run) => run.filter((line) => !elsewhere.has(line))), told, document);
  const bevindingen: readonly Bevinding[] = bevindingenVanGids({ segmented, levels, asked, printed, document });
  return {
    naam: titel[0]?.text ?? null,
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
    explained: [
      ...explainSegments(segmented),
      ...tableHeads.map((line) => ({ line, reden: "kop van de tabel" })),
      ...titel.map((line) => ({ line, reden: "titel van de gids" })),
      ...chapters.lines.map((line) => ({ line, reden: "titel of motto van een hoofdstuk" })),
      ...asked.explained,
      ...inleiding.explained,
    ],
  };
}

function explainSegments({ segments }: Segmented): readonly Explained[] {
  return segments.flatMap(({ blocks, heads, strays }) => [
    ...heads.map((line) => ({ line, reden: "kop" })),
    ...blocks.flatMap(({ heads }) => heads.map((line) => ({ line, reden: "kop of merkteken van een niveau" }))),
    ...strays.map((line) => ({ line, reden: "losse tekst tussen gedrag en tips; hoort bij geen van beide" })),
  ]);
}

/** "Competentiegids Gemeente Maastricht": the first line, when it is a title. */
function titleLine(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first] = lines;
  return first?.cell === null && first.text.length < 80 && /^Competentie\p{L}/iu.test(first.text) ? [first] : [];
}
