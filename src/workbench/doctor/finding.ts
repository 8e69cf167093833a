/** What the doctor saw of one thing, in Dutch: how it is, and what to do when that is not well. */
export interface Finding {
  readonly subject: string;
  /** warning: it works, with what the sentence says. */
  readonly state: "good" | "warning" | "bad";
  readonly sentence: string;
}
