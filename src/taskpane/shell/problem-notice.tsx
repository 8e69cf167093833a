import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { Notice } from "./notice";
import type { Problem } from "./problem";
import { usePaneStyles } from "./styles";

interface Props {
  readonly problem: Problem;
  readonly title?: string;
  /** Does once more what failed. Left out where the controls that began it stand beside the notice. */
  readonly onRetry?: () => void;
}

/** What could not be done or read, why, and the way on. */
export function ProblemNotice({ problem: { sentences, lang }, title, onRetry }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  return (
    <Notice intent="warning" {...(title === undefined ? {} : { title })} lang={lang} sentences={sentences}>
      {onRetry && <span className={styles.answers}><Button size="small" onClick={onRetry}>{texts.retry}</Button></span>}
    </Notice>
  );
}
