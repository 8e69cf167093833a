import { Button } from "@fluentui/react-button";
import { Suspense, type ReactNode } from "react";
import { SUMMARIES } from "../../frameworks/summaries";
import { useTexts } from "../language/language";
import { Doubts, InterruptedPanel, TakeBackOffer } from "../shell/later";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { TASKS } from "../shell/tasks";
import { usePreferences } from "../shell/use-preferences";
import { ReadProblem } from "./read-problem";
import { SetPanel } from "./set-panel";

const EXAMPLE = "ommen-hr21";

/** The first screen: one clear action in an empty workbook, else what stands in it; then the tasks. */
export function HomeScreen({ pane }: TaskProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const { standing, lastMade } = pane;
  const { kader } = usePreferences().preferences;
  const chosen = SUMMARIES.find(({ id }) => id === kader);
  const sets = standing?.sets ?? [];
  const interrupted = standing?.interrupted ?? null;
  return (
    <Screen title={sets.length > 0 ? texts.inWorkbook : texts.title}>
      {sets.length === 0 && !interrupted && <p className={styles.text}>{texts.intro}</p>}
      <ReadProblem pane={pane} />
      {interrupted && <Suspense><InterruptedPanel interrupted={interrupted} pane={pane} /></Suspense>}
      {standing !== null && sets.length === 0 && !interrupted && (
        <section className={styles.first}>
          <p className={styles.text}>{chosen ? texts.firstStepKader : texts.firstStep}</p>
          <Button appearance="primary" onClick={() => void pane.choose(chosen?.id ?? EXAMPLE, null)}>{chosen ? texts.startKader(chosen.naam) : texts.startExample}</Button>
        </section>
      )}
      {sets.length > 0 && (
        <>
          <div className={styles.stack}>
            {sets.map((set) => <SetPanel key={set.kort} set={set} onRefresh={(kort) => void pane.refresh(kort)} onTask={pane.toTask} onGoTo={pane.goTo} />)}
          </div>
          <p className={styles.hint}>{texts.refreshHint}</p>
          {lastMade && <Suspense><TakeBackOffer sheets={lastMade.sheets.map(({ name }) => name)} cells={lastMade.cells?.changes.length} onTakeBack={() => void pane.takeBack()} /></Suspense>}
        </>
      )}
      {standing && standing.situation.doubts.length > 0 && <Suspense><Doubts doubts={standing.situation.doubts} /></Suspense>}
      <h2 className={styles.head}>{texts.tasksHead}</h2>
      <nav className={styles.stack} aria-label={texts.tasksHead}>
        {TASKS.map(({ id }) => (
          <button key={id} type="button" className={styles.card} onClick={() => pane.toTask(id)}>
            <span className={styles.cardName}>{texts.tasks[id].name}</span>
            <span className={styles.cardKind}>{texts.tasks[id].hint}</span>
          </button>
        ))}
      </nav>
      <div className={styles.foot}><Button appearance="subtle" onClick={pane.toSettings}>{texts.settings}</Button></div>
    </Screen>
  );
}
