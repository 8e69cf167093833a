import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { useTexts } from "../language/language";
import { Notice } from "../shell/notice";
import { usePaneStyles } from "../shell/styles";

/** Offers to take the last action back, and says what that costs before it is done. */
export function TakeBackOffer({ count, onTakeBack }: { /** Sheets that would go. */ readonly count: number; readonly onTakeBack: () => void }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button onClick={() => setAsking(true)}>{texts.takeBack(count)}</Button>;
  return (
    <div role="group" aria-label={texts.takeBack(count)}>
      <Notice intent="warning" title={texts.takeBack(count)} sentences={[texts.takeBackWarning]}>
        <span className={styles.answers}>
          <Button size="small" onClick={onTakeBack}>{texts.takeBackConfirm}</Button>
          <Button size="small" appearance="primary" autoFocus onClick={() => setAsking(false)}>{texts.keep}</Button>
        </span>
      </Notice>
    </div>
  );
}
