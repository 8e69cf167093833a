import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { plankey } from "../../model/formatieplan/namen";
import { ReadProblem } from "../home/read-problem";
import { useTexts } from "../language/language";
import { GoTo } from "../shell/go-to";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import { Card } from "./card";
import type { PlanActionId, PlanActionProps } from "./plan-action";
import { PLAN_ACTIONS } from "./plan-actions";
import { useFormatieTexts } from "./use-formatie-texts";

/** A formation plan that stands in the workbook: its refresh, the way to its sheets, and what else can be done with it. */
export function PlanScreen({ pane, set, onBack }: PlanActionProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useFormatieTexts();
  const paneTexts = useTexts();
  const [open, setOpen] = useState<PlanActionId | null>(null);
  const toPlan = (): void => {
    pane.say(null);
    setOpen(null);
  };
  const { kort, sheets } = set;
  const action = PLAN_ACTIONS.find(({ id }) => id === open);
  if (action) return <action.Screen pane={pane} set={set} onBack={toPlan} />;
  const to = (["plan", "controles"] as const).flatMap((blad) => sheets.get(plankey(kort, blad)) ?? []);
  return (
    <Screen title={texts.planTitle(kort)} onBack={onBack}>
      <ReadProblem pane={pane} />
      <div className={styles.row}>
        <Button onClick={() => void pane.refresh(kort)}>{paneTexts.refresh}</Button>
        {to.map((sheet) => <GoTo key={sheet} sheet={sheet} onGoTo={pane.goTo} />)}
      </div>
      <h2 className={styles.head}>{texts.actionsHead}</h2>
      <nav className={styles.stack} aria-label={texts.actionsHead}>
        {PLAN_ACTIONS.map(({ id }) => <Card key={id} name={texts.actions[id].name} hint={texts.actions[id].hint} onClick={() => setOpen(id)} />)}
      </nav>
    </Screen>
  );
}
