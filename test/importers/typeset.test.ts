/**
 * PDF and Word are what users bring. Documents typeset by LibreOffice with page numbers, page breaks, lists and real tables give the rows of
 * their text: the five sources where they are on this machine, and documents of our own always.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importDocument } from "../../src/importers/import-document";
import type { ImportResult } from "../../src/importers/import-result";
import { TABELNAMEN } from "../../src/model/kolommen";
import { expectWhole } from "./expected";
import { readSourceBytes } from "./source-bytes";
import { lockedPdf } from "./typeset/locked-pdf";
import { typeset, type ToTypeset, type Typeset } from "./typeset/typeset";

const CASES = join(__dirname, "cases");
/** No author types these: misread letters of a scan, cells of a table one below the other without a head, a matrix laid out with blanks, a table run together in lines. */
const AS_EXTRACTED = new Set(["beroepsprofiel-gescand", "beroepsprofiel-met-ander-aantal", "beroepsprofiel-met-werkprocessen", "conversietabel-zonder-kop", "functieboek-zonder-naamregels", "gids-met-profielregels"]);
/** Two columns of these are read otherwise than their text (docs/besluiten/importeren, Open). */
const NOT_IN_COLUMNS = new Set(["functieboek-met-reeks-boven-functies", "niveaurichtlijn-met-letters"]);
const own = readdirSync(CASES).filter((name) => !AS_EXTRACTED.has(name)).map((name): ToTypeset => {
  const fileName = readdirSync(join(CASES, name)).find((file) => file.startsWith("input.")) ?? "";
  return { name, fileName, bytes: readFileSync(join(CASES, name, fileName)), header: "" };
});
const sources = ["000_2e367f6692d027d8.txt", "001_b34380e68ea9fcdd.txt", "002_c59a98fe6abeb3f8.txt", "003_dea093692f32c66a.txt", "004_eb75be18cb468ead.txt"].flatMap((fileName): readonly ToTypeset[] => {
  const bytes = readSourceBytes(fileName);
  return bytes ? [{ name: fileName.slice(0, 3), fileName, bytes, header: "Vastgesteld door het college" }] : [];
});

let made: ReadonlyMap<string, Typeset> = new Map();
beforeAll(async () => {
  made = await typeset([...own, ...sources]);
});

/** Rows as text, without their place. */
function rowsOf(result: ImportResult): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(TABELNAMEN.filter((tabel) => tabel !== "Kader" && tabel !== "Bevindingen").map((tabel) => [
    tabel, (result.kader.tabellen[tabel] ?? []).map((rij) => JSON.stringify({ ...rij, plaats: undefined })),
  ]));
}

/** One text prints a blank inside a word ("intra- persoonlijke"); at the end of a line nobody can see it. */
const withoutInnerBlank = (rows: Readonly<Record<string, readonly string[]>>): unknown => JSON.parse(JSON.stringify(rows).replaceAll("intra- p", "intra-p"));

test("a PDF with a password is refused in a sentence that says what to do", async () => {
  const bytes = await lockedPdf("geheim");
  await expect(importDocument(bytes, "functieboek.pdf")).rejects.toMatchObject({ code: "versleuteld", message: expect.stringContaining("zonder wachtwoord") as unknown });
});

/** In a narrow column the one sentence of its introduction wraps as a heading does, and nothing tells which it is; all other tables are the same. */
const INTRODUCTION_AS_HEADING = "functieboek-met-kolommen";

describe.each([...own, ...sources].map(({ name }) => name))("%s, typeset", (name) => {
  const formats = (["pdf", "columns", "docx"] as const).filter((format) => format !== "columns" || !NOT_IN_COLUMNS.has(name));
  test.each(formats)("as %s gives the same rows, and every line is accounted for", (format) => {
    const one = made.get(name);
    if (!one) throw new Error(`${name} was not typeset`);
    const read = one[format];
    if (read instanceof Error) throw read;
    expect(read.soorten).toEqual(one.text.soorten);
    const compared = ({ Regels, ...rows }: Readonly<Record<string, readonly string[]>>): unknown => withoutInnerBlank(format === "columns" && name === INTRODUCTION_AS_HEADING ? rows : { Regels: Regels ?? [], ...rows });
    expect(compared(rowsOf(read))).toEqual(compared(rowsOf(one.text)));
    expect(read.kader.totaleFormatie?.fte).toBe(one.text.kader.totaleFormatie?.fte);
    expectWhole(read);
  });
});
