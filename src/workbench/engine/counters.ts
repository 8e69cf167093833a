import type { UndoLoss } from "./rules/undo";
import { undoLoss } from "./rules/undo";

/** What the add-in asked of Excel, for budgets in tests and the workbench's status line. */
export class Counters {
  /** context.sync() calls that had something to send. */
  syncs = 0;
  /** The library's own requests at the end of an Excel.run, in which it lets go of ranges. */
  cleanUps = 0;
  actions = 0;
  /** JSON of the requests and of the answers, in UTF-8. */
  bytesIn = 0;
  bytesOut = 0;
  largestRequest = 0;
  screenSuspensions = 0;
  /** Calls after which Excel can no longer undo what the user did before, in order; `where` is the Excel that loses it. */
  readonly undoClearing: { readonly member: string; readonly where: UndoLoss }[] = [];

  /** @param member "Worksheet.Delete". */
  countUndoLoss(member: string): void {
    const where = undoLoss(member);
    if (where) this.undoClearing.push({ member, where });
  }

  countRequest(bytes: number, cleansUp: boolean): void {
    if (cleansUp) this.cleanUps += 1;
    else this.syncs += 1;
    this.bytesIn += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  reset(): void {
    this.syncs = 0;
    this.cleanUps = 0;
    this.actions = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.largestRequest = 0;
    this.screenSuspensions = 0;
    this.undoClearing.length = 0;
  }
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
