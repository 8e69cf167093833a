/**
 * The source documents lie beside the project where the founders work and are not part of it. Tests that compare with a document
 * do so when it is there, and print one line when it is not.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = join(__dirname, "..", "..", "..", "shared", "bronnen");

/** The lines of a source document, spaces collapsed, first line at index 0; null (and a printed line) when it is not on this machine. */
export function readSource(file: string): readonly string[] | null {
  const path = join(SOURCES, file);
  if (!existsSync(path)) {
    process.stdout.write(`Het brondocument ${file} staat niet op deze machine: er is niet met de tekst vergeleken.\n`);
    return null;
  }
  return readFileSync(path, "utf8").replace(/\n$/, "").split("\n").map((line) => line.replace(/[\s\f\u00a0]+/g, " ").trim());
}

/** "regel 658-682; regel 923" -> [[658, 682], [923, 923]]. Throws on any other form. */
export function lineRanges(plaats: string): readonly (readonly [from: number, to: number])[] {
  return plaats.split("; ").map((part) => {
    const found = /^regel ([0-9]+)(?:-([0-9]+))?$/.exec(part);
    if (!found) throw new Error(`"${plaats}" noemt geen regels`);
    const from = Number(found[1]);
    return [from, Number(found[2] ?? from)] as const;
  });
}

/** The document's text at one range, line-break hyphenation undone. */
export function textAt(lines: readonly string[], [from, to]: readonly [number, number]): string {
  return lines.slice(from - 1, to).filter((line) => line !== "").join("\n").replace(/-\n/g, "").replace(/\n/g, " ");
}
