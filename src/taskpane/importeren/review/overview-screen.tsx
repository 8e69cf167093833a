import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { isKort } from "../../../importers/review/review";
import { REVIEWED, rowsOf } from "../../../importers/review/reviewed-tables";
import { ReadProblem } from "../../home/read-problem";
import { useTexts } from "../../language/language";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import type { Pane } from "../../shell/use-pane";
import type { Reviewing } from "../import-state";
import { useImporterenTexts } from "../use-importeren-texts";
import { Card } from "./card";
import { NamePanel } from "./name-panel";
import { OtherDocument } from "./other-document";
import { OverPanel } from "./over-panel";
import type { ReviewPlace } from "./place";
import { HALF_ROW, isChanged, isDoubtful, type ReviewFacts } from "./review-facts";

interface Props {
  readonly reviewing: Reviewing;
  readonly facts: ReviewFacts;
  readonly pane: Pane;
  readonly onChange: (changed: Partial<Reviewing>) => void;
  readonly onGoTo: (place: ReviewPlace) => void;
  readonly onNext: () => void;
}

const WEIGHTS = ["fout", "waarschuwing", "info"] as const;

/** What was found in the document, what is doubtful in it, what was not placed, and under which name it will be made. */
export function OverviewScreen({ reviewing, facts, pane, onChange, onGoTo, onNext }: Props): ReactNode {
  const texts = useImporterenTexts();
  const paneTexts = useTexts();
  const styles = usePaneStyles();
  const { result, review } = reviewing;
  const tabellen = REVIEWED.flatMap((tabel) => {
    const rows = rowsOf(result.kader.tabellen, tabel);
    const count = (test: (index: number) => boolean): number => rows.filter((_, index) => test(index)).length;
    if (rows.length === 0) return [];
    return [{ tabel, rows: rows.length, doubtful: count((index) => isDoubtful(facts, tabel, index)), changed: count((index) => isChanged(review, tabel, index)) }];
  });
  const { open, solved } = facts.followed;
  const weights = WEIGHTS.flatMap((ernst) => {
    const own = open.filter(({ bevinding }) => bevinding.ernst === ernst);
    return own.length === 0 ? [] : [{ ernst, count: own.length, fresh: own.filter(({ state }) => state === "new").length }];
  });
  const halves = result.bevindingen.filter(({ code }) => code === HALF_ROW).length;
  const isNamed = review.naam.trim() !== "" && isKort(review.kort);
  return (
    <Screen title={texts.reviewTitle} onBack={pane.toHome}>
      <p className={styles.text}><strong>{result.kader.kader.bron}</strong></p>
      <p className={styles.quiet}><span lang="nl">{result.soort}</span>{`, ${texts.lines(new Set(result.regels.map(({ number }) => number)).size)}`}</p>
      <p className={styles.quiet}>{texts.nothingWritten}</p>
      {pane.problem !== null && <ReadProblem pane={pane} />}
      <OtherDocument isChanged={review.leftOut.size + review.corrections.size > 0} />
      {reviewing.builtIn && <OverPanel reviewing={reviewing} builtIn={reviewing.builtIn} onChange={onChange} />}

      <h2 className={styles.head}>{texts.foundHead}</h2>
      {tabellen.length === 0 && <p className={styles.text}>{texts.foundNothing}</p>}
      <div className={styles.stack}>
        {tabellen.map(({ tabel, rows, doubtful, changed }) => {
          const notes = [...(doubtful > 0 ? [texts.toCheck(doubtful)] : []), ...(changed > 0 ? [texts.changedCount(changed)] : [])];
          return <Card key={tabel} name={texts.tabel(tabel, rows)} rest={notes.length > 0 ? notes.join(", ") : texts.allClear} onPress={() => onGoTo({ kind: "tabel", tabel, from: null })} />;
        })}
      </div>

      <h2 className={styles.head}>{texts.findingsHead}</h2>
      {weights.length + solved.length === 0 && <p className={styles.text}>{texts.noFindings}</p>}
      <div className={styles.stack}>
        {weights.map(({ ernst, count, fresh }) => <Card key={ernst} name={paneTexts.showFindings(count, paneTexts.ernst[ernst])} rest={fresh > 0 ? texts.newFindings(fresh) : null} onPress={() => onGoTo({ kind: "bevindingen", of: ernst })} />)}
        {solved.length > 0 && <Card name={texts.solved(solved.length)} rest={null} onPress={() => onGoTo({ kind: "bevindingen", of: "opgelost" })} />}
        {halves > 0 && <Card name={texts.halfRows(halves)} rest={texts.halfRowsHint} onPress={() => onGoTo({ kind: "bevindingen", of: "halve-rijen" })} />}
      </div>

      <h2 className={styles.head}>{texts.notPlacedHead}</h2>
      {result.leftOut.length === 0 && <p className={styles.text}>{texts.allPlaced}</p>}
      {result.leftOut.length > 0 && <Card name={texts.notPlaced(result.leftOut.length)} rest={texts.notPlacedHint} onPress={() => onGoTo({ kind: "niet-geplaatst" })} />}

      <NamePanel review={review} standing={pane.standing} onReview={(next) => onChange({ review: next })} />
      <div className={styles.sticky}>
        <Button appearance="primary" disabledFocusable={!isNamed} aria-describedby={isNamed ? undefined : "naam-eerst"} onClick={() => isNamed && onNext()}>{texts.next}</Button>
        {!isNamed && <span id="naam-eerst" className={styles.place}>{texts.nextBlocked}</span>}
      </div>
    </Screen>
  );
}
