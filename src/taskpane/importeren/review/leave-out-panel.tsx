import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import type { ImportResult } from "../../../importers/import-result";
import { leaveOut, putBack, rowsAbout } from "../../../importers/review/leave-out";
import { rowKey, type Review } from "../../../importers/review/review";
import type { ReviewedTabel } from "../../../importers/review/reviewed-tables";
import { Notice } from "../../shell/notice";
import { usePaneStyles } from "../../shell/styles";
import { useImporterenTexts } from "../use-importeren-texts";

interface Props {
  readonly result: ImportResult;
  readonly review: Review;
  readonly tabel: ReviewedTabel;
  readonly index: number;
  readonly onReview: (review: Review) => void;
}

/** Leaving a row out, with the rows that are about it, and putting it back. */
export function LeaveOutPanel({ result, review, tabel, index, onReview }: Props): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const key = rowKey(tabel, index);
  const about = rowsAbout(result, review, tabel, index);
  if (review.leftOut.has(key)) {
    const gone = about.filter((other) => review.leftOut.has(other));
    return (
      <div className={pane.result}>
        <Notice intent="info" sentences={[texts.isLeftOut]}>
          <span className={pane.answers}>
            <Button size="small" onClick={() => onReview(putBack(review, [key, ...gone]))}>{gone.length > 0 ? texts.putBackWith(gone.length) : texts.putBack}</Button>
          </span>
        </Notice>
      </div>
    );
  }
  const staying = about.filter((other) => !review.leftOut.has(other));
  return (
    <div className={pane.result}>
      {staying.length > 0 && <Button onClick={() => onReview(leaveOut(review, [key, ...staying]))}>{texts.leaveOutWith(staying.length)}</Button>}
      <Button onClick={() => onReview(leaveOut(review, [key]))}>{staying.length > 0 ? texts.leaveOutOnly : texts.leaveOut}</Button>
    </div>
  );
}
