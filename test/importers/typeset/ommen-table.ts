import { readPlaats } from "../../../src/importers/document/plaats";
import type { ImportResult } from "../../../src/importers/import-result";
import type { SetAsTable } from "./blocks-of";
import type { Block } from "./fodt";

const HEAD = [["Beschikbare functie"], ["HR21-normfunctie"], ["Toelichting / overwegende functiekenmerken"], ["Schaal"], ["Formatie"]];

/** The table of available functions with its rulings, a list in the third column, and the total. */
export function functieTabel(result: ImportResult): readonly SetAsTable[] {
  const lines = result.leftOut.filter(({ reden }) => /^(?:kop|totaal) van de tabel$/.test(reden)).flatMap(({ plaats }) => readPlaats(plaats).flat());
  if (!result.soorten.includes("hr21-functieboek") || lines.length < 2 || result.regels.some((line) => line.cell && lines.includes(line.number))) return [];
  const { Functies = [], Kenmerken = [] } = result.kader.tabellen;
  const fte = (value: number): string => value.toFixed(2).replace(".", ",");
  const rows = Functies.map((rij) => [
    [rij.functie], [rij.normfunctie ?? ""],
    Kenmerken.filter((one) => one.functie === (rij.normfunctie ?? rij.functie) && one.herkomst === "tabel").map(({ tekst }) => tekst),
    [rij.schaal ?? ""], rij.formatie === null ? [] : [fte(rij.formatie)],
  ]);
  const stated = result.kader.totaleFormatie;
  const total = stated ? [[["Totaal:"], [], [], [], [fte(stated.fte)]]] : [];
  const table: Block = { kind: "table", widths: [4, 4, 6, 2, 2], bulletColumn: 2, rows: [HEAD, ...rows, ...total] };
  return [{ from: Math.min(...lines), to: Math.max(...lines), blocks: [table] }];
}
