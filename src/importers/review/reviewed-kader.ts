import type { Kader } from "../../model/kader";
import type { Bevinding } from "../../model/tabellen";
import type { ImportResult } from "../import-result";
import { kaderId } from "../kader-id";
import { followFindings, type FollowedFinding } from "./follow-findings";
import type { Review } from "./review";
import { reviewedRows } from "./reviewed-rows";
import { userFindings } from "./user-findings";

const WEIGHT: Readonly<Record<Bevinding["ernst"], number>> = { fout: 0, waarschuwing: 1, info: 2 };

/**
 * The framework as the user wants it written: without the rows left out, with the corrections, under the chosen name. Its Bevindingen are
 * those that hold of it so, with what the user changed. A table of which no row is left is absent.
 */
export function reviewedKader(result: ImportResult, review: Review): Kader {
  const { kader } = result;
  const bevindingen = [...followFindings(result, review).open.map(written), ...userFindings(kader.tabellen, review)].sort((a, b) => WEIGHT[a.ernst] - WEIGHT[b.ernst]);
  return {
    ...kader,
    kort: review.kort,
    kader: { ...kader.kader, id: kaderId(review.kort), naam: review.naam },
    tabellen: { ...reviewedRows(kader.tabellen, review), ...(bevindingen.length > 0 ? { Bevindingen: bevindingen } : {}) },
  };
}

function written({ bevinding, state }: FollowedFinding): Bevinding {
  return state === "touched" ? { ...bevinding, melding: `${bevinding.melding} Bij het nalezen is hier een rij gewijzigd of weggelaten; ga na of dit nog geldt.` } : bevinding;
}
