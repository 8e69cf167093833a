import type { ReactNode } from "react";
import { isKort, type Review } from "../../../importers/review/review";
import { makeNaming } from "../../../model/naming";
import { usePaneStyles } from "../../shell/styles";
import { TextField } from "../../shell/text-field";
import type { Standing } from "../../actions/standing";
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
  const isNamed = review.naam.trim() !== "";
  const isShort = isKort(review.kort);
  const given = isShort && standing ? makeNaming(standing.situation.taken).kort(review.kort) : review.kort;
  return (
    <section aria-labelledby="naam-kop">
      <h2 id="naam-kop" className={pane.head}>{texts.nameHead}</h2>
      <TextField label={texts.naam} value={review.naam} wrong={isNamed ? null : texts.naamEmpty} onChange={(naam) => onReview({ ...review, naam })} />
      <TextField
        label={texts.kort} value={review.kort} isCode wrong={isShort ? null : texts.kortWrong}
        {...(isShort && { hint: given === review.kort ? texts.kortHint(given) : texts.kortTaken(review.kort, given) })} onChange={(kort) => onReview({ ...review, kort: kort.trim() })}
      />
    </section>
  );
}
