/** Reading the text of the largest source into tables against extracting that text from its PDF, in one process. */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocument } from "../../src/importers/document/source-document";
import { readSource } from "../../src/importers/formats/read-source";
import { importDocument } from "../../src/importers/import-document";
import { blocksOf } from "../importers/typeset/blocks-of";
import { fodt } from "../importers/typeset/fodt";
import { profielTabellen } from "../importers/typeset/profile-tables";
import { convert } from "../system/libreoffice";
import type { BenchLine } from "./bench-line";
import { timed } from "./measure";

const FILE = "004_eb75be18cb468ead.txt";
const RUNS = 5;
const WHAT = "reading the largest source's text into tables against extracting that text from its PDF";
const GOAL = "<= 0.25x";

export async function importPdf(): Promise<readonly BenchLine[]> {
  const path = join(__dirname, "..", "..", "..", "shared", "bronnen", FILE);
  if (!existsSync(path)) return [{ what: WHAT, figure: "the source is not on this machine", goal: GOAL }];
  const bytes = readFileSync(path);
  const pdf = await typeset(bytes);
  const reading = await timed(RUNS, () => importDocument(bytes, FILE));
  const extracting = await timed(RUNS, () => readSource(pdf, "gids.pdf"));
  return [{ what: WHAT, figure: `${(reading.median / extracting.median).toFixed(2)}x (${reading.median.toFixed(0)} ms / ${extracting.median.toFixed(0)} ms)`, goal: GOAL }];
}

async function typeset(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "functieboek-bench-"));
  try {
    const result = await importDocument(bytes, FILE);
    const source = join(folder, "gids.fodt");
    await writeFile(source, fodt(blocksOf(makeDocument(await readSource(bytes, FILE)), result, profielTabellen(result)), {}));
    await convert([source], "pdf", folder);
    return await readFile(join(folder, "gids.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
