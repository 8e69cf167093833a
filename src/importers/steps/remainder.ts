import { TABELNAMEN } from "../../model/kolommen";
import type { Tabellen } from "../../model/tabellen";
import { readPlaats } from "../document/plaats";
import type { SourceDocument } from "../document/source-document";
import type { SourceLine } from "../document/source-line";
import type { LeftOut } from "../import-result";
import type { Explained } from "../readers/reader";

const UNKNOWN = "hoort bij geen onderdeel dat wij herkennen";

/** What is printed and in no row, in the order of the document, neighbours with one reason together. */
export function remainder(document: SourceDocument, tabellen: Omit<Tabellen, "Kader">, explained: readonly Explained[]): readonly LeftOut[] {
  const used = usedNumbers(tabellen);
  const reasons = new Map<number, string>();
  for (const { line, reden } of [...explained, ...document.takenOut]) if (!reasons.has(line.number)) reasons.set(line.number, reden);
  const taken = new Set(document.takenOut.map(({ line }) => line));
  const groups: { lines: SourceLine[]; reden: string }[] = [];
  let previous = 0;
  document.printed.forEach((line, index) => {
    if (used.has(line.number) && !taken.has(line)) return;
    const reden = reasons.get(line.number) ?? UNKNOWN;
    const group = groups.at(-1);
    if (group && group.reden === reden && previous === index - 1) group.lines.push(line);
    else groups.push({ lines: [line], reden });
    previous = index;
  });
  return groups.map(({ lines, reden }) => ({ plaats: document.plaats(lines), tekst: lines.map((line) => line.printed).join("\n"), reden }));
}

function usedNumbers(tabellen: Omit<Tabellen, "Kader">): ReadonlySet<number> {
  const used = new Set<number>();
  for (const tabel of TABELNAMEN) {
    if (tabel === "Kader" || tabel === "Bevindingen") continue;
    for (const row of tabellen[tabel] ?? []) {
      for (const [from, to] of readPlaats(row.plaats)) for (let number = from; number <= to; number++) used.add(number);
    }
  }
  return used;
}
