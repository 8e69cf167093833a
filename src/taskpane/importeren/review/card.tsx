import type { ReactNode } from "react";
import { usePaneStyles } from "../../shell/styles";

interface Props {
  readonly name: string;
  readonly rest: string | null;
  readonly onPress: () => void;
}

/** A button with a name and a line about it. */
export function Card({ name, rest, onPress }: Props): ReactNode {
  const styles = usePaneStyles();
  return (
    <button type="button" className={styles.card} onClick={onPress}>
      <span className={styles.cardName}>{name}</span>
      {rest !== null && <span className={styles.cardKind}>{rest}</span>}
    </button>
  );
}
