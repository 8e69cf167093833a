import { CATALOGUE, findKader } from "../frameworks/catalogue";
import type { Kader } from "../model/kader";
import { Stop } from "./stop";

/** @throws Stop 2 naming the frameworks that there are */
export function builtInKader(id: string): Kader {
  const kader = findKader(id);
  if (kader === null) throw new Stop(`Onbekend kader "${id}". Ingebouwd zijn: ${CATALOGUE.map((known) => known.kader.id).join(", ")}.`, 2);
  return kader;
}
