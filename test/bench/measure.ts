/** Median, minimum and maximum of several runs in milliseconds, after one run to warm up. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export async function timed(runs: number, work: () => Promise<unknown>): Promise<Timing> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = process.hrtime.bigint();
    await work();
    times.push(Number(process.hrtime.bigint() - started) / 1e6);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, min: times[0] ?? 0, max: times.at(-1) ?? 0 };
}

/** Slope of log(y) over log(x) by least squares: 1 is linear, 2 quadratic. */
export function growthExponent(points: readonly { readonly x: number; readonly y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (read: (point: { x: number; y: number }) => number): number => logs.reduce((sum, point) => sum + read(point), 0) / logs.length;
  const [mx, my] = [mean((point) => point.x), mean((point) => point.y)];
  return logs.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
}
