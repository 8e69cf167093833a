import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocument } from "../../../src/importers/document/source-document";
import { readSource } from "../../../src/importers/formats/read-source";
import { importDocument } from "../../../src/importers/import-document";
import type { ImportResult } from "../../../src/importers/import-result";
import { convert } from "../../system/libreoffice";
import { requireTool } from "../../system/tools.mjs";
import { beroepsprofielTabellen } from "./beroepsprofiel-tables";
import { blocksOf } from "./blocks-of";
import { fodt } from "./fodt";
import { functieTabel } from "./ommen-table";
import { profielTabellen } from "./profile-tables";

export interface ToTypeset {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Stands above each page; "" for none. */
  readonly header: string;
}

export interface Typeset {
  readonly text: ImportResult;
  /** The error where it cannot be read: it fails the tests of this document only. */
  readonly pdf: ImportResult | Error;
  /** The PDF in two columns. */
  readonly columns: ImportResult | Error;
  readonly docx: ImportResult | Error;
}

/** Reads documents as they are, lets LibreOffice typeset them in one run per format, and reads the PDFs and the Word file. */
export async function typeset(documents: readonly ToTypeset[]): Promise<ReadonlyMap<string, Typeset>> {
  requireTool("swriter");
  const folder = await mkdtemp(join(tmpdir(), "functieboek-typeset-"));
  try {
    const texts = new Map<string, ImportResult>();
    for (const { name, fileName, bytes, header } of documents) {
      const result = await importDocument(bytes, fileName);
      texts.set(name, result);
      const tables = [...functieTabel(result), ...profielTabellen(result), ...beroepsprofielTabellen(result)];
      const blocks = blocksOf(makeDocument(await readSource(bytes, fileName)), result, tables);
      await writeFile(join(folder, `${name}.fodt`), fodt(blocks, { header }));
      await writeFile(join(folder, `${name}.kolommen.fodt`), fodt(blocks, { header, columns: 2, pageNumber: "van", pageNumberAt: "end" }));
    }
    const files = documents.map(({ name }) => join(folder, `${name}.fodt`));
    await convert([...files, ...documents.map(({ name }) => join(folder, `${name}.kolommen.fodt`))], "pdf", folder);
    await convert(files, "docx:MS Word 2007 XML", folder);
    const read = async (file: string): Promise<ImportResult | Error> => importDocument(await readFile(join(folder, file)), file).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    const found = new Map<string, Typeset>();
    for (const [name, text] of texts) found.set(name, { text, pdf: await read(`${name}.pdf`), columns: await read(`${name}.kolommen.pdf`), docx: await read(`${name}.docx`) });
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
