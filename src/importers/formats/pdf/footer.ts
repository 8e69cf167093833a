import type { VisualLine } from "./segments";

/** A footer stands more than this many usual steps below the text. */
const FOOTER_STEP = 1.35;

/** A lone line that stands well below the run is the page's footer and no cell or line of a column. */
export function withoutFooter(run: readonly VisualLine[]): readonly VisualLine[] {
  const steps = run.slice(1).map((line, index) => line.top - (run[index]?.top ?? 0)).sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)] ?? 0;
  let end = run.length;
  while (end > 1 && run[end - 1]?.segments.length === 1 && steps.length > 2 && (run[end - 1]?.top ?? 0) - (run[end - 2]?.top ?? 0) > usual * FOOTER_STEP) end--;
  return run.slice(0, end);
}

