import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { useTexts } from "../language/language";
import { Notice } from "../shell/notice";
import { usePaneStyles } from "../shell/styles";

interface Props {
  /** Tab names of the sheets that would go. */
  readonly sheets: readonly string[];
  /** Cells of the plan that would get their old content back. */
  readonly cells?: number | undefined;
  readonly onTakeBack: () => void;
}

/** Offers to take the last action back, and says what that costs before it is done. */
export function TakeBackOffer({ sheets, cells = 0, onTakeBack }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const [asking, setAsking] = useState<boolean | null>(null);
  // After "no" the keyboard is back where it was.
  if (!asking) return <Button autoFocus={asking === false} onClick={() => setAsking(true)}>{texts.takeBack(sheets.length)}</Button>;
  return (
    <div
      role="group" aria-label={texts.takeBack(sheets.length)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Else Excel takes the keyboard to its cells.
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <Notice intent="warning" title={texts.takeBack(sheets.length)} sentences={[texts.takeBackWhat(sheets), ...(cells > 0 ? [texts.takeBackCells(cells)] : []), texts.takeBackWarning]}>
        <span className={styles.answers}>
          <Button size="small" onClick={onTakeBack}>{texts.takeBackConfirm}</Button>
          <Button size="small" appearance="primary" autoFocus onClick={() => setAsking(false)}>{texts.keep}</Button>
        </span>
      </Notice>
    </div>
  );
}
