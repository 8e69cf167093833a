import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import type { ImportResult } from "../../../importers/import-result";
import { correctableColumns } from "../../../importers/review/read-correction";
import { rowKey, type Review } from "../../../importers/review/review";
import { rowsOf, type ReviewedTabel } from "../../../importers/review/reviewed-tables";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { useImporterenTexts } from "../use-importeren-texts";
import { CellField } from "./cell-field";
import { LeaveOutPanel } from "./leave-out-panel";
import { PrintedPanel } from "./printed-panel";
import type { ReviewFacts } from "./review-facts";
import { shortPlaats } from "./short-plaats";

interface Props {
  readonly result: ImportResult;
  readonly review: Review;
  readonly facts: ReviewFacts;
  readonly tabel: ReviewedTabel;
  readonly index: number;
  readonly among: readonly number[];
  readonly onReview: (review: Review) => void;
  readonly onBack: () => void;
  readonly onRow: (index: number) => void;
}

/** One row: the printed lines, what was noticed at them, and the cells made of them, to correct or to leave out. */
export function RowScreen({ result, review, facts, tabel, index, among, onReview, onBack, onRow }: Props): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const rows = rowsOf(result.kader.tabellen, tabel);
  const row = rows[index];
  if (!row) return null;
  const at = among.indexOf(index);
  const [before, after] = [among[at - 1], among[at + 1]];
  const columns = correctableColumns(tabel);
  const isUsed = (column: string): boolean => rows.some((one) => one[column] !== null);
  const [used, unused] = [columns.filter(isUsed), columns.filter((column) => !isUsed(column))];
  const fields = (of: readonly string[]): ReactNode => of.map((column) => <CellField key={column} result={result} review={review} place={{ tabel, index, column }} onReview={onReview} />);
  const findings = facts.findings.get(rowKey(tabel, index)) ?? [];
  const hasChanges = review.leftOut.size + review.corrections.size > 0;
  const fresh = facts.followed.open.filter(({ state }) => state === "new").length;
  return (
    <Screen title={texts.rowTitle(tabel, at + 1, among.length)} onBack={onBack}>
      <div className={pane.row}>
        <Button size="small" disabledFocusable={before === undefined} onClick={() => before !== undefined && onRow(before)}>{texts.previousRow}</Button>
        <Button size="small" disabledFocusable={after === undefined} onClick={() => after !== undefined && onRow(after)}>{texts.nextRow}</Button>
      </div>
      <h2 className={pane.head}>{texts.printed(shortPlaats(row.plaats))}</h2>
      <PrintedPanel plaats={row.plaats} lines={facts.lines(row.plaats)} />
      {findings.length > 0 && (
        <>
          <h2 className={pane.head}>{texts.rowFindings}</h2>
          <ul className={pane.list} lang="nl">{findings.map(({ code, melding }) => <li key={`${code} ${melding}`} className={pane.finding}>{melding}</li>)}</ul>
        </>
      )}
      <h2 className={pane.head}>{texts.made}</h2>
      {fields(used)}
      {unused.length > 0 && (
        <details className={pane.details} open={unused.some((column) => column in (review.corrections.get(rowKey(tabel, index)) ?? {}))}>
          <summary>{texts.unused(unused.length)}</summary>
          {fields(unused)}
        </details>
      )}
      <p role="status" className={pane.hint}>{hasChanges ? texts.followed(facts.followed.solved.length, fresh) : ""}</p>
      <LeaveOutPanel result={result} review={review} tabel={tabel} index={index} onReview={onReview} />
    </Screen>
  );
}
