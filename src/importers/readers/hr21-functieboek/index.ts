import { append } from "../../append";
import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import { nameKey } from "../../text/name-key";
import type { Explained, Reader, ReaderResult } from "../reader";
import { clusterRijen } from "./clusters";
import { settleCompetences } from "./competence-names";
import { competentieRijen, indicatorRijen, niveauRijen } from "./competentie-rijen";
import { bevindingenVanTabel } from "./bevindingen-van-tabel";
import { settleNames } from "./function-names";
import { keepFunctionTables } from "./function-table";
import { eisRijen, functieRijen, kenmerkRijen, profielRijen, taakRijen, type Printed } from "./functie-rijen";
import { splitGluedHeadings } from "./glued-heading";
import { kindLines } from "./line-kind";
import { organisationOf } from "../organisation";
import { readBeschrijving } from "./read-beschrijving";
import { readCeltabel } from "./read-celtabel";
import { readFunctietabel, type ReadFunctietabel } from "./read-functietabel";
import { readProfiel } from "./read-profiel";
import { recogniseHr21 } from "./recognise";
import { regelRijen } from "./regel-rijen";
import { sectionsOf, type Section } from "./sections";
import { normfunctieKeys, type NormfunctieKeys } from "./split-name";
import { readPlaats } from "../../document/plaats";
import { withoutEmpty } from "../without-empty";

/** A municipal functieboek on HR21: table of functions, descriptions, competence profiles; any of them may be missing. */
export const hr21Functieboek: Reader = {
  soort: "hr21-functieboek",
  naam: "functieboek op HR21",
  together: [],
  recognise: recogniseHr21,
  read: readFunctieboek,
};

function readFunctieboek(document: SourceDocument): ReaderResult {
  const sections = sectionsOf(kindLines(splitGluedHeadings(keepFunctionTables(document.lines))));
  const of = (...kinds: readonly Section["kind"][]): readonly Section[] => sections.filter(({ kind }) => kinds.includes(kind));
  const explained: Explained[] = [];

  const described = of("beschrijving", "module").map((section) => readBeschrijving(section, document));
  const beschrijvingen = described.map(({ beschrijving }) => beschrijving);
  const asked = beschrijvingen.flatMap(({ competenties }) => competenties);
  const askedKeys = new Set(asked.map(({ naam }) => nameKey(naam)));
  const profiled = of("profiel").map((section) => readProfiel(section, askedKeys, document));
  const profielen = profiled.map(({ profiel }) => profiel);
  const blokken = profielen.flatMap(({ competenties }) => competenties);

  const normfuncties = normfunctieKeys([...beschrijvingen.flatMap(({ naam, kop }) => [naam.text, kop]), ...profielen.map(({ naam }) => naam.text)]);
  const tables = of("functietabel").map((section) => readTable(section, normfuncties, document));
  const tabel = tables.flatMap(({ rows }) => rows);
  const totaal = tables.map((table) => table.totaal).find((found) => found !== null) ?? null;
  for (const part of [...described, ...profiled, ...tables]) append(explained, part.explained);

  const printed: Printed = { tabel, beschrijvingen, profielen };
  const functies = settleNames(
    [
      ...tabel.map((row) => row.normfunctie ?? row.functie),
      ...beschrijvingen.filter(({ soort }) => soort === "beschrijving").map(({ naam }) => naam),
      ...profielen.map(({ naam }) => naam).filter(({ text }) => !/module/i.test(text.slice(0, 60))),
    ],
    document,
  );
  const competenties = settleCompetences(blokken.map(({ naam }) => ({ naam: naam.text, lines: naam.lines })), asked, document);
  const naming = { functies, competenties, document };

  const voorwerk = of("voorwerk").flatMap(({ lines }) => lines.map(({ line }) => line));
  const clusters = clusterRijen(voorwerk, document);
  const regels = regelRijen(voorwerk, clusterLines(clusters), document);
  append(explained, regels.explained);
  const bevindingen: readonly Bevinding[] = [...bevindingenVanTabel(tabel, document), ...functies.bevindingen, ...competenties.bevindingen];
  return {
    naam: null,
    ...organisationOf(document),
    jaar: null,
    tabellen: withoutEmpty({
      Functies: functieRijen(printed, naming),
      Kenmerken: kenmerkRijen(printed, naming),
      Taken: taakRijen(printed, naming),
      Competenties: competentieRijen(blokken, asked, competenties, document),
      Niveaus: niveauRijen(asked, blokken, document),
      Indicatoren: indicatorRijen(blokken, competenties, document),
      Profielen: profielRijen(printed, naming),
      Eisen: eisRijen(printed, naming),
      Clusters: clusters,
      Regels: regels.rijen,
      Bevindingen: bevindingen,
    }),
    totaleFormatie: totaal ? { fte: totaal.fte, plaats: document.plaats([totaal.line]) } : null,
    explained,
  };
}

/** Lines that the clusters already name: a printed line is text of one row. */
function clusterLines(clusters: readonly { readonly plaats: string }[]): ReadonlySet<number> {
  return new Set(clusters.flatMap(({ plaats }) => readPlaats(plaats).flatMap(([from, to]) => [from, to])));
}

function readTable(section: Section, normfuncties: NormfunctieKeys, document: SourceDocument): ReadFunctietabel {
  const lines = section.lines.map(({ line }) => line);
  return lines.some((line) => line.cell !== null) ? readCeltabel(lines, document) : readFunctietabel(section, normfuncties, document);
}
