import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");
export const MANIFEST_PATH = join(ROOT, "manifest.xml");

/** The text of the manifest as it stands in the project. */
export function manifestText(): string {
  return readFileSync(MANIFEST_PATH, "utf8");
}

/** @throws where the text is no XML */
export function parseManifest(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const [problem] = all(document, "parsererror");
  if (problem) throw new Error(problem.textContent);
  return document;
}

/** Every element of this name, wherever it stands. */
export function all(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagName(name)];
}

/** The attribute of every element of this name; "" where it is not there. */
export function attributes(parent: Document | Element, name: string, attribute: string): readonly string[] {
  return all(parent, name).map((element) => element.getAttribute(attribute) ?? "");
}

/** Width and height in pixels, read from the header of a PNG. @throws where the file is none */
export function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
