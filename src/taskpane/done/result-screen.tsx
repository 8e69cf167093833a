import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import type { Texts } from "../language/texts.nl";
import { Notice } from "../shell/notice";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import { TakeBackOffer } from "../take-back/take-back-offer";
import type { ActionOutcome } from "../work/outcome";

interface Props {
  readonly outcome: ActionOutcome;
  readonly onGoTo: (sheet: string) => void;
  readonly onTakeBack: () => void;
  readonly onClose: () => void;
}

const INTENT = { written: "success", partly: "warning", refused: "warning", cancelled: "info", failed: "error" } as const;

/** How an action ended, in sentences; the sheets to go to; and the way back. */
export function ResultScreen({ outcome, onGoTo, onTakeBack, onClose }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const [first] = outcome.sheets;
  const title = titleOf(outcome.kind, texts);
  // A long list of names is given below as buttons; the sentence that only repeats it is left out.
  const sentences = outcome.sheets.length > 3 ? outcome.sentences.filter((sentence) => !outcome.sheets.every((sheet) => sentence.includes(sheet))) : outcome.sentences;
  return (
    <Screen title={title}>
      <div role="status" lang="nl">
        <Notice intent={INTENT[outcome.kind]} title={sentences.length === 0 ? texts.sheetCount(outcome.sheets.length) : title} sentences={sentences} />
      </div>
      <div className={styles.stack} style={{ marginTop: 12 }}>
        {first !== undefined && <Button appearance="primary" onClick={() => onGoTo(first)}>{texts.goTo(first)}</Button>}
        <Button onClick={onClose}>{texts.toKaders}</Button>
        {outcome.report && <TakeBackOffer count={outcome.sheets.length} onTakeBack={onTakeBack} />}
      </div>
      {outcome.sheets.length > 1 && (
        <details className={styles.details} open style={{ marginTop: 12 }}>
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
