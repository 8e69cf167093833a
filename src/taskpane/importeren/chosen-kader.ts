import { layOver, type LaidOver } from "../../importers/lay-over/lay-over";
import { reviewedKader } from "../../importers/review/reviewed-kader";
import type { Kader } from "../../model/kader";
import type { Reviewing } from "./import-state";

/** The document over its built-in framework, with what differs; null when it is the source of none. */
export function laidOver({ result, review, builtIn }: Reviewing): LaidOver | null {
  return builtIn && layOver(builtIn, result, review);
}

/** The framework that will be made: the document's own, or the built-in one with the document's texts; under the name that the user chose. */
export function chosenKader(reviewing: Reviewing): Kader {
  const { result, review, isOver } = reviewing;
  const laid = isOver ? laidOver(reviewing) : null;
  if (!laid) return reviewedKader(result, review);
  return { ...laid.kader, kort: review.kort, kader: { ...laid.kader.kader, naam: review.naam } };
}
