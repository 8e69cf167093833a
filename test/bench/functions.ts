/** The custom functions' work (src/cells) on ranges against a plain loop that does only the arithmetic, and its growth. */
import { calculate } from "../../src/cells/catalogue";
import type { BenchLine } from "./bench-line";
import { growthExponent, timed } from "./measure";

const RUNS = 15;
const GOAL = "<= 3x";

/** A turn each, so that both meet the same machine, and the least disturbed run of either. */
async function ratio(own: () => unknown, plain: () => unknown): Promise<string> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    a.push((await timed(1, () => Promise.resolve(own()))).min);
    b.push((await timed(1, () => Promise.resolve(plain()))).min);
  }
  const [least, bare] = [Math.min(...a), Math.min(...b)];
  return `${(least / bare).toFixed(1)}x (${least.toFixed(1)} ms / ${bare.toFixed(1)} ms)`;
}

/** Both must give the same answers, so that neither is spared work. */
async function against(what: string, args: readonly unknown[], id: string, plain: () => readonly (string | number)[]): Promise<BenchLine> {
  const answer = calculate(id, args) ?? [];
  const expected = plain();
  const wrong = answer.findIndex(([first], row) => first !== expected[row]);
  if (answer.length !== expected.length || wrong >= 0) throw new Error(`${what}: row ${wrong} differs from the plain loop`);
  return { what: `${what} against the plain loop`, figure: await ratio(() => calculate(id, args), plain), goal: GOAL };
}

async function apart(what: string, id: string, column: readonly unknown[], others: readonly unknown[]): Promise<BenchLine> {
  const range = await timed(RUNS, () => Promise.resolve(calculate(id, [column.map((value) => [value]), ...others])));
  const cells = await timed(3, () => Promise.resolve(column.map((value) => calculate(id, [[[value]], ...others]))));
  return { what: `${what}: one call for the range against a call for each cell (without the runtime's messages)`, figure: `${(cells.median / range.median).toFixed(1)}x as fast`, goal: "-" };
}

export async function functionRatios(): Promise<readonly BenchLine[]> {
  const patterns = Array.from({ length: 100_000 }, (_, row) => Array.from({ length: 14 }, (_unused, place) => String(((row >> (place % 8)) + place) % 5 + 1)).join(""));
  const scores = Array.from({ length: 100_000 }, (_, row) => row % 200);
  const bands = Array.from({ length: 20 }, (_, band) => [band * 10, band * 10 + 9, String(band + 1)] as const);
  const conversie = [["van", "tot", "schaal"], ...bands];
  const schalen = Array.from({ length: 100_000 }, (_, row) => String(row % 16 + 1));
  const fte = schalen.map((_, row) => (row % 4 + 1) / 4);
  return [
    await against("FUWASYS over 100,000 patterns", [patterns.map((pattern) => [pattern])], "FUWASYS", () => patterns.map((pattern) => {
      let sum = 0;
      for (let place = 0; place < 14; place++) sum += pattern.charCodeAt(place) - 48;
      return sum;
    })),
    await against("SCHAAL over 100,000 scores in 20 bands", [scores.map((score) => [score]), conversie], "SCHAAL", () => scores.map((score) => {
      for (const [van, tot, schaal] of bands) if (score >= van && score <= tot) return schaal;
      return "";
    })),
    await distribution(schalen, fte),
    await reviews(),
    await apart("SCHAAL over 2,000 scores", "SCHAAL", scores.slice(0, 2_000), [conversie]),
    await matrixGrowth(),
  ];
}

async function distribution(schalen: readonly string[], fte: readonly number[]): Promise<BenchLine> {
  const args = [schalen.map((schaal) => [schaal]), fte.map((one) => [one])];
  const plain = (): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const [row, schaal] of schalen.entries()) sums.set(schaal, (sums.get(schaal) ?? 0) + (fte[row] ?? 0));
    return sums;
  };
  const expected = plain();
  for (const [schaal, sum] of calculate("SCHAALVERDELING", args)?.slice(1) ?? []) if (expected.get(String(schaal)) !== sum) throw new Error(`SCHAALVERDELING: schaal ${String(schaal)} differs`);
  return { what: "SCHAALVERDELING over 100,000 rows against the plain loop", figure: await ratio(() => calculate("SCHAALVERDELING", args), plain), goal: GOAL };
}

const LABELS = ["Onvoldoende", "Enigszins onvoldoende", "Normaal", "Goed", "Uitstekend"] as const;
const EMPLOYEES = 10_000;

/** Four agreements with weights and seven competences a person. */
async function reviews(): Promise<BenchLine> {
  const people = Array.from({ length: EMPLOYEES }, (_, person) => {
    const label = (place: number): string => LABELS[(person + place * 3) % 5] ?? "";
    return { a: [0, 1, 2, 3].map((place) => [label(place)]), gewichten: [[0.4], [0.3], [0.2], [0.1]], b: [4, 5, 6, 7, 8, 9, 10].map((place) => [label(place)]), kennis: [[label(11)]] };
  });
  const score = new Map<string, number>(LABELS.map((label, index) => [label, index + 1]));
  const plain = (): readonly string[] => people.map(({ a, gewichten, b, kennis }) => {
    let [weights, points, sum] = [0, 0, 0];
    for (let place = 0; place < a.length; place++) {
      const weight = Math.round((gewichten[place]?.[0] ?? 0) * 10_000);
      weights += weight;
      points += weight * (score.get(a[place]?.[0] ?? "") ?? 0);
    }
    for (const [label] of b) sum += score.get(label ?? "") ?? 0;
    sum += score.get(kennis[0]?.[0] ?? "") ?? 0;
    const count = b.length + 1;
    for (let k = 5; k > 1; k--) if (points * count + sum * weights >= (2 * k - 1) * weights * count) return LABELS[k - 1] ?? "";
    return LABELS[0];
  });
  const all = (): readonly unknown[] => people.map(({ a, gewichten, b, kennis }) => calculate("BEOORDELING", [a, gewichten, b, kennis, null, null])?.[0]?.[0]);
  const expected = plain();
  const wrong = all().findIndex((answer, person) => answer !== expected[person]);
  if (wrong >= 0) throw new Error(`BEOORDELING: person ${wrong} differs from the plain loop`);
  return { what: `BEOORDELING for ${EMPLOYEES} employees (a call each) against the plain loop`, figure: await ratio(all, plain), goal: GOAL };
}

/** Twenty competences a function. */
async function matrixGrowth(): Promise<BenchLine> {
  const points = [];
  for (const count of [50, 500]) {
    const rows = Array.from({ length: count * 20 }, (_, row) => [`Functie ${Math.floor(row / 20)}`, `Competentie ${row % 20}`, "B"]);
    const { median } = await timed(RUNS, () => Promise.resolve(calculate("COMPETENTIEMATRIX", [[["functie", "competentie", "niveau"], ...rows]])));
    points.push({ x: count, y: median });
  }
  return { what: "growth of COMPETENTIEMATRIX from 50 to 500 functions", figure: growthExponent(points).toFixed(2), goal: "<= 1.1" };
}
