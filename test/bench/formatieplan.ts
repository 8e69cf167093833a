/** A formation plan of 100 to 10,000 places, by both renderers: growth of time and bytes, requests, and peak memory. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { BenchLine } from "./bench-line";
import { growthExponent } from "./measure";

const SIZES = [100, 1_000, 10_000];

interface Run {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly syncs: number;
  readonly sheets: number;
  readonly peakMegabytes: number;
}

export function formatieplanGrowth(): readonly BenchLine[] {
  return (["xlsx", "excel"] as const).flatMap((renderer) => {
    const name = renderer === "xlsx" ? "as a file" : "through Office.js";
    const points = SIZES.map((size) => ({ size, run: measured(renderer, size) }));
    return [
      ...points.map(({ size, run }): BenchLine => ({
        what: `formation plan of ${size} places ${name}`,
        figure: `${run.milliseconds.toFixed(0)} ms, ${Math.round(run.bytes / 1024)} kB, peak ${run.peakMegabytes.toFixed(0)} MB${renderer === "excel" ? `, ${run.syncs} syncs for ${run.sheets} sheets` : ""}`,
        goal: "-",
      })),
      { what: `growth of time of a formation plan ${name}`, figure: growthExponent(points.map(({ size, run }) => ({ x: size, y: run.milliseconds }))).toFixed(2), goal: "<= 1.1" },
      { what: `growth of bytes of a formation plan ${name}`, figure: growthExponent(points.map(({ size, run }) => ({ x: size, y: run.bytes }))).toFixed(2), goal: "<= 1.1" },
    ];
  });
}

function measured(renderer: string, size: number): Run {
  const root = join(__dirname, "../..");
  return JSON.parse(execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(__dirname, "formatieplan-run.ts"), renderer, String(size)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as Run;
}
