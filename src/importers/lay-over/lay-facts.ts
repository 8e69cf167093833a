import type { Bevinding } from "../../model/tabellen";
import type { AnyRow, CellValue } from "../review/reviewed-tables";
import { rowTitle } from "../review/row-title";
import type { DecidedRow } from "./decided";
import { builtInPlaats, difference, shown } from "./difference";
import type { FactTable } from "./fact-tables";
import { pairRows } from "./pair-rows";
import { keyOf, saysSame } from "./same-value";

export interface Laid {
  readonly rows: readonly AnyRow[];
  readonly differences: readonly Bevinding[];
}

/**
 * The rows of a table of facts. The built-in value stays unless the user corrected it; where the document says another, that is told. Rows
 * that only one of the two has are kept and told. What the user left out is in neither.
 * @param isPrinted whether a name is printed somewhere in the document
 */
export function layFacts(table: FactTable, builtIn: readonly AnyRow[], read: readonly DecidedRow[], isPrinted: (name: string) => boolean): Laid {
  const { tabel, compared } = table;
  const { found: pairs, more: unpaired } = pairRows(table, builtIn, read);
  // Where the document words a requirement in a sentence, the built-in names are the key words of that sentence.
  const worded = new Set(read.filter(({ row }) => tabel === "Eisen" && row["naam"] === null).map(({ row }) => requirement(row)));
  const differences: Bevinding[] = [];
  const named = (row: AnyRow): string => {
    const { name, rest } = rowTitle(tabel, row);
    return `${tabel}, '${name}'${tabel === "Profielen" || tabel === "Eisen" ? ` (${rest})` : ""}`;
  };
  const rows = builtIn.flatMap((own, index): readonly AnyRow[] => {
    const found = pairs[index];
    if (!found) {
      const name = own["naam"];
      if (read.length > 0 && !(tabel === "Eisen" && typeof name === "string" && (worded.has(requirement(own)) || isPrinted(name)))) {
        differences.push(difference("waarschuwing", builtInPlaats(own.plaats), `${named(own)} staat in het ingebouwde kader en is in uw document niet gevonden. De rij blijft staan.`));
      }
      return [{ ...own, plaats: builtInPlaats(own.plaats) }];
    }
    if (found.isLeftOut) return [];
    for (const [column, ernst] of Object.entries(compared)) {
      const [ours, theirs] = [own[column] ?? null, found.row[column] ?? null];
      if (column in found.corrected || saysSame(ours, theirs)) continue;
      differences.push(difference(ernst, found.row.plaats, `${named(own)}, kolom ${column}: het ingebouwde kader heeft ${shown(ours)}, uw document ${shown(theirs)}. In de tabel staat de waarde van het ingebouwde kader.`));
    }
    return [{ ...own, ...textOf(table, own, found.row), ...found.corrected, plaats: found.row.plaats }];
  });
  const more = unpaired.filter(({ isLeftOut }) => !isLeftOut).map(({ row }) => row);
  for (const row of more) {
    if (tabel === "Eisen" && row["naam"] === null) continue;
    differences.push(difference("waarschuwing", row.plaats, `${named(row)} staat in uw document en niet in het ingebouwde kader. De rij is toegevoegd.`));
  }
  return { rows: [...rows, ...more], differences };
}

const requirement = (row: AnyRow): string => keyOf([row["functie"] ?? null, row["soort"] ?? null]);

/** The document's text where it has one; a row without text of either is the document's own. */
function textOf({ prose }: FactTable, own: AnyRow, found: AnyRow): Readonly<Record<string, CellValue>> {
  if (prose === null) return {};
  const text = found[prose] ?? null;
  if (text === null && own[prose] != null) return {};
  return { [prose]: text, tekstsoort: "bron" };
}
