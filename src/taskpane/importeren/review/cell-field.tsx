import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import type { ImportResult } from "../../../importers/import-result";
import { correct, sameCells, type CellPlace } from "../../../importers/review/correct";
import { isKeyColumn } from "../../../importers/review/linked-columns";
import { readCorrection } from "../../../importers/review/read-correction";
import { rowKey, type Review } from "../../../importers/review/review";
import { rowsOf, type CellValue } from "../../../importers/review/reviewed-tables";
import { KOLOMMEN } from "../../../model/kolommen";
import { useFieldStyles } from "../../shell/field-styles";
import { usePaneStyles } from "../../shell/styles";
import { useImporterenStyles } from "../styles";
import { useImporterenTexts } from "../use-importeren-texts";

interface Props {
  readonly result: ImportResult;
  readonly review: Review;
  readonly place: CellPlace;
  readonly onReview: (review: Review) => void;
}

/** One cell: its value, to be corrected; the printed value stays in sight. What cannot be in its column is refused with the reason. */
export function CellField({ result, review, place, onReview }: Props): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const fields = useFieldStyles();
  const { tabel, index, column } = place;
  const printed = rowsOf(result.kader.tabellen, tabel)[index]?.[column] ?? null;
  const corrected = review.corrections.get(rowKey(tabel, index));
  const isCorrected = corrected !== undefined && column in corrected;
  const value = isCorrected ? (corrected[column] ?? null) : printed;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isEverywhere, setEverywhere] = useState(isKeyColumn(tabel, column));
  const soort = KOLOMMEN[tabel].find(({ naam }) => naam === column)?.soort;
  const others = typed === null && !isCorrected ? [] : sameCells(result, place);
  const id = `cel-${column}`;

  const put = (next: CellValue, everywhere: boolean): void => {
    setTyped(null);
    setProblem(null);
    const back = correct(result, review, [place, ...others], printed);
    onReview(correct(result, back, [place, ...(everywhere ? others : [])], next));
  };
  const done = (): void => {
    if (typed === null) return;
    const read = readCorrection(tabel, column, typed);
    if ("problem" in read) return setProblem(read.problem);
    put(read.value, isEverywhere);
  };
  const shared = {
    id, value: typed ?? shownValue(value), "aria-invalid": problem !== null, "aria-describedby": `${id}-uitleg`, lang: "nl", onBlur: done,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyped(event.target.value);
      setProblem(null);
    },
  };
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id} lang="nl">{column}</label>
      {soort === "prose"
        ? <textarea className={fields.control} rows={4} {...shared} />
        : <input className={fields.control} autoComplete="off" {...shared} onKeyDown={(event) => event.key === "Enter" && done()} />}
      <span id={`${id}-uitleg`} role="status">
        {problem !== null && <span className={fields.wrong} lang="nl">{problem}</span>}
        {isCorrected && <span className={fields.hint}>{texts.wasPrinted(printed === null ? texts.nothing : shownValue(printed))}</span>}
      </span>
      {others.length > 0 && (
        <div className={styles.choice}>
          <input type="checkbox" id={`${id}-overal`} checked={isEverywhere} onChange={(event) => {
            setEverywhere(event.target.checked);
            if (isCorrected && typed === null) put(value, event.target.checked);
          }} />
          <label htmlFor={`${id}-overal`}>{texts.everywhere(others.length)}</label>
        </div>
      )}
      {isCorrected && <div className={pane.answers}><Button size="small" onClick={() => put(printed, true)}>{texts.restore(column)}</Button></div>}
    </div>
  );
}

function shownValue(value: CellValue): string {
  return value === null ? "" : typeof value === "number" ? String(value).replace(".", ",") : value;
}
