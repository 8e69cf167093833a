/**
 * The functions against LibreOffice calculating the equivalent native formulas on the same rows. LibreOffice's part is what a file with the
 * formulas costs more than the same file with their values, so that starting, reading and writing fall away.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx as writeBare, type Cell, type CellValue } from "hucre/xlsx";
import { calculate } from "../../src/cells/catalogue";
import { convert } from "../system/libreoffice";
import type { BenchLine } from "./bench-line";
import { timed } from "./measure";

const LABELS = ["Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "Uitstekend"] as const;

interface Comparison {
  readonly what: string;
  /** Cells that the formula reads, a row each. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Of a row (from 1), or of the first rows only; null where there is none. */
  readonly formula: (row: number) => string | null;
  readonly own: () => unknown;
}

export async function againstLibreOffice(): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const comparison of comparisons()) {
    const own = await timed(5, () => Promise.resolve(comparison.own()));
    const plain = await converting(comparison, false);
    const calculated = await converting(comparison, true);
    const native = Math.max(0, calculated - plain);
    const figure = native < own.min ? "no more than opening the file varies" : `${(native / own.min).toFixed(0)}x as long (${native.toFixed(0)} ms / ${own.min.toFixed(1)} ms)`;
    lines.push({ what: `${comparison.what}: LibreOffice calculating native formulas on the same rows, against the function`, figure, goal: "-" });
  }
  return lines;
}

function comparisons(): readonly Comparison[] {
  const patterns = Array.from({ length: 100_000 }, (_, row) => [Array.from({ length: 14 }, (_unused, place) => String(((row >> (place % 8)) + place) % 5 + 1)).join("")]);
  const scores = Array.from({ length: 100_000 }, (_, row) => [row % 200]);
  const bands = Array.from({ length: 20 }, (_, band) => [band * 10, band * 10 + 9, String(band + 1)]);
  const fte = Array.from({ length: 100_000 }, (_, row) => [String(row % 16 + 1), (row % 4 + 1) / 4]);
  const label = (person: number, place: number): string => LABELS[(person + place * 3) % 5] ?? "";
  const people = Array.from({ length: 10_000 }, (_, person) => Array.from({ length: 12 }, (_unused, place) => label(person, place)));
  const weights = [[0.4], [0.3], [0.2], [0.1]];
  const score = (cells: string): string => `MATCH(${cells},{${LABELS.map((one) => `"${one}"`).join(",")}},0)`;
  return [
    { what: "FUWASYS over 100,000 patterns", rows: patterns, formula: (row) => `SUMPRODUCT(--MID(A${row},{1,2,3,4,5,6,7,8,9,10,11,12,13,14},1))`, own: () => calculate("FUWASYS", [patterns]) },
    {
      what: "SCHAAL over 100,000 scores in 20 bands", rows: scores.map((row, at) => [...row, ...(bands[at] ?? [])]), formula: (row) => `INDEX($D$1:$D$20,MATCH(A${row},$B$1:$B$20,1))`,
      own: () => calculate("SCHAAL", [scores, [["van", "tot", "schaal"], ...bands]]),
    },
    {
      what: "SCHAALVERDELING over 100,000 rows", rows: fte, formula: (row) => (row <= 16 ? `SUMIFS($B$1:$B$100000,$A$1:$A$100000,"${row}")` : null),
      own: () => calculate("SCHAALVERDELING", [fte.map(([schaal]) => [schaal]), fte.map(([, one]) => [one])]),
    },
    {
      what: "BEOORDELING for 10,000 employees", rows: people,
      formula: (row) => `INDEX({${LABELS.map((one) => `"${one}"`).join(",")}},MAX(1,INT((SUMPRODUCT({0.4,0.3,0.2,0.1},${score(`A${row}:D${row}`)})+SUMPRODUCT(${score(`E${row}:L${row}`)})/8)/2+0.5)))`,
      own: () => people.map((labels) => calculate("BEOORDELING", [labels.slice(0, 4).map((one) => [one]), weights, labels.slice(4, 11).map((one) => [one]), [[labels[11]]], null, null])),
    },
  ];
}

/** Milliseconds that LibreOffice takes to open the file, calculate it and write it again, after one time to warm up. */
async function converting({ rows, formula }: Comparison, calculates: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "functieboek-bench-"));
  try {
    const cells = new Map<string, Partial<Cell>>();
    const sheet = rows.map((row, index) => {
      const native = formula(index + 1);
      const wide = row.length < 13 ? [...row, ...Array<null>(13 - row.length).fill(null)] : [...row];
      if (native !== null && calculates) cells.set(`${index},13`, { formula: native, formulaResult: 0 });
      return [...wide, native === null ? null : 1];
    });
    const file = join(folder, "rijen.xlsx");
    writeFileSync(file, await writeBare({ sheets: [{ name: "Blad1", rows: sheet, cells }] }));
    const out = join(folder, "uit");
    const timing = await timed(1, () => convert([file], "csv", out));
    return timing.min;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
