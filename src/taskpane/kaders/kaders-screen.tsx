import type { ReactNode } from "react";
import { SUMMARIES } from "../../frameworks/summaries";
import { ReadProblem } from "../home/read-problem";
import { useTexts } from "../language/language";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";

/** The built-in frameworks to choose from. */
export function KadersScreen({ pane }: TaskProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  return (
    <Screen title={texts.kadersHead} onBack={pane.toHome}>
      <ReadProblem pane={pane} />
      <div className={styles.stack}>
        {SUMMARIES.map((kader) => (
          <button key={kader.id} type="button" className={styles.card} onClick={() => void pane.choose(kader.id, "kaders")}>
            <span className={styles.cardName} lang="nl">{kader.naam}</span>
            <span className={styles.cardKind} lang="nl">{`${kader.soort}, ${kader.uitgever}`}</span>
            <span className={styles.cardKind}>{texts.counts(kader.functies, kader.competenties)}</span>
          </button>
        ))}
      </div>
    </Screen>
  );
}
