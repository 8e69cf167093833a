import { nameKey } from "../../model/same-name";
import type { Overgang } from "./was-wordt-plaats";

/**
 * A line for every place of either plan: one with the same number in both is the same place; the others end, or are new. Splits and merges
 * cannot be told from numbers: the user says them, or brings them along as `bekend` (then those places get no line of their own).
 */
export function legOvergangen(was: readonly string[], wordt: readonly string[], bekend: readonly Overgang[] = []): readonly Overgang[] {
  const doneWas = new Set(bekend.flatMap((overgang) => (overgang.was === null ? [] : [nameKey(overgang.was)])));
  const doneWordt = new Set(bekend.flatMap((overgang) => (overgang.wordt === null ? [] : [nameKey(overgang.wordt)])));
  // Rows that follow each other under one number are one place, however its letters are written.
  const inWordt = new Map<string, string>();
  for (const nummer of wordt) if (!inWordt.has(nameKey(nummer))) inWordt.set(nameKey(nummer), nummer);
  const inWas = new Set(was.map(nameKey));
  const kept = was.filter((nummer) => !doneWas.has(nameKey(nummer))).map((nummer): Overgang => {
    const same = doneWordt.has(nameKey(nummer)) ? undefined : inWordt.get(nameKey(nummer));
    return { was: nummer, wordt: same ?? null, motief: null };
  });
  const added = [...inWordt.values()].filter((nummer) => !doneWordt.has(nameKey(nummer)) && (!inWas.has(nameKey(nummer)) || doneWas.has(nameKey(nummer)))).map((nummer): Overgang => ({ was: null, wordt: nummer, motief: null }));
  return [...kept, ...bekend, ...added];
}
