import { CATALOGUE, findKader } from "../frameworks/catalogue";
import type { Kader } from "../model/kader";
import { readUserDocument } from "./read-document";
import { Stop } from "./stop";

/** @throws Stop 2 naming the frameworks that there are */
export function builtInKader(id: string): Kader {
  const kader = findKader(id);
  if (kader === null) throw new Stop(`Onbekend kader "${id}". Ingebouwd zijn: ${CATALOGUE.map((known) => known.kader.id).join(", ")}.`, 2);
  return kader;
}

/**
 * The built-in framework of this id, else the document at this path. A bare word that is neither is taken for a mistyped id.
 * @throws Stop 2 when there is no such framework and the document cannot be read
 */
export async function kaderOf(idOrPath: string, show: (step: string | null) => void): Promise<Kader> {
  const known = findKader(idOrPath);
  if (known !== null) return known;
  return /[./\\]/.test(idOrPath) ? (await readUserDocument(idOrPath, show)).kader : builtInKader(idOrPath);
}
