import type { ReactNode } from "react";
import { usePaneStyles } from "../shell/styles";

/** A large button with a name and what it does. */
export function Card({ name, hint, onClick }: { readonly name: string; readonly hint: string; readonly onClick: () => void }): ReactNode {
  const styles = usePaneStyles();
  return (
    <button type="button" className={styles.card} onClick={onClick}>
      <span className={styles.cardName}>{name}</span>
      <span className={styles.cardKind}>{hint}</span>
    </button>
  );
}
