/** Indicatoren as a source of answers: a built-in framework's, or a range. */
import type { IndicatorRij } from "../../rules/competenties/indicatoren";
import { CellProblem, notDetermined } from "../answer";
import { kaderArgument } from "./kader-argument";
import { rowTexts } from "./row-texts";

export interface IndicatorenSource {
  readonly rijen: readonly IndicatorRij[];
  readonly problems: ReadonlyMap<string, CellProblem>;
}

export function indicatorenSource(argument: unknown): IndicatorenSource | CellProblem {
  const kader = kaderArgument(argument, "ommen-hr21");
  if (kader instanceof CellProblem) return kader;
  if (kader.kind === "kader") {
    const rijen = kader.kader.tabellen.Indicatoren;
    return rijen ? { rijen, problems: new Map() } : notDetermined(`${kader.kader.kader.id} heeft geen tabel Indicatoren`);
  }
  const read = rowTexts(kader.range, "Indicatoren", ["onderwerp", "tekst"], ["niveau"], ["soort"]);
  return read instanceof CellProblem ? read : { rijen: read.rows.map((rij) => ({ ...rij, soort: rij.soort ?? "" })), problems: read.problems };
}
