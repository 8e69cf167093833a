import type { SourceLine } from "../document/source-line";

/** A line that a step takes out of the stream, with the reason that the user reads. */
export interface TakenOut {
  readonly line: SourceLine;
  readonly reden: string;
}

/** What a cleaning step gives: the stream that goes on, and what it took out. */
export interface Cleaned {
  readonly lines: readonly SourceLine[];
  readonly takenOut: readonly TakenOut[];
}

export type CleaningStep = (lines: readonly SourceLine[]) => Cleaned;
