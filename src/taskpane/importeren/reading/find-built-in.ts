import type { ImportResult } from "../../../importers/import-result";
import { builtInOf } from "../../../importers/lay-over/likeness";
import { loadKader } from "../../../frameworks/load-kader";
import { SUMMARIES } from "../../../frameworks/summaries";
import type { Kader } from "../../../model/kader";

/** The built-in framework of which this document is the source; null when it is of none. */
export async function findBuiltIn({ kader }: ImportResult): Promise<Kader | null> {
  const all = await Promise.all(SUMMARIES.map(({ id }) => loadKader(id)));
  return builtInOf(kader, all.filter((one) => one !== null));
}
