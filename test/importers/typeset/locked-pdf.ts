import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "../../system/libreoffice";
import { fodt } from "./fodt";

/** A PDF that LibreOffice locks: it opens with this password only. */
export async function lockedPdf(password: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "functieboek-locked-"));
  try {
    const file = join(folder, "dicht.fodt");
    await writeFile(file, fodt([{ kind: "p", text: "Functieboek" }], {}));
    const options = { EncryptFile: { type: "boolean", value: "true" }, DocumentOpenPassword: { type: "string", value: password } };
    await convert([file], `pdf:writer_pdf_Export:${JSON.stringify(options)}`, folder);
    return await readFile(join(folder, "dicht.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
