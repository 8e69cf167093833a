import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { useTexts } from "../language/language";
import { GoTo } from "../shell/go-to";
import { usePaneStyles } from "../shell/styles";
import type { TaskId } from "../shell/task";
import type { StandingSet } from "../actions/standing";

interface Props {
  readonly set: StandingSet;
  readonly onRefresh: (kort: string) => void;
  readonly onTask: (task: TaskId) => void;
  readonly onGoTo: (sheet: string) => void;
}

/** A set of sheets that stands in the workbook. */
export function SetPanel({ set, onRefresh, onTask, onGoTo }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useTexts();
  const { task } = set;
  const start = task === null ? set.sheets.get(`${set.kort}/start`) : [...set.sheets.values()][0];
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{texts.setSheets(set.kort, set.sheets.size)}</p>
      <div className={styles.row}>
        {task === null
          ? <Button onClick={() => onRefresh(set.kort)} aria-label={`${texts.refresh}: ${set.kort}`}>{texts.refresh}</Button>
          : <Button onClick={() => onTask(task)}>{texts.tasks[task].name}</Button>}
        {start !== undefined && <GoTo sheet={start} onGoTo={onGoTo} />}
      </div>
    </div>
  );
}
