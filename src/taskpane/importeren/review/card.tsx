import { mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import { usePaneStyles } from "../../shell/styles";
import { useImporterenStyles } from "../styles";

interface Props {
  readonly name: string;
  readonly rest: string | null;
  readonly onPress: () => void;
}

/** A button with a name and a remark, beside each other where they fit. */
export function Card({ name, rest, onPress }: Props): ReactNode {
  const styles = usePaneStyles();
  const own = useImporterenStyles();
  return (
    <button type="button" className={mergeClasses(styles.card, own.row)} onClick={onPress}>
      <span className={styles.cardName}>{name}</span>
      {rest !== null && <span className={styles.cardKind}>{rest}</span>}
    </button>
  );
}
