import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { usePaneStyles } from "./styles";

/** The way to a sheet. */
export function GoTo({ sheet, onGoTo }: { readonly sheet: string; readonly onGoTo: (sheet: string) => void }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  return <button type="button" className={styles.linkButton} onClick={() => onGoTo(sheet)}>{texts.goTo(sheet)}</button>;
}
