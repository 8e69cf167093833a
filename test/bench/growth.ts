/** Workloads at several sizes, by both renderers and opened by LibreOffice: how time, bytes and requests grow, and peak memory. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "../system/libreoffice";
import type { BenchLine } from "./bench-line";
import { growthExponent, timed } from "./measure";
import type { Workload } from "./workloads";

type Renderer = "xlsx" | "excel";

interface Growing {
  readonly workload: Workload;
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Below this the start of the process is most of what is measured. */
  readonly growthFrom: number;
  readonly renderers: readonly Renderer[];
  readonly libreOffice: boolean;
}

const GROWING: readonly Growing[] = [
  { workload: "formation table", unit: "rows", sizes: [10, 100, 1_000, 10_000], growthFrom: 1_000, renderers: ["xlsx", "excel"], libreOffice: false },
  { workload: "formation plan", unit: "places", sizes: [100, 1_000, 10_000], growthFrom: 100, renderers: ["xlsx", "excel"], libreOffice: true },
  { workload: "formation plan with was/wordt", unit: "places", sizes: [500, 1_000, 2_000], growthFrom: 500, renderers: ["xlsx"], libreOffice: true },
  { workload: "review forms", unit: "employees", sizes: [50, 100, 200], growthFrom: 50, renderers: ["xlsx", "excel"], libreOffice: false },
];
const RUNS = 2;

interface Run {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly syncs: number;
  readonly largestRequest: number;
  readonly sheets: number;
  readonly peakMegabytes: number;
}

export async function growth(): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const one of GROWING) {
    for (const renderer of one.renderers) lines.push(...rendered(one, renderer));
    if (one.libreOffice) lines.push(...(await throughLibreOffice(one)));
  }
  return lines;
}

/** All built-in frameworks in one workbook, written once. */
export function allFrameworks(): readonly BenchLine[] {
  const { syncs, sheets, bytes, largestRequest } = writtenOnce("all frameworks", "excel", 1);
  const file = writtenOnce("all frameworks", "xlsx", 1);
  return [
    { what: `all five frameworks, every view: ${sheets} sheets through Office.js`, figure: `${syncs} syncs (${(syncs / sheets).toFixed(2)} a sheet), ${megabytes(bytes)}, largest request ${megabytes(largestRequest)}`, goal: "<= 3 a sheet, <= 2 MB" },
    { what: "the same as a file", figure: `${Math.round(file.bytes / 1024)} kB`, goal: "-" },
  ];
}

function rendered({ workload, unit, sizes, growthFrom }: Growing, renderer: Renderer): readonly BenchLine[] {
  const how = renderer === "xlsx" ? "as a file" : "through Office.js";
  const points = sizes.map((size) => ({ size, run: fastest(workload, renderer, size) }));
  const large = points.filter(({ size }) => size >= growthFrom);
  const exponent = (of: (run: Run) => number): string => growthExponent(large.map(({ size, run }) => ({ x: size, y: of(run) }))).toFixed(2);
  return [
    ...points.map(({ size, run }): BenchLine => ({
      what: `${workload}, ${size} ${unit}, ${how}`,
      figure: `${run.milliseconds.toFixed(0)} ms, ${Math.round(run.bytes / 1024)} kB, peak ${run.peakMegabytes.toFixed(0)} MB${renderer === "excel" ? `, ${run.syncs} syncs for ${run.sheets} sheets` : ""}`,
      goal: renderer === "excel" ? `<= ${3 * run.sheets} syncs` : "-",
    })),
    { what: `${workload} ${how}: growth of time and of bytes, ${growthFrom} to ${sizes.at(-1) ?? 0} ${unit}`, figure: `${exponent(({ milliseconds }) => milliseconds)}, ${exponent(({ bytes }) => bytes)}`, goal: "<= 1.1" },
  ];
}

/** Opened, every formula calculated anew, and saved; the smallest once more at the start to warm up. */
async function throughLibreOffice({ workload, unit, sizes }: Growing): Promise<readonly BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), "functieboek-bench-"));
  try {
    const points: { x: number; y: number }[] = [];
    for (const size of sizes) {
      const file = join(folder, `${size}.xlsx`);
      writtenOnce(workload, "xlsx", size, file);
      const open = (): Promise<string> => convert([file], "xlsx", join(folder, "uit"));
      const started = process.hrtime.bigint();
      if (points.length === 0) points.push({ x: size, y: (await timed(1, open)).min });
      else {
        await open();
        points.push({ x: size, y: Number(process.hrtime.bigint() - started) / 1e6 });
      }
    }
    return [
      { what: `${workload} loaded, recalculated and saved by LibreOffice, ${sizes.join(" / ")} ${unit}`, figure: `${points.map(({ y }) => (y / 1000).toFixed(1)).join(" / ")} s`, goal: "-" },
      { what: `${workload} in LibreOffice: growth of time`, figure: growthExponent(points).toFixed(2), goal: "<= 1.1" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function fastest(workload: Workload, renderer: Renderer, size: number): Run {
  return Array.from({ length: RUNS }, () => writtenOnce(workload, renderer, size)).reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
}

function writtenOnce(workload: Workload, renderer: Renderer, size: number, file?: string): Run {
  const root = join(__dirname, "../..");
  const given = [workload, renderer, String(size), ...(file === undefined ? [] : [file])];
  return JSON.parse(execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(__dirname, "write-run.ts"), ...given], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as Run;
}
