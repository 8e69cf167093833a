import { readPlaats } from "../../../src/importers/document/plaats";
import type { ImportResult } from "../../../src/importers/import-result";
import type { SetAsTable } from "./blocks-of";
import type { Block } from "./fodt";

const HEAD = [["Beschikbare functie"], ["HR21-normfunctie"], ["Toelichting / overwegende functiekenmerken"], ["Schaal"], ["Formatie"]];
const WIDTHS = [4, 4, 6, 2, 2];

/** The table of available functions with its rulings, a list in the third column, and the total. */
export function functieTabel(result: ImportResult): readonly SetAsTable[] {
  const lines = result.leftOut.filter(({ reden }) => /^(?:kop|totaal) van de tabel$/.test(reden)).flatMap(({ plaats }) => readPlaats(plaats).flat());
  if (!result.soorten.includes("hr21-functieboek") || lines.length < 2 || result.regels.some((line) => line.cell && lines.includes(line.number))) return [];
  const { Functies = [], Kenmerken = [], Taken = [] } = result.kader.tabellen;
  // Rows without a total below them: down to the last function that is printed above all descriptions.
  const described = Math.min(...[...Kenmerken.filter(({ herkomst }) => herkomst !== "tabel"), ...Taken].map(({ plaats }) => readPlaats(plaats)[0]?.[0] ?? Infinity));
  const tabled = Functies.flatMap(({ plaats, schaal }) => (schaal === null ? [] : readPlaats(plaats).slice(0, 1).flat())).filter((number) => number < described);
  const printed = (number: number): string => result.regels.filter((line) => line.number === number).map(({ text }) => text).join(" ");
  const coded = Functies.some(({ code, plaats }) => code !== null && printed(readPlaats(plaats)[0]?.[0] ?? 0).includes(code) && tabled.includes(readPlaats(plaats)[0]?.[0] ?? 0));
  const fte = (value: number): string => value.toFixed(2).replace(".", ",");
  const rows = Functies.map((rij) => [
    [rij.functie], [rij.normfunctie ?? ""],
    Kenmerken.filter((one) => one.functie === (rij.normfunctie ?? rij.functie) && one.herkomst === "tabel").map(({ tekst }) => tekst),
    [rij.schaal ?? ""], rij.formatie === null ? [] : [fte(rij.formatie)],
    ...(coded ? [rij.code === null ? [] : [rij.code]] : []),
  ]);
  const stated = result.kader.totaleFormatie;
  const total = stated ? [[["Totaal:"], [], [], [], [fte(stated.fte)]]] : [];
  const table: Block = { kind: "table", widths: coded ? [3, 3, 4, 2, 2, 4] : WIDTHS, bulletColumn: 2, rows: [coded ? [...HEAD, ["Code"]] : HEAD, ...rows, ...total] };
  return [{ from: Math.min(...lines), to: Math.max(...lines, ...tabled), blocks: [table] }];
}
