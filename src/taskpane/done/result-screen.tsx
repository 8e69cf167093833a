import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { said } from "../language/said";
import type { Texts } from "../language/texts.nl";
import { Notice } from "../shell/notice";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import { TakeBackOffer } from "../take-back/take-back-offer";
import type { TaskId } from "../shell/task";
import type { ActionOutcome } from "../actions/outcome";

interface Props {
  readonly outcome: ActionOutcome;
  readonly onGoTo: (sheet: string) => void;
  readonly onTakeBack: () => void;
  /** The task in which it was begun; null for none. */
  readonly from: TaskId | null;
  readonly onTask: (task: TaskId) => void;
  readonly onClose: () => void;
}

const INTENT = { written: "info", partly: "warning", refused: "warning", cancelled: "info", failed: "error" } as const;

/** How an action ended, in sentences; the sheets to go to; and the way back. */
export function ResultScreen({ outcome, onGoTo, onTakeBack, from, onTask, onClose }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const [first] = outcome.sheets;
  // The first sentence of a success names every sheet; the pane says it in its own words and language, and lists the sheets below.
  const remarks = outcome.kind === "written" ? outcome.sayings.slice(1) : outcome.sayings;
  return (
    <Screen title={titleOf(outcome.kind, texts)}>
      <div className={styles.result}>
        {outcome.kind === "written" && <Notice intent="success" sentences={[texts.done[outcome.action](outcome.count)]} />}
        {remarks.length > 0 && <Notice intent={INTENT[outcome.kind]} sentences={remarks.map((remark) => (typeof remark === "object" && "nl" in remark ? remark : said(remark, texts)))} />}
      </div>
      <div className={styles.stack}>
        {first !== undefined && <Button appearance="primary" onClick={() => onGoTo(first)}>{texts.goTo(first)}</Button>}
        {from !== null && <Button onClick={() => onTask(from)}>{texts.backTo(texts.tasks[from].name)}</Button>}
        <Button onClick={onClose}>{texts.toHome}</Button>
        {outcome.report && <TakeBackOffer sheets={outcome.sheets} cells={outcome.report.cells?.changes.length} onTakeBack={onTakeBack} />}
      </div>
      {outcome.sheets.length > 1 && (
        <details className={styles.listed} open>
          <summary>{outcome.action === "refresh" ? texts.sheetsRefreshed(outcome.sheets.length) : texts.sheetsMade(outcome.sheets.length)}</summary>
          <ul className={styles.list}>
            {outcome.sheets.map((sheet) => (
              <li key={sheet}><button type="button" className={styles.linkButton} onClick={() => onGoTo(sheet)}>{sheet}</button></li>
            ))}
          </ul>
        </details>
      )}
    </Screen>
  );
}

function titleOf(kind: ActionOutcome["kind"], texts: Texts): string {
  switch (kind) {
    case "written": return texts.resultWritten;
    case "partly": return texts.resultPartly;
    case "refused": return texts.resultRefused;
    case "cancelled": return texts.resultCancelled;
    case "failed": return texts.resultFailed;
  }
}
