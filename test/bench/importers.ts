/** Reading the five source documents, each one, ten and a hundred times as long: how time grows. */
import { importDocument } from "../../src/importers/import-document";
import { readSourceBytes } from "../importers/source-bytes";
import type { BenchLine } from "./bench-line";
import { growthExponent } from "./measure";

const SOURCES = [
  ["bnp-2021", "000_2e367f6692d027d8.txt"],
  ["ecabo-ca006", "001_b34380e68ea9fcdd.txt"],
  ["fgr-communicatie", "002_c59a98fe6abeb3f8.txt"],
  ["ommen-hr21", "003_dea093692f32c66a.txt"],
  ["goede-gesprek", "004_eb75be18cb468ead.txt"],
] as const;
const TIMES = [1, 10, 100];
/** At one time the length the first run of each pattern and table is much of what is measured. */
const GROWTH_FROM = 10;
const RUNS = 3;

export async function importers(): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const [name, file] of SOURCES) {
    const bytes = readSourceBytes(file);
    if (bytes) lines.push(...(await grown(name, bytes)));
    else lines.push({ what: `reading ${name}`, figure: "the document is not on this machine", goal: "<= 1.1" });
  }
  return lines;
}

async function grown(name: string, bytes: Uint8Array): Promise<readonly BenchLine[]> {
  const points: { readonly x: number; readonly y: number }[] = [];
  for (const times of TIMES) points.push({ x: times, y: await fastest(repeated(bytes, times), times < 100 ? RUNS : 1) });
  const shown = points.map(({ x, y }) => `x ${x}: ${y.toFixed(0)} ms`).join(", ");
  return [
    { what: `reading ${name} (${Math.round(bytes.length / 1024)} kB of text), growth of time, x 10 to x 100`, figure: `${growthExponent(points.filter(({ x }) => x >= GROWTH_FROM)).toFixed(2)} (${shown})`, goal: "<= 1.1" },
  ];
}

/** The fastest of the runs, after one to warm up: what else the machine does only ever adds. */
async function fastest(bytes: Uint8Array, runs: number): Promise<number> {
  let best = Infinity;
  if (runs > 1) await importDocument(bytes, "document.txt");
  for (let run = 0; run < runs; run++) {
    const started = process.hrtime.bigint();
    await importDocument(bytes, "document.txt");
    best = Math.min(best, Number(process.hrtime.bigint() - started) / 1e6);
  }
  return best;
}

function repeated(bytes: Uint8Array, times: number): Uint8Array {
  const out = new Uint8Array((bytes.length + 1) * times);
  for (let index = 0; index < times; index++) {
    out.set(bytes, index * (bytes.length + 1));
    out[(index + 1) * (bytes.length + 1) - 1] = 10;
  }
  return out;
}
