import { Button } from "@fluentui/react-button";
import { ProgressBar } from "@fluentui/react-progress";
import { useState, type ReactNode } from "react";
import { useTexts } from "../language/language";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { Progress } from "./progress";

interface Props {
  readonly title: string;
  /** null when the number of steps is not known yet. */
  readonly progress: Progress | null;
  /** Left out where the action cannot be stopped half-way. */
  readonly onCancel?: (() => void) | undefined;
}

/** An action under way: how far, at which sheet, and a way to stop. What is said of it aloud is in spoken-words.tsx. */
export function BusyScreen({ title, progress, onCancel }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const [stopping, setStopping] = useState(false);
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <Screen title={title}>
      <ProgressBar className={styles.bar} aria-label={title} {...(share === undefined ? {} : { value: share })} />
      <p className={styles.text}>{progress ? texts.progress(Math.round((share ?? 0) * 100), progress.sheet) : texts.reading}</p>
      {onCancel && (
        <Button
          // Not disabled for the keyboard, which would lose its place.
          disabledFocusable={stopping}
          onClick={() => {
            setStopping(true);
            onCancel();
          }}
        >
          {stopping ? texts.cancelling : texts.cancel}
        </Button>
      )}
    </Screen>
  );
}
