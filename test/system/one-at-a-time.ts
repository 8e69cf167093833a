import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LOCK = join(tmpdir(), "functieboek-tests-soffice");
const HOLDER = join(LOCK, "process");
const PAUSE = 100;
/** A lock without a living holder is given this long before it is taken over. */
const GRACE = 2_000;

/** Does some work while no other test process does work of this kind: LibreOffice takes much memory, and jest runs files side by side. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  await take();
  try {
    return await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

async function take(): Promise<void> {
  for (let orphaned = 0; ; ) {
    try {
      await mkdir(LOCK);
      await writeFile(HOLDER, String(process.pid));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    orphaned = (await holderLives()) ? 0 : orphaned + PAUSE;
    if (orphaned > GRACE) await rm(LOCK, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function holderLives(): Promise<boolean> {
  try {
    process.kill(Number(await readFile(HOLDER, "utf8")), 0);
    return true;
  } catch {
    return false;
  }
}
