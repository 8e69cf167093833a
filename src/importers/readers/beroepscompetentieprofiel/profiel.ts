/** Everything that the profile prints, in the document's own parts. */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";
import type { Explained } from "../reader";
import type { Chapter, ChapterKind } from "./chapters";
import { BESCHRIJVING, DILEMMAS, KERNTAAK } from "./labels";
import { readOverzicht, type Overzicht } from "./overzicht";
import { sectionsOf, titledParagraphs, type Section } from "./sections";
import { splitWerkprocessen } from "./werkprocessen";
import { readCriteria, type Criteria } from "./succescriteria";

export interface Kerntaak {
  readonly nr: number;
  readonly naam: readonly SourceLine[];
  readonly secties: readonly Section[];
  readonly dilemmas: ReturnType<typeof titledParagraphs>;
  /** The label above the dilemmas. */
  readonly koppen: readonly SourceLine[];
}

export interface Kernopgave {
  readonly kop: SourceLine;
  readonly lines: readonly SourceLine[];
}

/** An overview with what its columns are: first lines of the names of kerntaken or kernopgaven. */
export interface GekoppeldOverzicht {
  readonly soort: "kerntaken" | "kernopgaven";
  readonly kop: SourceLine;
  readonly overzicht: Overzicht;
  readonly kolommen: readonly (readonly SourceLine[])[];
}

export interface BeroepsProfiel {
  readonly titel: Chapter | null;
  readonly benamingen: readonly SourceLine[];
  readonly loopbaan: readonly SourceLine[];
  readonly beschrijving: readonly Section[];
  readonly trends: { readonly labels: readonly SourceLine[]; readonly items: readonly (readonly SourceLine[])[] };
  readonly kerntaken: readonly Kerntaak[];
  readonly kernopgaven: readonly Kernopgave[];
  readonly overzichten: readonly GekoppeldOverzicht[];
  readonly criteria: readonly Criteria[];
  readonly explained: readonly Explained[];
}

const CAPITAL = /^["“‘(]?\p{Lu}/u;
const ENDED = /[.!?:;]["”’)]?$/;
const OPGAVE = /^([0-9]{1,2})[.:]? (\p{Lu}.{2,60})$/u;
const LONGEST_LABEL = 50;

export function readProfiel(chapters: readonly Chapter[]): BeroepsProfiel {
  const explained: Explained[] = [];
  const explain = (lines: readonly SourceLine[], reden: string): void => {
    for (const line of lines) explained.push({ line, reden });
  };
  const of = (kind: ChapterKind): readonly Chapter[] => chapters.filter((chapter) => chapter.kind === kind);
  const body = (kind: ChapterKind): readonly SourceLine[] => of(kind).flatMap((chapter) => chapter.body);
  explain(chapters.filter(({ kind }) => kind !== "titel").map(({ kop }) => kop), "kop");
  explain([...body("titel"), ...body("algemeen")], "gegevens over het document zelf; daarvoor heeft het kader geen kolom");
  explain(body("kerntakenlijst"), "lijst van kerntaken; de namen staan in de kolom gebied");

  const beschrijving = sectionsOf(body("beschrijving"), BESCHRIJVING);
  const trends = readTrends(body("trends"));
  explain(trends.labels, "label van de trends; welke tekst erbij hoort, staat er niet bij");
  const kerntaken = of("kerntaak").map(readKerntaak);
  for (const { naam, koppen } of kerntaken) {
    explain(naam, "naam van de kerntaak; staat in de kolom gebied");
    explain(koppen, "kop");
  }
  const kernopgaven = readKernopgaven(body("kernopgaven"));
  const overzichten = [
    ...withColumns("kerntaken", of("overzicht-kerntaken"), kerntaken.map(({ naam }) => naam)),
    ...withColumns("kernopgaven", of("overzicht-kernopgaven"), kernopgaven.map(({ kop }) => [kop])),
  ];
  for (const { overzicht } of overzichten) {
    explain([...overzicht.koppen, ...overzicht.blokken.flatMap((blok) => blok.kop)], "kop of nummer van het overzicht");
    explain(overzicht.blokken.flatMap((blok) => blok.onleesbaar), "teken in het overzicht dat niet te lezen is");
    explain(overzicht.blokken.flatMap((blok) => blok.marks), "kruisjes waarvan de kolom niet te bepalen is");
  }
  const codes = new Set(overzichten.flatMap(({ overzicht }) => overzicht.blokken.flatMap(({ groep }) => groep ?? [])));
  const criteria = readCriteria(body("criteria"), codes);
  explain(criteria.flatMap((one) => one.explained), "kop");
  return {
    titel: of("titel")[0] ?? null, benamingen: body("benamingen"), loopbaan: body("loopbaan"), beschrijving, trends, kerntaken,
    kernopgaven, overzichten, criteria, explained,
  };
}

/** The columns of an overview are the names since the overview before it; the last takes what follows too; one that goes on has the same. */
function withColumns(soort: GekoppeldOverzicht["soort"], chapters: readonly Chapter[], names: readonly (readonly SourceLine[])[]): readonly GekoppeldOverzicht[] {
  const found: GekoppeldOverzicht[] = [];
  let at = 0;
  chapters.forEach(({ kop, body }, index) => {
    const from = at;
    while (at < names.length && (index === chapters.length - 1 || (names[at]?.[0]?.number ?? 0) < kop.number)) at++;
    const own = names.slice(from, at);
    found.push({ soort, kop, overzicht: readOverzicht(body), kolommen: own.length > 0 ? own : (found.at(-1)?.kolommen ?? []) });
  });
  return found;
}

function readKerntaak({ values, body, kop }: Chapter): Kerntaak {
  const all = splitWerkprocessen(sectionsOf(body, KERNTAAK));
  const printed = all.filter(({ label }) => label === "").flatMap(({ lines }) => lines);
  const beside = values[1] === undefined || values[1] === "" ? [] : [{ ...kop, text: values[1] }];
  return {
    nr: Number(values[0]), naam: [...beside, ...printed],
    secties: all.filter(({ label }) => label !== "" && label !== DILEMMAS),
    dilemmas: titledParagraphs(all.filter(({ label }) => label === DILEMMAS).flatMap(({ lines }) => lines)),
    koppen: all.filter(({ label }) => label === DILEMMAS).flatMap(({ labelLines }) => labelLines),
  };
}

/** "1 Simultaan werken" with the text below it; the numbers count up, so that a figure in the text opens nothing. */
function readKernopgaven(lines: readonly SourceLine[]): readonly Kernopgave[] {
  const found: { kop: SourceLine; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const opgave = matchShort(line.text, OPGAVE);
    if (opgave && Number(opgave[1]) === found.length + 1) found.push({ kop: { ...line, text: opgave[2] ?? "" }, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
}

/** Labels come before all texts where scanning read them as a column of their own; texts open with a bullet, or as a paragraph. */
function readTrends(lines: readonly SourceLine[]): BeroepsProfiel["trends"] {
  const first = lines.findIndex((line) => line.bullet !== null || line.text.length > LONGEST_LABEL || /[.;]$/.test(line.text));
  const labels = first < 0 ? lines : lines.slice(0, first);
  const items: SourceLine[][] = [];
  let previous: SourceLine | null = null;
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const opens = previous === null || line.bullet !== null || (line.blanksBefore > 0 && ENDED.test(previous.text) && CAPITAL.test(line.text));
    if (opens) items.push([line]);
    else items.at(-1)?.push(line);
    previous = line;
  }
  return { labels, items };
}
