import type { ReactNode } from "react";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";
import { useCompetentiesTexts } from "./use-competenties-texts";

interface Props {
  readonly pane: Pane;
  readonly sheet: string;
  readonly cell: string;
}

/** A button that shows a cell of the workbook. */
export function GaNaarCel({ pane, sheet, cell }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useCompetentiesTexts();
  const go = async (): Promise<void> => {
    const there = await (await import("../../workbook/excel/go-to-cell")).goToCell(sheet, cell);
    pane.say(there ? null : texts.nietNaar);
  };
  return <button type="button" className={styles.linkButton} onClick={() => void go().catch(() => pane.say(texts.nietNaar))}>{texts.naarCel(`${sheet}!${cell}`)}</button>;
}
