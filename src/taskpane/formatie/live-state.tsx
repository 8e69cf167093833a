import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { ProblemNotice } from "../shell/problem-notice";
import { usePaneStyles } from "../shell/styles";
import { useFormatieTexts } from "./use-formatie-texts";
import type { Live } from "./use-live";

/** Says that the plan is being read, that it is gone, or why it could not be read, with a way to try again. */
export function LiveState({ live: { state, problem, again } }: { readonly live: Live<unknown> }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const { gone } = useFormatieTexts();
  return (
    <div className={styles.live} role="status">
      {problem !== null && <ProblemNotice title={texts.readProblem} problem={problem} onRetry={again} />}
      {state === "gone" && <ProblemNotice problem={{ sentences: [gone] }} onRetry={again} />}
      {state === "reading" && <p className={styles.quiet}>{texts.reading}</p>}
    </div>
  );
}
