import { XlsxError } from "../xlsx-error";
import type { Package } from "./open-package";
import { scanXml, XmlError } from "./xml-scan";
import type { XmlVisitor } from "./xml-scan";
import { parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** The tree of a part. @throws XlsxError "damaged" when the part is missing or no XML */
export function readPart(files: Package, path: string): XmlElement {
  return sensible(path, () => parseXml(textOf(files, path)));
}

/** Walks through a part that may be long. @throws XlsxError "damaged" as readPart */
export function scanPart(files: Package, path: string, visitor: XmlVisitor): void {
  sensible(path, () => { scanXml(textOf(files, path), visitor); });
}

function textOf(files: Package, path: string): string {
  const text = files.text(path);
  if (text === null) throw new XlsxError("damaged", `Deze Excel-werkmap is beschadigd: het onderdeel ${path} ontbreekt.`);
  return text;
}

function sensible<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new XlsxError("damaged", `Deze Excel-werkmap is beschadigd: het onderdeel ${path} is niet te lezen.`, { cause });
  }
}
