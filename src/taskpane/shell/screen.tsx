import { Button } from "@fluentui/react-button";
import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../language/language";
import { usePaneStyles } from "./styles";

interface Props {
  readonly title: string;
  /** Shown when there is a screen to go back to. */
  readonly onBack?: (() => void) | undefined;
  readonly children: ReactNode;
}

/**
 * A screen of the pane. Its heading takes the focus when the screen comes, so that a reader hears where it is; but only from the pane
 * itself, never from the sheet.
 */
export function Screen({ title, onBack, children }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, [title]);
  return (
    <main className={styles.page}>
      {onBack && <Button className={styles.back} appearance="subtle" size="small" onClick={onBack}>{`← ${texts.back}`}</Button>}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
      {children}
    </main>
  );
}
