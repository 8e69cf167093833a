import { gevraagdNiveau } from "../rules/competenties/gevraagd-niveau";
import { profielVanFunctie, type Profieldelen } from "../rules/competenties/profiel-van-functie";
import { matchKey } from "../rules/match-key";
import { CellProblem, notDetermined, one, wrong, type Answer, type CellAnswer } from "./answer";
import { problemOf } from "./from-outcome";
import { cellContent } from "./reading/cell-content";
import { cellRange } from "./reading/cell-range";
import { single } from "./reading/single";
import { textValue } from "./reading/values";
import { quoted } from "./sentence";
import { profielenSource, type ProfielenSource } from "./sources/profielen";

/** More functions than this do not fit across a sheet. */
const MOST_FUNCTIES = 16_000;
const MOST_CELLS = 2_000_000;

/** COMPETENTIEMATRIX: competences down, functions across, in each cell the level asked; x where a profile asks without one. */
export function competentiematrix(kader: unknown, functies: unknown, herkomst: unknown): Answer {
  const chosen = single(herkomst, "herkomst", textValue, null);
  if (chosen instanceof CellProblem) return one(chosen);
  const source = profielenSource(kader);
  if (source instanceof CellProblem) return one(source);
  const named = namesIn(functies);
  const columns = named
    ? named.map((naam) => column(source, naam, chosen))
    : source.functies.map((naam) => column(source, naam, chosen)).filter((each) => chosen === null || !(each.profiel instanceof CellProblem));
  if (columns.length === 0) return one(notDetermined(chosen === null ? "het kader noemt geen functies met een competentieprofiel" : `geen functie heeft rijen met herkomst ${quoted(chosen)}`));
  if (columns.length > MOST_FUNCTIES) return one(wrong(`${columns.length} functies passen niet naast elkaar`));
  const asked = new Set(columns.flatMap(({ profiel }) => (profiel instanceof CellProblem ? [] : profiel.delen.flatMap(({ perCompetentie }) => [...perCompetentie.keys()]))));
  const all = [...source.competenties, ...source.index.competenties.values()].filter((naam) => asked.has(matchKey(naam)));
  const competenties = [...new Map(all.map((naam) => [matchKey(naam), naam])).values()];
  if (competenties.length * columns.length > MOST_CELLS) return one(wrong(`${competenties.length} x ${columns.length} cellen is te veel voor één formule`));
  return [["Competentie", ...columns.map(({ naam }) => naam)], ...competenties.map((competentie) => [competentie, ...columns.map(({ profiel }) => cell(profiel, competentie))])];
}

interface Column {
  readonly naam: CellAnswer;
  readonly profiel: Profieldelen | CellProblem;
}

function column(source: ProfielenSource, naam: string | CellProblem, herkomst: string | null): Column {
  if (naam instanceof CellProblem) return { naam, profiel: naam };
  const problem = source.problems.get(matchKey(naam));
  if (problem) return { naam, profiel: problem };
  const outcome = profielVanFunctie(source.index, naam, herkomst);
  return { naam, profiel: outcome.kind === "determined" ? outcome.value : problemOf(outcome, quoted(naam)) };
}

function cell(profiel: Profieldelen | CellProblem, competentie: string): CellAnswer {
  if (profiel instanceof CellProblem) return profiel;
  const outcome = gevraagdNiveau(profiel, competentie);
  if (outcome.kind !== "determined") return problemOf(outcome, `${profiel.functie}, ${competentie}`);
  switch (outcome.value.kind) {
    case "niveau":
      return outcome.value.niveau;
    case "niet":
      return "";
    case "zonder":
      return "x";
    case "onbekend":
      return "onbekend";
  }
}

/** The functions that the user names, in order; null when the argument is left out or all empty. */
function namesIn(functies: unknown): readonly (string | CellProblem)[] | null {
  const contents = cellRange(functies)?.cells.flatMap((row) => row.map(cellContent)) ?? [];
  const names = contents.flatMap((content) => (content === null ? [] : [content instanceof CellProblem ? content : textValue(content)]));
  return names.length > 0 ? names : null;
}
