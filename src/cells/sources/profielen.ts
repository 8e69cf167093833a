/** Profielen as a source of answers: a built-in framework's, or a range. */
import type { Kader } from "../../model/kader";
import { isEigenKeuze, indexProfielen, type Profielindex, type ProfielRij } from "../../rules/competenties/profiel-index";
import { matchKey } from "../../rules/match-key";
import { CellProblem, notDetermined } from "../answer";
import { kaderArgument } from "./kader-argument";
import { perKader } from "./per-kader";
import { rowTexts } from "./row-texts";

export interface ProfielenSource {
  readonly index: Profielindex;
  readonly problems: ReadonlyMap<string, CellProblem>;
  /** What a matrix shows when no functions are named, in order; examples (persons) are not among them. */
  readonly functies: readonly string[];
  /** Competences that some row asks, in order. */
  readonly competenties: readonly string[];
  /** Levels that could be meant where a profile asks a competence without one, and whether they follow the scale; empty for a range. */
  readonly niveaus: readonly string[];
  readonly niveauVolgtSchaal: boolean;
}

const EXAMPLE = "voorbeeld";

export function profielenSource(argument: unknown): ProfielenSource | CellProblem {
  const kader = kaderArgument(argument, "ommen-hr21");
  if (kader instanceof CellProblem) return kader;
  if (kader.kind === "kader") return builtIn(kader.kader);
  const read = rowTexts(kader.range, "Profielen", ["functie", "competentie"], ["niveau"], ["niveaunaam", "soort", "herkomst"]);
  if (read instanceof CellProblem) return read;
  return { ...ordered(read.rows, []), index: indexProfielen(read.rows, [], []), problems: read.problems, niveaus: [], niveauVolgtSchaal: false };
}

const builtIn = perKader((kader: Kader): ProfielenSource | CellProblem => {
  const { Profielen, Functies = [], Competenties = [], Niveaus = [] } = kader.tabellen;
  if (!Profielen) return notDetermined(`${kader.kader.id} heeft geen tabel Profielen`);
  const competenties = Competenties.map(({ competentie }) => competentie);
  const named = Functies.flatMap(({ functie, normfunctie }) => [normfunctie, functie]).filter((naam) => naam !== null);
  const keys = new Set(Profielen.map(({ functie }) => matchKey(functie)));
  const { functies, competenties: asked } = ordered(Profielen, competenties);
  const shown = new Set(functies.map(matchKey));
  return {
    index: indexProfielen(Profielen, Functies, competenties),
    problems: new Map(),
    functies: distinct([...named.filter((naam) => keys.has(matchKey(naam)) && shown.has(matchKey(naam))), ...functies]),
    competenties: asked,
    niveaus: Niveaus.map(({ niveau }) => niveau),
    niveauVolgtSchaal: Niveaus.some(({ schaalVan }) => schaalVan !== null),
  };
});

/** First the given order, then as the rows come. */
function ordered(rijen: readonly ProfielRij[], competenties: readonly string[]): Pick<ProfielenSource, "functies" | "competenties"> {
  const real = rijen.filter(({ soort }) => soort === null || matchKey(soort) !== EXAMPLE);
  const asked = new Set(real.filter((rij) => !isEigenKeuze(rij)).map(({ competentie }) => matchKey(competentie)));
  return {
    functies: distinct(real.map(({ functie }) => functie)),
    competenties: distinct([...competenties, ...real.map(({ competentie }) => competentie)]).filter((naam) => asked.has(matchKey(naam))),
  };
}

function distinct(namen: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const naam of namen) if (!seen.has(matchKey(naam))) seen.set(matchKey(naam), naam);
  return [...seen.values()];
}
