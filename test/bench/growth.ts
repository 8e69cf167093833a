/** The formation table at 10 to 10,000 rows with its schaalverdeling, by both renderers: growth of time, and peak memory. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { BenchLine } from "./bench-line";
import { growthExponent } from "./measure";

const SIZES = [10, 100, 1_000, 10_000];
/** Below this the start of the process is most of what is measured. */
const GROWTH_FROM = 1_000;
const RUNS = 3;

interface Run {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly syncs: number;
  readonly sheets: number;
  readonly peakMegabytes: number;
}

export function growth(): readonly BenchLine[] {
  return (["xlsx", "excel"] as const).flatMap((renderer) => {
    const points = SIZES.map((size) => ({ size, run: fastest(renderer, size) }));
    const large = points.filter(({ size }) => size >= GROWTH_FROM);
    const name = renderer === "xlsx" ? "as a file" : "through Office.js";
    return [
      ...points.map(({ size, run }): BenchLine => ({
        what: `formation table of ${size} rows ${name}`,
        figure: `${run.milliseconds.toFixed(0)} ms, ${Math.round(run.bytes / 1024)} kB, peak ${run.peakMegabytes.toFixed(0)} MB${renderer === "excel" ? `, ${run.syncs} syncs for ${run.sheets} sheets` : ""}`,
        goal: "-",
      })),
      { what: `growth of time ${name}, all sizes`, figure: growthExponent(points.map(({ size, run }) => ({ x: size, y: run.milliseconds }))).toFixed(2), goal: "<= 1.1" },
      { what: `growth of time ${name}, 1,000 to 10,000 rows`, figure: growthExponent(large.map(({ size, run }) => ({ x: size, y: run.milliseconds }))).toFixed(2), goal: "<= 1.1" },
      { what: `growth of bytes ${name}, 1,000 to 10,000 rows`, figure: growthExponent(large.map(({ size, run }) => ({ x: size, y: run.bytes }))).toFixed(2), goal: "<= 1.1" },
    ];
  });
}

function fastest(renderer: string, size: number): Run {
  const root = join(__dirname, "../..");
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(__dirname, "growth-run.ts"), renderer, String(size)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as Run,
  );
  return runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
}
