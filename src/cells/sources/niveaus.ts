/** Niveaus as a source of answers: a built-in framework's, or a range. */
import { readSchaal } from "../../model/schaal";
import type { Schaalband } from "../../rules/goede-gesprek/artikel-03-competentieniveau";
import type { Trede } from "../../rules/niveaus/kloof";
import { CellProblem, notDetermined } from "../answer";
import { numberFromText } from "../reading/number-text";
import { tableProblem } from "../reading/table";
import { quoted } from "../sentence";
import { kaderArgument } from "./kader-argument";
import { rowTexts } from "./row-texts";

/** The ladder, for KLOOF. */
export function tredenSource(argument: unknown, fallback: string): readonly Trede[] | CellProblem {
  const kader = kaderArgument(argument, fallback);
  if (kader instanceof CellProblem) return kader;
  if (kader.kind === "kader") return kader.kader.tabellen.Niveaus ?? notDetermined(`${kader.kader.kader.id} heeft geen tabel Niveaus`);
  const read = rowTexts(kader.range, "Niveaus", ["niveau", "volgorde"], []);
  if (read instanceof CellProblem) return read;
  const treden: Trede[] = [];
  for (const { niveau, volgorde } of read.rows) {
    const number = numberFromText(volgorde);
    if (number instanceof CellProblem) return new CellProblem(number.code, `Niveaus, niveau ${quoted(niveau)}, kolom volgorde: ${number.reason}`);
    treden.push({ niveau, volgorde: number });
  }
  return treden;
}

/** The bands of scales, for COMPETENTIENIVEAU. */
export function schaalbandenSource(argument: unknown, fallback: string): readonly Schaalband[] | CellProblem {
  const kader = kaderArgument(argument, fallback);
  if (kader instanceof CellProblem) return kader;
  if (kader.kind === "kader") return kader.kader.tabellen.Niveaus ?? notDetermined(`${kader.kader.kader.id} heeft geen tabel Niveaus`);
  const read = rowTexts(kader.range, "Niveaus", ["niveau"], ["schaalVan", "schaalTot"]);
  if (read instanceof CellProblem) return read;
  const [problem] = read.problems.values();
  if (problem) return problem;
  const banden: Schaalband[] = [];
  for (const [index, rij] of read.rows.entries()) {
    const schaalVan = readSchaal(rij.schaalVan);
    const schaalTot = readSchaal(rij.schaalTot);
    for (const [kolom, printed, schaal] of [["schaalVan", rij.schaalVan, schaalVan], ["schaalTot", rij.schaalTot, schaalTot]] as const) {
      if (printed !== null && schaal === null) return tableProblem("Niveaus", index + 2, kolom, `${quoted(printed)} is geen schaal`);
    }
    banden.push({ niveau: rij.niveau, schaalVan, schaalTot });
  }
  return banden;
}
