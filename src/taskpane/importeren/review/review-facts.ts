import { useMemo } from "react";
import type { ImportResult } from "../../../importers/import-result";
import { findingsByRow } from "../../../importers/review/doubts";
import { followFindings, type FollowedFindings } from "../../../importers/review/follow-findings";
import { printedLines, type PrintedLines } from "../../../importers/review/printed-lines";
import { rowKey, type Review, type RowKey } from "../../../importers/review/review";
import type { ReviewedTabel } from "../../../importers/review/reviewed-tables";
import type { Bevinding } from "../../../model/tabellen";

/** What is worked out of a document that was read: its lines once, its findings again after each correction. */
export interface ReviewFacts {
  readonly lines: PrintedLines;
  readonly followed: FollowedFindings;
  readonly findings: ReadonlyMap<RowKey, readonly Bevinding[]>;
}

export function useReviewFacts(result: ImportResult, { leftOut, corrections }: Review): ReviewFacts {
  const lines = useMemo(() => printedLines(result.regels), [result]);
  return useMemo(() => {
    const followed = followFindings(result, { leftOut, corrections });
    return { lines, followed, findings: findingsByRow(result, followed.open.map(({ bevinding }) => bevinding)) };
  }, [result, lines, leftOut, corrections]);
}

/** Whether a row rests on a line with an error or a warning. */
export function isDoubtful({ findings }: ReviewFacts, tabel: ReviewedTabel, index: number): boolean {
  return (findings.get(rowKey(tabel, index)) ?? []).some(({ ernst }) => ernst !== "info");
}

export function isChanged(review: Review, tabel: ReviewedTabel, index: number): boolean {
  const key = rowKey(tabel, index);
  return review.leftOut.has(key) || review.corrections.has(key);
}

/** The rows that the readers found to be half, and did not take over. */
export const HALF_ROW = "rij-onvolledig";
