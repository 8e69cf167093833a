import type { ReactNode } from "react";
import { plankey } from "../../../model/formatieplan/namen";
import { AttemptState } from "../../shell/attempt-state";
import { usePaneStyles } from "../../shell/styles";
import { useAttempt } from "../../shell/use-attempt";
import { useFilePicker } from "../../shell/use-file-picker";
import { Card } from "../card";
import type { PlanActionProps } from "../plan-action";
import { useFormatieTexts } from "../use-formatie-texts";
import { oldPlanInFile, oldPlanInWorkbook, type OldPlan } from "./old-plan";
import type { WasWordtTexts } from "./texts.nl";

interface Props extends Omit<PlanActionProps, "onBack"> {
  readonly texts: WasWordtTexts;
  readonly onChoose: (old: OldPlan) => void;
}

/** The other plans in the workbook, and a file. */
export function ChooseOld({ pane, set, texts, onChoose }: Props): ReactNode {
  const styles = usePaneStyles();
  const { gone } = useFormatieTexts();
  const attempt = useAttempt();
  const others = (pane.standing?.sets ?? []).filter(({ kort, sheets }) => kort !== set.kort && sheets.has(plankey(kort, "plan")));
  const choose = (read: () => Promise<OldPlan | null>, none: string): void => attempt.attempt(async () => {
    const old = await read();
    if (!old) return { sentences: [none] };
    onChoose(old);
    return null;
  });
  const { pick, field } = useFilePicker(".xlsx", texts.file, ([file]) => file && choose(() => oldPlanInFile(file), texts.notAPlan(file.name)));
  return (
    <>
      <p className={styles.text}>{texts.intro(set.kort)}</p>
      <h2 className={styles.head}>{texts.which}</h2>
      <AttemptState attempt={attempt} />
      <div className={styles.stack}>
        {others.map(({ kort }) => <Card key={kort} name={texts.plan(kort)} hint={texts.planHint} onClick={() => choose(() => oldPlanInWorkbook(kort), gone)} />)}
        <Card name={texts.file} hint={texts.fileHint} onClick={pick} />
        {field}
      </div>
    </>
  );
}
