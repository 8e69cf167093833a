import type { Op } from "./op";

/** Ops that go to Excel in one request. */
export interface Batch {
  readonly ops: readonly Op[];
  /** The sheet of its last op: the one that the user is told about. */
  readonly sheet: number;
}

/** Excel on the web takes 5 MB; less keeps Excel responsive between requests, and a cancel is heard sooner. */
const REQUEST_BYTES = 1_900_000;

/**
 * Joins ops to requests, in order. The first pass fills requests over the sheets; of the second pass each sheet ends a request, so that
 * progress goes by sheets.
 */
export function packOps(first: readonly Op[], second: readonly Op[]): readonly Batch[] {
  const batches: Batch[] = [];
  let ops: Op[] = [];
  let bytes = 0;
  const close = (): void => {
    const last = ops.at(-1);
    if (last) batches.push({ ops, sheet: last.sheet });
    ops = [];
    bytes = 0;
  };
  for (const [index, op] of [...first, ...second].entries()) {
    const endsSheet = index > first.length && ops.at(-1)?.sheet !== op.sheet;
    if (endsSheet || bytes + op.bytes > REQUEST_BYTES) close();
    ops.push(op);
    bytes += op.bytes;
  }
  close();
  return batches;
}
