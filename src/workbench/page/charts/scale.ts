export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

const MOST_STEPS = 5;

/** A scale from 0 with round steps that reaches the largest value. */
export function scaleFor(values: readonly (number | null)[]): Scale {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  if (largest === 0) return { top: 1, ticks: [0, 1] };
  const rough = largest / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(largest / step - 1e-9);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}
