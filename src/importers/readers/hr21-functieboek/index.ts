import { append } from "../../append";
import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";
import { nameKey } from "../../text/name-key";
import type { Explained, Reader, ReaderResult } from "../reader";
import { clusterRijen } from "./clusters";
import { settleCompetences } from "./competence-names";
import { competentieRijen, indicatorRijen, niveauRijen } from "./competentie-rijen";
import { bevindingenVanTabel } from "./bevindingen-van-tabel";
import { drukverschillen } from "./drukverschillen";
import { settleNames } from "./function-names";
import { keepFunctionTables } from "./function-table";
import { eisRijen, functieRijen, kenmerkRijen, profielRijen, taakRijen, type Printed } from "./functie-rijen";
import { splitGluedHeadings } from "./glued-heading";
import { isTableHead, kindLines } from "./line-kind";
import { organisationOf } from "../organisation";
import { readBeschrijving } from "./read-beschrijving";
import { readCeltabel } from "./read-celtabel";
import { readFunctietabel, type ReadFunctietabel } from "./read-functietabel";
import { readProfiel } from "./read-profiel";
import { recogniseHr21 } from "./recognise";
import { regelRijen } from "./regel-rijen";
import { schaalVerschillen } from "./schaal-verschillen";
import { runningHeads } from "./running-heads";
import { sectionsOf, type Section } from "./sections";
import { normfunctieKeys, type NormfunctieKeys } from "./split-name";
import { readPlaats } from "../../document/plaats";
import { losseOnderdelen } from "./losse-onderdelen";
import { markUnknownParts } from "./unknown-parts";
import { withoutEmpty } from "../without-empty";
import { cellsOfWideTable } from "./wide-table";

/** A municipal functieboek on HR21: table of functions, descriptions, competence profiles; any of them may be missing. */
export const hr21Functieboek: Reader = {
  soort: "hr21-functieboek",
  naam: "functieboek op HR21",
  together: [],
  recognise: recogniseHr21,
  read: readFunctieboek,
};

function readFunctieboek(document: SourceDocument): ReaderResult {
  const sections = markUnknownParts(sectionsOf(runningHeads(kindLines(splitGluedHeadings(keepFunctionTables(document.lines))))));
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

  const titel = titleLine(document);
  const voorwerk = of("voorwerk").flatMap(({ lines }) => lines.map(({ line }) => line)).filter((line) => line !== titel);
  if (titel) explained.push({ line: titel, reden: "titel van het boek" });
  const clusters = clusterRijen(voorwerk, document);
  const regels = regelRijen(voorwerk, clusterLines(clusters), document);
  append(explained, regels.explained);
  const bevindingen: readonly Bevinding[] = [...bevindingenVanTabel(tabel, document), ...onbekendeOnderdelen(sections, document), ...losseOnderdelen(of("voorwerk"), document), ...schaalVerschillen(printed, functies, document), ...drukverschillen(blokken, competenties, document), ...functies.bevindingen, ...competenties.bevindingen];
  return {
    naam: titel?.text ?? null,
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

/** "Functieboek HR21 gemeente Kustwijk": the first line, when it names a book. */
function titleLine(document: SourceDocument): SourceLine | null {
  const [first] = document.lines;
  return first?.cell === null && first.text.length < 90 && !first.text.endsWith(".") && /functie(?:\(?plaatsings\)?)?(?:boek|huis|beschrijvingen)\b/i.test(first.text) ? first : null;
}

/** Lines that the clusters already name: a printed line is text of one row. */
function clusterLines(clusters: readonly { readonly plaats: string }[]): ReadonlySet<number> {
  return new Set(clusters.flatMap(({ plaats }) => readPlaats(plaats).flatMap(([from, to]) => [from, to])));
}

function readTable(section: Section, normfuncties: NormfunctieKeys, document: SourceDocument): ReadFunctietabel {
  const lines = section.lines.map(({ line }) => line);
  if (lines.some((line) => line.cell !== null)) return readCeltabel(lines, document);
  const celled = lines.some(({ bullet }) => bullet !== null) ? null : cellsOfWideTable(lines, (line) => isTableHead(line.text));
  return celled ? readCeltabel(celled, document) : readFunctietabel(section, normfuncties, document);
}

/** Parts that repeat in the descriptions and that no table has a place for. */
function onbekendeOnderdelen(sections: readonly Section[], document: SourceDocument): readonly Bevinding[] {
  const heads = sections.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "onbekend"));
  const names = [...new Set(heads.map(({ values }) => values[0] ?? ""))];
  if (names.length === 0) return [];
  return [{
    ernst: "waarschuwing", code: "onderdeel-onbekend", plaats: document.plaats(heads.map(({ line }) => line)),
    melding: `${names.length === 1 ? "Het onderdeel" : "De onderdelen"} ${dutchList(names.map((name) => `"${name}"`))} van de functiebeschrijvingen ${names.length === 1 ? "heeft" : "hebben"} in het kader geen plaats. De tekst eronder is niet overgenomen; zij staat bij de weggelaten regels.`,
  }];
}
