/** Review forms for 50 to 200 employees by both renderers: time, requests, size, and how they grow. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { BenchLine } from "./bench-line";
import { growthExponent } from "./measure";

const SIZES = [50, 100, 200];

interface Run {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly syncs: number;
  readonly sheets: number;
  readonly peakMegabytes: number;
}

export function formulieren(): readonly BenchLine[] {
  return (["xlsx", "excel"] as const).flatMap((renderer) => {
    const points = SIZES.map((size) => ({ size, run: measured(renderer, size) }));
    const name = renderer === "xlsx" ? "as a file" : "through Office.js";
    return [
      ...points.map(({ size, run }): BenchLine => ({
        what: `review forms of ${size} employees ${name}`,
        figure: `${run.milliseconds.toFixed(0)} ms, ${Math.round(run.bytes / 1024)} kB, peak ${run.peakMegabytes.toFixed(0)} MB${renderer === "excel" ? `, ${run.syncs} syncs for ${run.sheets} sheets` : ""}`,
        goal: renderer === "excel" ? `<= ${3 * run.sheets} syncs` : "-",
      })),
      { what: `growth of time ${name}, 50 to 200 employees`, figure: growthExponent(points.map(({ size, run }) => ({ x: size, y: run.milliseconds }))).toFixed(2), goal: "<= 1.1" },
      { what: `growth of bytes ${name}, 50 to 200 employees`, figure: growthExponent(points.map(({ size, run }) => ({ x: size, y: run.bytes }))).toFixed(2), goal: "<= 1.1" },
    ];
  });
}

function measured(renderer: string, employees: number): Run {
  const root = join(__dirname, "../..");
  return JSON.parse(execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(__dirname, "formulieren-run.ts"), renderer, String(employees)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as Run;
}
