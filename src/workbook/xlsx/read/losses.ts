/** What a file holds and a Book does not: Dutch sentences, each kind once with how often. */
export class Losses {
  private readonly counts = new Map<string, number>();

  /** @param what "samengevoegde cellen" @param sheet where, or null for the workbook */
  add(what: string, sheet: string | null = null, times = 1): void {
    const sentence = sheet === null ? what : `Blad "${sheet}": ${what}`;
    this.counts.set(sentence, (this.counts.get(sentence) ?? 0) + times);
  }

  get sentences(): string[] {
    return [...this.counts].map(([sentence, count]) => (count === 1 ? sentence : `${sentence} (${count} keer)`));
  }
}
