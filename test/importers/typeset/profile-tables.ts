import { readPlaats } from "../../../src/importers/document/plaats";
import type { ImportResult } from "../../../src/importers/import-result";
import { nameKey } from "../../../src/importers/text/name-key";
import type { SetAsTable } from "./blocks-of";
import type { Block } from "./fodt";

/** The profiles at the end of a guide: a heading and a table for each function group, three columns as printed. */
export function profielTabellen(result: ImportResult): readonly SetAsTable[] {
  if (!result.soorten.includes("competentiegids") || result.kader.tabellen.Profielen === undefined) return [];
  const { Functies = [], Profielen = [] } = result.kader.tabellen;
  const printed = new Map<number, string>();
  for (const line of result.regels) printed.set(line.number, `${printed.get(line.number) ?? ""} ${line.text}`.trim());
  const textOf = (plaats: string): string => readPlaats(plaats).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => printed.get(from + index) ?? "")).filter((text) => text !== "").join(" ");
  const blocks = Functies.flatMap(({ functie }): readonly Block[] => {
    const rows = Profielen.filter((rij) => rij.functie === functie).map((rij) => {
      const text = textOf(rij.plaats);
      const rest = restAfter(text, rij.competentie);
      const found = /^(.*?) ?([0-9]*)$/.exec(rest);
      return [[rij.competentie], found?.[1] ? [found[1]] : [], found?.[2] ? [found[2]] : []];
    });
    return [{ kind: "h", text: functie }, { kind: "table", widths: [7, 4, 2], rows: [[["Competentie"], ["Bekwaamheid"], ["Blz."]], ...rows] }];
  });
  const numbers = [...Functies, ...Profielen].flatMap(({ plaats }) => readPlaats(plaats).flat());
  return [{ from: Math.min(...numbers), to: Math.max(...numbers), blocks }];
}

/** What stands behind a name that may be spelled with other blanks. */
function restAfter(text: string, name: string): string {
  const words = text.split(" ");
  for (let count = 1; count <= words.length; count++) if (nameKey(words.slice(0, count).join("")) === nameKey(name)) return words.slice(count).join(" ");
  return "";
}
