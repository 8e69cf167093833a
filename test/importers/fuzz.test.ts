/**
 * Documents damaged in every way we can think of are read, or refused in a sentence; they crash nothing, they lose no line, and no figure
 * comes out that is not printed. Chance has a fixed seed: a failure tells the document, the damage and the number to repeat it with.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { ImportError } from "../../src/importers/import-error";
import { importDocument } from "../../src/importers/import-document";
import type { ImportResult } from "../../src/importers/import-result";
import { expectWhole } from "./expected";
import { MUTATIONS, type Chance } from "./fuzz/mutations";
import { printedFigures, statedFigures } from "./fuzz/printed-numbers";
import { listed, paragraph, smallDocx, table } from "./small-docx";
import { smallPdf } from "./small-pdf";
import { readSourceBytes } from "./source-bytes";

const CASES = join(__dirname, "cases");
const own = readdirSync(CASES).map((name) => {
  const fileName = readdirSync(join(CASES, name)).find((file) => file.startsWith("input.")) ?? "";
  return { name, fileName, text: readFileSync(join(CASES, name, fileName), "utf8") };
});
const sources = ["000_2e367f6692d027d8.txt", "001_b34380e68ea9fcdd.txt", "002_c59a98fe6abeb3f8.txt", "003_dea093692f32c66a.txt", "004_eb75be18cb468ead.txt"].flatMap((fileName) => {
  const bytes = readSourceBytes(fileName);
  return bytes ? [{ name: fileName, fileName, text: new TextDecoder().decode(bytes) }] : [];
});
const mutations = Object.keys(MUTATIONS);

/** mulberry32: small, quick, the same everywhere. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return limit <= 0 ? 0 : ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** What was read, or null when it was refused in a sentence. */
async function readOrRefuse(bytes: Uint8Array, fileName: string): Promise<ImportResult | null> {
  try {
    return await importDocument(bytes, fileName);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    expect((error as ImportError).message).toMatch(/^\p{Lu}.{20,}[.]$/su);
    return null;
  }
}

function expectHonest(result: ImportResult): void {
  expectWhole(result);
  const printed = printedFigures(result);
  expect(statedFigures(result).filter(([, figure]) => /[0-9]/.test(figure) && !printed.has(figure))).toEqual([]);
}

describe("a damaged text", () => {
  test.each(own.map(({ name }) => name))("of our own, %s, in every way", async (name) => {
    const document = own.find((one) => one.name === name);
    if (!document) throw new Error(name);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mutations), fc.nat(), async (mutation, seed) => {
        const bytes = MUTATIONS[mutation]?.(document.text, chanceOf(seed)) ?? new Uint8Array();
        const result = await readOrRefuse(bytes, document.fileName);
        if (result) expectHonest(result);
      }),
      { seed: 20_261_127, numRuns: 60, endOnFailure: true },
    );
  });

  test.each([...mutations.map((mutation, index) => [mutation, index] as const)])("of a source: %s", async (mutation, index) => {
    const document = sources[index % Math.max(1, sources.length)] ?? own[index % own.length];
    if (!document) throw new Error("no document");
    const result = await readOrRefuse(MUTATIONS[mutation]?.(document.text, chanceOf(index + 1)) ?? new Uint8Array(), document.fileName);
    if (result) expectHonest(result);
  });

  test("two documents in one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...own), fc.constantFrom(...own), fc.nat(), async (one, other, seed) => {
        const chance = chanceOf(seed);
        const lines = one.text.split("\n");
        const at = chance(lines.length);
        const result = await readOrRefuse(new TextEncoder().encode([...lines.slice(0, at), other.text, ...lines.slice(at)].join("\n")), "stuk.txt");
        if (result) expectHonest(result);
      }),
      { seed: 7, numRuns: 60, endOnFailure: true },
    );
  });
});

describe("a damaged file", () => {
  const texts = (own.find(({ name }) => name === "functieboek-duinveld")?.text ?? "").split("\n").slice(0, 60);
  const files: Readonly<Record<string, Uint8Array>> = {
    "a Word file": smallDocx(texts.map((text) => paragraph(text.replace(/[&<>]/g, " "))).join("") + table([[paragraph("functie"), paragraph("schaal")], [paragraph("Wachter"), paragraph("7")]]) + listed("punt", 1)),
    "a PDF": smallPdf([{ texts: texts.map((text, index) => ({ x: 50, y: 40 + index * 12, text: text.replace(/[^\x20-\x7e]/g, " ") })), lines: [{ from: [50, 30], to: [300, 30] }] }]),
    "a workbook in pieces": zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook><sheets><sheet name='a'/></sheets></workbook>"), "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData><row><c t='s'><v>99999</v></c></row></sheetData></worksheet>") }),
  };

  test.each(Object.keys(files))("%s with bytes changed, lost or cut off", async (name) => {
    const whole = files[name] ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom("change", "cut", "lose"), async (seed, how) => {
        const chance = chanceOf(seed);
        const bytes = how === "cut" ? whole.slice(0, chance(whole.length)) : how === "lose" ? whole.filter(() => chance(500) > 0) : whole.map((byte) => (chance(300) === 0 ? chance(256) : byte));
        const result = await readOrRefuse(bytes, "stuk");
        if (result) expectHonest(result);
      }),
      { seed: 3, numRuns: 60, endOnFailure: true },
    );
  });
});
