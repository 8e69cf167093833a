/** Batches against the open workbook, with a count of the requests. */

export interface ExcelSession {
  readonly syncs: number;
  /** A user-started write: when a cell comes into edit mode meanwhile, Excel finishes once the user is done with it. */
  write<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** A look at the workbook: answered at once, or refused when a cell is being edited. */
  look<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Counts a request; called with every context.sync(). */
  count(): void;
}

export function startSession(): ExcelSession {
  let syncs = 0;
  return {
    get syncs() {
      return syncs;
    },
    write: (batch) => Excel.run({ delayForCellEdit: true }, batch),
    look: (batch) => Excel.run(batch),
    count: () => {
      syncs++;
    },
  };
}
