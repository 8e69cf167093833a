/** The document of a case, by the name of its folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function sourceOfCase(name: string): { readonly bytes: Uint8Array; readonly fileName: string } {
  const folder = join(__dirname, "cases", name);
  const fileName = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "";
  return { bytes: readFileSync(join(folder, fileName)), fileName };
}
