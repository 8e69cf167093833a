/**
 * A text pasted or opened in Word as it is has a paragraph for each printed line: so do files that were made of a PDF. LibreOffice makes them
 * here, and they give the rows of the text. The five sources where they are on this machine, and documents of our own always.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importDocument } from "../../src/importers/import-document";
import type { ImportResult } from "../../src/importers/import-result";
import { TABELNAMEN } from "../../src/model/kolommen";
import { convert } from "../system/libreoffice";
import { expectWhole } from "./expected";
import { readSourceBytes } from "./source-bytes";

const CASES = join(__dirname, "cases");
/**
 * Two broken sentences among fifty lines without any blank before them: as paragraphs of Word nothing tells that they go on. And a matrix
 * whose columns are blanks: letters of Word have no one width, so that its marks are of no certain column.
 */
const TOO_LITTLE_TO_TELL = new Set(["functiegebouw-met-gebroken-patronen", "beroepsprofiel-met-ander-aantal"]);
const own = readdirSync(CASES).filter((name) => !TOO_LITTLE_TO_TELL.has(name)).flatMap((name) => {
  const fileName = readdirSync(join(CASES, name)).find((file) => file === "input.txt");
  return fileName === undefined ? [] : [{ name, bytes: readFileSync(join(CASES, name, fileName)) }];
});
const sources = ["000_2e367f6692d027d8.txt", "001_b34380e68ea9fcdd.txt", "002_c59a98fe6abeb3f8.txt", "003_dea093692f32c66a.txt", "004_eb75be18cb468ead.txt"].flatMap((file) => {
  const bytes = readSourceBytes(file);
  return bytes ? [{ name: file.slice(0, 3), bytes }] : [];
});
const all = [...own, ...sources];

const folder = mkdtempSync(join(tmpdir(), "functieboek-word-"));
beforeAll(async () => {
  for (const { name, bytes } of all) writeFileSync(join(folder, `${name}.txt`), bytes);
  await convert(all.map(({ name }) => join(folder, `${name}.txt`)), "docx:MS Word 2007 XML", folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows as text, without their place: lines of a text are paragraphs here. */
function rowsOf(result: ImportResult): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(TABELNAMEN.filter((tabel) => tabel !== "Kader" && tabel !== "Bevindingen").map((tabel) => [
    tabel, (result.kader.tabellen[tabel] ?? []).map((rij) => JSON.stringify({ ...rij, plaats: undefined })),
  ]));
}

test.each(all)("$name, a paragraph for each line, gives the same rows", async ({ name, bytes }) => {
  const text = await importDocument(bytes, `${name}.txt`);
  const word = await importDocument(readFileSync(join(folder, `${name}.docx`)), `${name}.docx`);
  expect(word.soorten).toEqual(text.soorten);
  expect(rowsOf(word)).toEqual(rowsOf(text));
  expect(word.kader.totaleFormatie?.fte).toBe(text.kader.totaleFormatie?.fte);
  expectWhole(word);
});
