/** Functies as a source of answers: a built-in framework's, or a range. */
import { readSchaal } from "../../model/schaal";
import { indexFuncties, type FunctieIndex } from "../../rules/functies/functie-index";
import { CellProblem, notDetermined } from "../answer";
import { kaderArgument } from "./kader-argument";
import { perKader } from "./per-kader";
import { rowTexts } from "./row-texts";

export interface FunctiesSource {
  readonly index: FunctieIndex;
  readonly problems: ReadonlyMap<string, CellProblem>;
}

/** The index is built once for a whole column of look-ups. */
export function functiesSource(argument: unknown): FunctiesSource | CellProblem {
  const kader = kaderArgument(argument, "ommen-hr21");
  if (kader instanceof CellProblem) return kader;
  if (kader.kind === "kader") return builtIn(kader.kader);
  const read = rowTexts(kader.range, "Functies", ["functie"], [], ["normfunctie", "schaal"]);
  if (read instanceof CellProblem) return read;
  // A scale that is no single one ("8-10") stays as printed: it is the user's own table.
  const rows = read.rows.map(({ functie, normfunctie, schaal }) => ({ functie, normfunctie, schaal: schaal === null ? null : (readSchaal(schaal) ?? schaal.trim()) }));
  return { index: indexFuncties(rows), problems: read.problems };
}

const builtIn = perKader((kader): FunctiesSource | CellProblem => {
  const functies = kader.tabellen.Functies;
  return functies ? { index: indexFuncties(functies), problems: new Map() } : notDetermined(`${kader.kader.id} heeft geen tabel Functies`);
});
