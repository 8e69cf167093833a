import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { Notice } from "../shell/notice";
import { usePaneStyles } from "../shell/styles";
import type { Live } from "./use-live";

/** Says that the workbook is being looked at, or why it could not be read, with a way to try again. */
export function LiveState({ live: { found, problem, again } }: { readonly live: Live<unknown> }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  return (
    <div className={styles.live} role="status">
      {problem !== null && (
        <Notice intent="warning" title={texts.readProblem} sentences={[problem]}>
          <span className={styles.answers}><Button size="small" onClick={again}>{texts.retry}</Button></span>
        </Notice>
      )}
      {found === null && problem === null && <p className={styles.quiet}>{texts.reading}</p>}
    </div>
  );
}
