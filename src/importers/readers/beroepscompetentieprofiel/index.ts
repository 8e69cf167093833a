import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";
import type { Reader, ReaderResult, Recognition } from "../reader";
import { withoutEmpty } from "../without-empty";
import { bevindingenVanProfiel } from "./bevindingen";
import { chaptersOf, headingOf, type ChapterKind } from "./chapters";
import { prepare } from "./prepare";
import { readProfiel } from "./profiel";
import { competentieRijen, competentiesOf, eisRijen, functieRijen, indicatorRijen, kenmerkRijen, profielRijen, taakRijen } from "./rijen";

/** A profile of an occupation in kerntaken, kernopgaven and competences with criteria for success. */
export const beroepscompetentieprofiel: Reader = {
  soort: "beroepscompetentieprofiel",
  naam: "beroepscompetentieprofiel",
  together: [],
  recognise,
  read,
};

/** Headings of such a profile, with what one of them weighs. */
const WEIGHTS: Partial<Record<ChapterKind, number>> = { titel: 0.3, beschrijving: 0.1, kerntaak: 0.2, kerntakenlijst: 0.1, kernopgaven: 0.15, "overzicht-kerntaken": 0.15, "overzicht-kernopgaven": 0.1, criteria: 0.2 };
const ENOUGH_NUMBERS = 3;

function recognise(document: SourceDocument): Recognition {
  const kinds = new Map<ChapterKind, number>();
  let numbers = 0;
  for (const line of document.lines) {
    const found = line.bullet === null ? headingOf(line) : null;
    if (found) kinds.set(found.kind, (kinds.get(found.kind) ?? 0) + 1);
    else if (matchShort(line.text, /^(?:succes|beheersings)criteria$/i)) numbers++;
  }
  const score = [...kinds.keys()].reduce((sum, kind) => sum + (WEIGHTS[kind] ?? 0), numbers >= ENOUGH_NUMBERS ? 0.25 : 0);
  return { score: Math.min(1, score), because: `${kinds.get("kerntaak") ?? 0} kerntaken, ${numbers} competenties met succescriteria` };
}

function read(document: SourceDocument): ReaderResult {
  const { lines, repairs, mended } = prepare(document);
  const { before, chapters } = chaptersOf(lines);
  const profiel = readProfiel(chapters);
  const functie = profiel.titel?.values[0] ?? profiel.benamingen[0]?.text ?? "Beroep";
  const naming = { functie, document };
  const competenties = competentiesOf(profiel);
  const algemeen = chapters.filter(({ kind }) => kind === "titel" || kind === "algemeen").flatMap(({ body }) => body);
  return {
    naam: profiel.titel ? `Beroepscompetentieprofiel ${profiel.titel.kop.text.replace(/^\S+ /, "")}` : null,
    uitgever: publisherOf(algemeen),
    jaar: yearOf(algemeen),
    tabellen: withoutEmpty({
      Functies: functieRijen(profiel, naming),
      Kenmerken: kenmerkRijen(profiel, naming),
      Taken: taakRijen(profiel, naming),
      Competenties: competentieRijen(competenties, document),
      Indicatoren: indicatorRijen(competenties, document),
      Profielen: profielRijen(profiel, document),
      Eisen: eisRijen(profiel, naming),
      Bevindingen: bevindingenVanProfiel({ profiel, competenties, repairs, mended, document }),
    }),
    totaleFormatie: null,
    explained: [
      ...profiel.explained,
      ...before.map((line) => ({ line, reden: "staat vóór het profiel" })),
      ...profiel.benamingen.map((line) => ({ line, reden: "andere benaming van de functie; daarvoor heeft het kader geen kolom" })),
    ],
  };
}

/** The name below "Onder regie van ...", above the next label. */
function publisherOf(lines: readonly SourceLine[]): string | null {
  const from = lines.findIndex(({ text }) => /^onder regie van\b/i.test(text));
  const until = lines.findIndex(({ text }) => /^ontwikkeld door\b/i.test(text));
  const value = from >= 0 && until > from + 1 ? lines[until - 1]?.text : undefined;
  return value !== undefined && value.length <= 60 ? value : null;
}

/** "datum: 15-6-2004" */
function yearOf(lines: readonly SourceLine[]): number | null {
  const found = lines.map(({ text }) => matchShort(text, /\bdatum:? ?[0-9]{1,2}[-/ ][0-9]{1,2}[-/ ]((?:19|20)[0-9]{2})\b/i)?.[1]).find((year) => year !== undefined);
  return found === undefined ? null : Number(found);
}
