/**
 * The common review in one pass: ranges as every host hands them over, labels as printed, weights as numbers, no lid 7. A column of ten
 * thousand reviews is ten thousand calls. Whatever is not plain is null, and beoordelingFeiten reads it and says what is amiss; a
 * property test holds the two to the same answers.
 */
import type { Midden } from "../../rules/goede-gesprek/breuk";
import { SCORE_AS_PRINTED } from "../../rules/goede-gesprek/kwalificatie";
import type { BeoordelingArguments } from "./beoordeling-feiten";

const UNIT = 10_000;
/** Far more than any review has; the sums stay well within what JavaScript counts exactly. */
const MOST_WEIGHT = 1_000;
const MOST_ITEMS = 1_000;

/** @returns parts a and b as sums, or null where the review needs reading with care */
export function plainMidden([werkafspraken, gewichten, competenties, kennisniveau, cruciaal, afwijking]: BeoordelingArguments): Midden | null {
  if ((cruciaal ?? null) !== null || (afwijking ?? null) !== null) return null;
  const kennis = SCORE_AS_PRINTED.get(onlyCell(kennisniveau));
  const a = weighted(werkafspraken, gewichten ?? null);
  const b = a === null || kennis === undefined ? null : summed(competenties, kennis);
  return a === null || b === null ? null : { a, b };
}

function onlyCell(argument: unknown): unknown {
  if (!isColumn(argument) || argument.length !== 1) return argument;
  return argument[0]?.[0];
}

function weighted(labels: unknown, weights: unknown): Midden["a"] | null {
  if (!isColumn(labels) || (weights !== null && (!isColumn(weights) || weights.length !== labels.length))) return null;
  let teller = 0;
  let noemer = 0;
  for (let at = 0; at < labels.length; at++) {
    const score = SCORE_AS_PRINTED.get(labels[at]?.[0]);
    const weight = weights === null ? 1 : weights[at]?.[0];
    if (score === undefined || typeof weight !== "number" || !(weight >= 0 && weight <= MOST_WEIGHT)) return null;
    const units = Math.round(weight * UNIT);
    if (units / UNIT !== weight) return null;
    teller += units * score;
    noemer += units;
  }
  return noemer === 0 ? null : { teller, noemer };
}

function summed(labels: unknown, kennis: number): Midden["b"] | null {
  if (!isColumn(labels)) return null;
  let teller = kennis;
  for (let at = 0; at < labels.length; at++) {
    const score = SCORE_AS_PRINTED.get(labels[at]?.[0]);
    if (score === undefined) return null;
    teller += score;
  }
  return { teller, noemer: labels.length + 1 };
}

/** Rows of one cell, at least one. */
function isColumn(argument: unknown): argument is readonly (readonly unknown[])[] {
  if (!Array.isArray(argument) || argument.length === 0 || argument.length > MOST_ITEMS) return false;
  const rows: readonly unknown[] = argument;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!Array.isArray(row) || row.length !== 1) return false;
  }
  return true;
}
