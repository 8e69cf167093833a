/** The source documents lie beside the project where the founders work. Tests on them run where they are, and say so where they are not. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = join(__dirname, "..", "..", "..", "shared", "bronnen");

export function readSourceBytes(file: string): Uint8Array | null {
  const path = join(SOURCES, file);
  if (existsSync(path)) return readFileSync(path);
  process.stdout.write(`Het brondocument ${file} staat niet op deze machine: het inlezen ervan is niet beproefd.\n`);
  return null;
}
