import type { ImportResult } from "../../../src/importers/import-result";

/** Every figure that the tables state as a fact, with the column that states it. */
export function statedFigures(result: ImportResult): readonly (readonly [column: string, figure: string])[] {
  const { Functies = [], Conversie = [], Clusters = [], Waarderingen = [], Niveaus = [] } = result.kader.tabellen;
  const found: (readonly [string, string])[] = [];
  const note = (column: string, value: number | string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== "") found.push([column, String(value)]);
  };
  for (const rij of Functies) for (const kolom of ["schaal", "score", "formatie"] as const) note(`Functies.${kolom}`, rij[kolom]);
  for (const rij of Conversie) for (const kolom of ["van", "tot", "schaal"] as const) note(`Conversie.${kolom}`, rij[kolom]);
  for (const { fte } of Clusters) note("Clusters.fte", fte);
  for (const rij of Waarderingen) for (const kolom of ["schaal", "totaal"] as const) note(`Waarderingen.${kolom}`, rij[kolom]);
  for (const rij of Niveaus) for (const kolom of ["schaalVan", "schaalTot"] as const) note(`Niveaus.${kolom}`, rij[kolom]);
  note("totaleFormatie", result.kader.totaleFormatie?.fte);
  return found;
}

/**
 * The figures that the document prints, as far as it was read as text: "1.250,50" counts as 1250.5 and as its parts, "10 A" as 10A, 08 as 8.
 */
export function printedFigures(result: ImportResult): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { printed } of result.regels) {
    for (const [figure] of printed.matchAll(/[0-9]+(?:[.,][0-9]+)*/g)) {
      const parts = figure.split(/[.,]/);
      for (const part of parts) found.add(plain(part));
      for (const [index, part] of parts.entries()) if (index > 0) found.add(plain(`${parts[index - 1] ?? ""}.${part}`));
      found.add(plain(figure.replaceAll(".", "").replace(",", ".")));
    }
    for (const [, figure = "", letter = ""] of printed.matchAll(/([0-9]{1,2}) ?([a-z])/gi)) found.add(plain(figure) + letter.toUpperCase());
  }
  return found;
}

const plain = (figure: string): string => String(Number(figure));
