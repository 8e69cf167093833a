import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PAUSE = 100;
/** A lock without a living holder is given this long before it is taken over. */
const GRACE = 10_000;

/**
 * Does some work while no other test process does work of this kind, for jest runs files side by side: LibreOffice takes much memory, and a
 * build empties its folder first.
 */
export async function oneAtATime<T>(kind: "soffice" | "build", work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `functieboek-tests-${kind}`);
  await take(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function take(lock: string): Promise<void> {
  const holder = join(lock, "process");
  for (let orphaned = 0; ; ) {
    try {
      await mkdir(lock);
      await writeFile(holder, String(process.pid));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    orphaned = (await lives(holder)) ? 0 : orphaned + PAUSE;
    if (orphaned > GRACE) await rm(lock, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function lives(holder: string): Promise<boolean> {
  try {
    process.kill(Number(await readFile(holder, "utf8")), 0);
    return true;
  } catch {
    return false;
  }
}
