/** One thing after the other, in the order in which they came. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Runs when all before it are done, whether they failed or not. @throws what `run` throws */
  async take<T>(run: () => Promise<T>): Promise<T> {
    const before = this.last;
    let done: () => void = () => undefined;
    this.last = new Promise((resolve) => { done = resolve; });
    await before;
    try {
      return await run();
    } finally {
      done();
    }
  }
}
