import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

/** Saves bytes under a name in a folder of its own; removed after the tests of the file. */
export function scratchFile(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "functieboek-test-"));
  folders.push(folder);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
