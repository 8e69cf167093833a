import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { ProblemNotice } from "./problem-notice";
import { usePaneStyles } from "./styles";
import type { Attempt } from "./use-attempt";

/** Says that something is being read, or why it could not be; what began it stands beside it, to try again with. */
export function AttemptState({ attempt: { isBusy, problem } }: { readonly attempt: Attempt }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  return (
    <div role="status" className={styles.live}>
      {isBusy && <p className={styles.quiet}>{texts.beingRead}</p>}
      {problem !== null && <ProblemNotice problem={problem} />}
    </div>
  );
}
