import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { ReadProblem } from "../home/read-problem";
import { useTexts } from "../language/language";
import { Notice } from "../shell/notice";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import type { LoadedKaders } from "./use-kaders";
import { useCompetentiesTexts } from "./use-competenties-texts";

/** Says that the frameworks are being read, or why not. */
export function Lezen({ pane, loaded: { kaders, problem, again } }: { readonly pane: Pane; readonly loaded: LoadedKaders }): ReactNode {
  const styles = usePaneStyles();
  const paneTexts = useTexts();
  const texts = useCompetentiesTexts();
  if (problem !== null) return <Notice intent="warning" title={texts.nietGelezen} sentences={[problem]}><Button size="small" onClick={again}>{paneTexts.retry}</Button></Notice>;
  return (
    <>
      <ReadProblem pane={pane} />
      {pane.standing && kaders === null && <p className={styles.quiet} role="status">{texts.laden}</p>}
    </>
  );
}
