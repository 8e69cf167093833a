import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";

/** Says that the workbook is being looked at, or why it could not be read, with a way to try again. */
export function ReadProblem({ pane: { standing, problem, look } }: TaskProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  return (
    <div className={styles.live} aria-live="polite">
      {problem !== null && (
        // Plain, not a Notice: what went wrong may be that parts of the pane cannot be fetched.
        <div className={styles.panel}>
          <p className={styles.text}><strong>{texts.readProblem}</strong></p>
          <p className={styles.text}>{problem}</p>
          <Button onClick={() => void look()}>{texts.retry}</Button>
        </div>
      )}
      {standing === null && problem === null && <p className={styles.quiet}>{texts.reading}</p>}
    </div>
  );
}
