import type { Kader } from "../model/kader";
import { ommenHr21 } from "./ommen-hr21";

/** The built-in frameworks, in the order in which they are offered. */
export const CATALOGUE: readonly Kader[] = [
  ommenHr21,
];

/** The built-in framework with this id ("ommen-hr21"); null when there is none. */
export function findKader(id: string): Kader | null {
  return CATALOGUE.find((kader) => kader.kader.id === id) ?? null;
}
