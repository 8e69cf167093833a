const PAUSE = 10;
/** Less than a test may take, so that it says what does not come. */
const PATIENCE = 240_000;

/** Waits for a state, which ends the waiting at once: never for a time that a slow machine needs longer than. @throws with the condition, when it does not come */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`it does not come about: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
