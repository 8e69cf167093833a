import type { ImportResult } from "../../../src/importers/import-result";
import type { SetAsTable } from "./blocks-of";
import type { Block } from "./fodt";

const HEAD = [["Beschikbare functie"], ["HR21-normfunctie"], ["Toelichting / overwegende functiekenmerken"], ["Schaal"], ["Formatie"]];

/** The table of available functions with its rulings, a list in the third column, and the total. */
export function functieTabel(result: ImportResult, lines: readonly [from: number, to: number]): SetAsTable {
  const { Functies = [], Kenmerken = [] } = result.kader.tabellen;
  const fte = (value: number): string => value.toFixed(2).replace(".", ",");
  const rows = Functies.map((rij) => [
    [rij.functie], [rij.normfunctie ?? ""],
    Kenmerken.filter((one) => one.functie === (rij.normfunctie ?? rij.functie) && one.herkomst === "tabel").map(({ tekst }) => tekst),
    [rij.schaal ?? ""], rij.formatie === null ? [] : [fte(rij.formatie)],
  ]);
  const total = [["Totaal:"], [], [], [], [fte(result.kader.totaleFormatie?.fte ?? 0)]];
  const table: Block = { kind: "table", widths: [4, 4, 6, 2, 2], bulletColumn: 2, rows: [HEAD, ...rows, total] };
  return { from: lines[0], to: lines[1], blocks: [table] };
}
