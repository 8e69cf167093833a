import { Button } from "@fluentui/react-button";
import { Suspense, type ReactNode } from "react";
import type { WriteReport } from "../../workbook/excel/write/write-report";
import { SUMMARIES } from "../../frameworks/summaries";
import { useTexts } from "../language/language";
import { TakeBackOffer } from "../shell/later";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { Standing, StandingSet } from "../work/standing";

interface Props {
  /** null while the workbook is being looked at. */
  readonly standing: Standing | null;
  /** A sentence when it could not be read. */
  readonly problem: string | null;
  /** The write that can be taken back. */
  readonly lastMade: WriteReport | null;
  readonly onRetry: () => void;
  readonly onFuncties: () => void;
  readonly onChoose: (id: string) => void;
  readonly onRefresh: (kort: string) => void;
  readonly onTakeBack: () => void;
  readonly onGoTo: (sheet: string) => void;
}

const EXAMPLE = "ommen-hr21";

/** The first screen: what stands in the workbook, and the frameworks to choose from. */
export function KadersScreen({ standing, problem, lastMade, onRetry, onFuncties, onChoose, onRefresh, onTakeBack, onGoTo }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const sets = standing?.sets ?? [];
  return (
    <Screen title={sets.length > 0 ? texts.inWorkbook : texts.kadersHead}>
      {sets.length === 0 && <p className={styles.text}>{texts.intro}</p>}
      <div className={styles.live} aria-live="polite">
        {problem !== null && (
          // Plain, not a Notice: what went wrong may be that parts of the pane cannot be fetched.
          <div className={styles.panel}>
            <p className={styles.text}><strong>{texts.readProblem}</strong></p>
            <p className={styles.text} lang="nl">{problem}</p>
            <Button onClick={onRetry}>{texts.retry}</Button>
          </div>
        )}
        {standing === null && problem === null && <p className={styles.quiet}>{texts.reading}</p>}
      </div>
      {standing !== null && sets.length === 0 && (
        <section className={styles.first}>
          <p className={styles.text}>{texts.firstStep}</p>
          <Button appearance="primary" onClick={() => onChoose(EXAMPLE)}>{texts.startExample}</Button>
        </section>
      )}
      {sets.length > 0 && (
        <>
          <div className={styles.stack}>
            {sets.map((set) => <SetPanel key={set.kort} set={set} onRefresh={onRefresh} onGoTo={onGoTo} />)}
          </div>
          <p className={styles.hint}>{texts.refreshHint}</p>
          {lastMade && <Suspense><TakeBackOffer count={lastMade.sheets.length} onTakeBack={onTakeBack} /></Suspense>}
        </>
      )}
      {standing?.situation.doubts.map((doubt) => <p key={doubt} className={styles.hint} lang="nl">{doubt}</p>)}
      {sets.length > 0 && <h2 className={styles.head}>{texts.otherKaders}</h2>}
      <div className={styles.stack}>
        {SUMMARIES.map((kader) => (
          <button key={kader.id} type="button" className={styles.card} onClick={() => onChoose(kader.id)}>
            <span className={styles.cardName} lang="nl">{kader.naam}</span>
            <span className={styles.cardKind} lang="nl">{`${kader.soort}, ${kader.uitgever}`}</span>
            <span className={styles.cardKind}>{texts.counts(kader.functies, kader.competenties)}</span>
          </button>
        ))}
      </div>
      <h2 className={styles.head}>{texts.functies}</h2>
      <button type="button" className={styles.card} onClick={onFuncties}>
        <span className={styles.cardName}>{texts.functiesCard}</span>
        <span className={styles.cardKind}>{texts.functiesHint}</span>
      </button>
    </Screen>
  );
}

function SetPanel({ set, onRefresh, onGoTo }: { readonly set: StandingSet; readonly onRefresh: (kort: string) => void; readonly onGoTo: (sheet: string) => void }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const start = set.sheets.get(`${set.kort}/start`);
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{texts.setSheets(set.kort, set.sheets.size)}</p>
      <div className={styles.row}>
        <Button onClick={() => onRefresh(set.kort)} aria-label={`${texts.refresh}: ${set.kort}`}>{texts.refresh}</Button>
        {start !== undefined && <Button appearance="subtle" onClick={() => onGoTo(start)}>{texts.goTo(start)}</Button>}
      </div>
    </div>
  );
}
