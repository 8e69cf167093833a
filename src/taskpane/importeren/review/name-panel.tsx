import type { ReactNode } from "react";
import { isKort, type Review } from "../../../importers/review/review";
import { makeNaming } from "../../../model/naming";
import { usePaneStyles } from "../../shell/styles";
import type { Standing } from "../../actions/standing";
import { useImporterenStyles } from "../styles";
import { useImporterenTexts } from "../use-importeren-texts";

interface Props {
  readonly review: Review;
  /** What the workbook has; null while it is not known. */
  readonly standing: Standing | null;
  readonly onReview: (review: Review) => void;
}

/** The framework's name, and the short name that its tables begin with; another one where the workbook has such tables already. */
export function NamePanel({ review, standing, onReview }: Props): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const isNamed = review.naam.trim() !== "";
  const isShort = isKort(review.kort);
  const given = isShort && standing ? makeNaming(standing.situation.taken).kort(review.kort) : review.kort;
  return (
    <section aria-labelledby="naam-kop">
      <h2 id="naam-kop" className={pane.head}>{texts.nameHead}</h2>
      <label className={styles.label} htmlFor="kader-naam">{texts.naam}</label>
      <input id="kader-naam" className={styles.field} value={review.naam} aria-invalid={!isNamed} aria-describedby="kader-naam-uitleg" onChange={(event) => onReview({ ...review, naam: event.target.value })} />
      <span id="kader-naam-uitleg" role="status" className={styles.wrong}>{isNamed ? "" : texts.naamEmpty}</span>
      <label className={styles.label} htmlFor="kader-kort">{texts.kort}</label>
      <input id="kader-kort" className={styles.field} value={review.kort} aria-invalid={!isShort} aria-describedby="kader-kort-uitleg" autoComplete="off" spellCheck={false} onChange={(event) => onReview({ ...review, kort: event.target.value.trim() })} />
      <span id="kader-kort-uitleg" role="status" className={isShort ? styles.hint : styles.wrong}>{!isShort ? texts.kortWrong : given === review.kort ? texts.kortHint(given) : texts.kortTaken(review.kort, given)}</span>
    </section>
  );
}
