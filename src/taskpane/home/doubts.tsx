import type { ReactNode } from "react";
import type { Message } from "../../workbook/excel/messages/message";
import { useTexts } from "../language/language";
import { said } from "../language/said";
import { usePaneStyles } from "../shell/styles";

/** What is doubtful about the sheets in the workbook. */
export function Doubts({ doubts }: { readonly doubts: readonly Message[] }): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  return doubts.map((doubt) => <p key={said(doubt, texts)} className={styles.hint}>{said(doubt, texts)}</p>);
}
