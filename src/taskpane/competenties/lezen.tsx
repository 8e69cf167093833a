import type { ReactNode } from "react";
import { ReadProblem } from "../home/read-problem";
import { ProblemNotice } from "../shell/problem-notice";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import type { LoadedKaders } from "./use-kaders";
import { useCompetentiesTexts } from "./use-competenties-texts";

/** Says that the frameworks are being read, or why not. */
export function Lezen({ pane, loaded: { kaders, problem, again } }: { readonly pane: Pane; readonly loaded: LoadedKaders }): ReactNode {
  const styles = usePaneStyles();
  const texts = useCompetentiesTexts();
  return (
    <>
      <ReadProblem pane={pane} />
      <div role="status" className={styles.live}>
        {pane.standing && problem && <ProblemNotice title={texts.nietGelezen} problem={problem} onRetry={again} />}
        {pane.standing && kaders === null && problem === null && <p className={styles.quiet}>{texts.laden}</p>}
      </div>
    </>
  );
}
