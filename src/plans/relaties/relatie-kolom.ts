/** The column of a translated matrix that says which competence of the team's framework stands behind each line. */
import { geldendeCompetentie, type Relatie } from "../../model/relaties/relatie";
import { nameKey, sameName } from "../../model/same-name";
import { columnOf, headerOf, quoted } from "../formula";

/** Larger than any row number of a table: pushes the rows that do not fit behind those that do (docs/besluiten/formules.md). */
const BEYOND = 10_000_000;

/** Competences of the framework `van` that are confirmed to belong to a competence of `naar`, in the order of the table; either way round. */
export function verwanten(relaties: readonly Relatie[], van: string, naar: string, competentie: string): readonly string[] {
  return relaties.flatMap((rij) => {
    const geldt = geldendeCompetentie(rij);
    if (geldt === "") return [];
    if (sameName(rij.kader, van) && sameName(rij.anderKader, naar) && sameName(geldt, competentie)) return [rij.competentie];
    return sameName(rij.kader, naar) && sameName(rij.anderKader, van) && sameName(rij.competentie, competentie) ? [geldt] : [];
  });
}

/** How many lines a competence gets: one for each relation that counts or that a yes would make count, at least one. */
export function regelsVan(relaties: readonly Relatie[], van: string, naar: string, competentie: string): number {
  const key = nameKey(competentie);
  const count = relaties.filter((rij) => {
    if (rij.besluit.toLowerCase() === "afgewezen") return false;
    const other = geldendeCompetentie(rij) || (rij.voorstel ?? "");
    return sameName(rij.kader, van) && sameName(rij.anderKader, naar) ? nameKey(other) === key : sameName(rij.kader, naar) && sameName(rij.anderKader, van) && nameKey(rij.competentie) === key;
  }).length;
  return Math.max(1, count);
}

const forward = (table: string, van: string, naar: string): string => `(${columnOf(table, "kader")}=${quoted(van)})*(${columnOf(table, "ander kader")}=${quoted(naar)})`;
const backward = (table: string, van: string, naar: string): string => forward(table, naar, van);

/** The nr-th competence of `van` that belongs to the competence in a cell. */
export function verwantFormule(table: string, van: string, naar: string, cel: string, nr: number): string {
  const geldt = columnOf(table, "geldt");
  const fit = `(${forward(table, van, naar)}*(${geldt}=${cel})+${backward(table, van, naar)}*(${columnOf(table, "competentie")}=${cel})*(${geldt}<>""))`;
  const row = `SUMPRODUCT(SMALL((${fit}=0)*${BEYOND}+ROW(${geldt})-ROW(${headerOf(table, "geldt")}),${nr}))`;
  return `=IF(SUMPRODUCT(${fit})<${nr},"",IF(INDEX(${columnOf(table, "kader")},${row})=${quoted(van)},INDEX(${columnOf(table, "competentie")},${row}),INDEX(${geldt},${row})))`;
}

/** How many relations between both frameworks count. */
export function aantalFormule(table: string, van: string, naar: string): string {
  const counts = `(${columnOf(table, "geldt")}<>"")`;
  return `SUMPRODUCT((${forward(table, van, naar)}+${backward(table, van, naar)})*${counts})`;
}

/** How many relations of the competence of `van` in a cell count. */
export function aantalVanFormule(table: string, van: string, naar: string, cel: string): string {
  const geldt = columnOf(table, "geldt");
  return `SUMPRODUCT(${forward(table, van, naar)}*(${columnOf(table, "competentie")}=${cel})*(${geldt}<>"")+${backward(table, van, naar)}*(${geldt}=${cel}))`;
}
