import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import type { Interrupted } from "../../workbook/excel/journal/recall";
import { useTexts } from "../language/language";
import { Notice } from "../shell/notice";
import { usePaneStyles } from "../shell/styles";
import type { Pane } from "../shell/use-pane";

interface Props {
  readonly interrupted: Interrupted;
  readonly pane: Pane;
}

/** What stands of an action that was broken off, and the ways on: finish it, or take it away. */
export function InterruptedPanel({ interrupted, pane }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  if (interrupted.kind === "refreshing") {
    const { kort } = interrupted;
    const task = pane.standing?.sets.find((set) => set.kort === kort)?.task ?? null;
    return (
      <Notice intent="warning" title={texts.brokenOff} sentences={[texts.refreshBrokenOff(kort)]}>
        <span className={styles.answers}><Button size="small" appearance="primary" onClick={() => (task === null ? void pane.refresh(kort) : pane.toTask(task))}>{task === null ? texts.refresh : texts.tasks[task].name}</Button></span>
      </Notice>
    );
  }
  const { sheets, again } = interrupted;
  const names = sheets.map(({ name }) => name);
  const finish = (id: string): void => void pane.act("make", texts.busyFinishing, async (options) => (await import("../actions/finish-making")).finishMaking({ ...interrupted, again: id }, options));
  const takeAway = (): void => void pane.act("takeBack", texts.busyTakingBack, async () => (await import("../actions/take-begun-away")).takeBegunAway(names.length));
  return (
    <Notice intent="warning" title={texts.brokenOff} sentences={[texts.makingBrokenOff(names), texts.brokenOffWarning]}>
      <span className={styles.answers}>
        {again !== null && <Button size="small" appearance="primary" onClick={() => finish(again)}>{texts.finish}</Button>}
        <Button size="small" onClick={takeAway}>{texts.takeAway(names.length)}</Button>
      </span>
    </Notice>
  );
}
