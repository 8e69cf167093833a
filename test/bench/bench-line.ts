/** One figure of the benchmark table. */
export interface BenchLine {
  readonly what: string;
  readonly figure: string;
  /** The design's goal, or "-". */
  readonly goal: string;
}
