import { useMemo, type ReactNode } from "react";
import type { Kader } from "../../../model/kader";
import { usePaneStyles } from "../../shell/styles";
import { laidOver } from "../chosen-kader";
import type { Reviewing } from "../import-state";
import { PagedList } from "../paged-list";
import { useImporterenStyles } from "../styles";
import { useImporterenTexts } from "../use-importeren-texts";

interface Props {
  readonly reviewing: Reviewing;
  readonly builtIn: Kader;
  readonly onChange: (changed: Partial<Reviewing>) => void;
}

/** The document is the source of a built-in framework: laid over it, or a framework of its own; and what differs. */
export function OverPanel({ reviewing, builtIn, onChange }: Props): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const { result, review, isOver } = reviewing;
  const { leftOut, corrections } = review;
  // Not of the name: typing it would lay the whole document over again at each letter.
  const differences = useMemo(() => laidOver({ result, review: { naam: "", kort: "", leftOut, corrections }, builtIn, isOver: true })?.differences ?? [], [result, leftOut, corrections, builtIn]);
  /** The name goes along with the choice, unless the user gave another. */
  const choose = (over: boolean): void => {
    const [from, to] = over ? [result.kader, builtIn] : [builtIn, result.kader];
    const naam = review.naam === from.kader.naam ? to.kader.naam : review.naam;
    const kort = review.kort === from.kort ? to.kort : review.kort;
    onChange({ isOver: over, review: { ...review, naam, kort } });
  };
  const choice = (over: boolean, name: string, hint: string): ReactNode => (
    <div className={styles.choice}>
      <input type="radio" id={`over-${over}`} name="over" checked={isOver === over} onChange={() => choose(over)} aria-describedby={`over-${over}-uitleg`} />
      <span>
        <label htmlFor={`over-${over}`}>{name}</label>
        <span id={`over-${over}-uitleg`} className={styles.hint}>{hint}</span>
      </span>
    </div>
  );
  return (
    <section aria-labelledby="over-kop">
      <h2 id="over-kop" className={pane.head}>{texts.overHead}</h2>
      <p className={pane.text}>{texts.overIntro(builtIn.kader.naam)}</p>
      <div role="radiogroup" aria-labelledby="over-kop">
        {choice(true, texts.overYes, texts.overYesHint)}
        {choice(false, texts.overNo, texts.overNoHint)}
      </div>
      {differences.length === 0 ? <p className={pane.quiet}>{texts.overSame}</p> : (
        <details className={pane.details}>
          <summary>{texts.overDiffers(differences.length)}</summary>
          <PagedList items={differences} label={texts.overDiffers(differences.length)} render={(one) => (
            <p key={`${one.plaats} ${one.melding}`} className={pane.finding} lang="nl">{one.melding}<span className={pane.place}>{one.plaats}</span></p>
          )} />
        </details>
      )}
    </section>
  );
}
