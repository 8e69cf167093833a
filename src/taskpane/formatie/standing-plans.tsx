import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import type { StandingSet } from "../actions/standing";
import { plankey } from "../../model/formatieplan/namen";
import { useTexts } from "../language/language";
import { GoTo } from "../shell/go-to";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { useFormatieTexts } from "./use-formatie-texts";

interface Props extends TaskProps {
  /** Shows what can be done with a plan. */
  readonly onOpen: (plan: StandingSet) => void;
}

/** The formation plans in the workbook, each with its refresh, the way to it, and what else can be done with it. */
export function StandingPlans({ pane, onOpen }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useFormatieTexts();
  const paneTexts = useTexts();
  const plans = (pane.standing?.sets ?? []).filter(({ sheets, kort }) => sheets.has(plankey(kort, "plan")));
  if (plans.length === 0) return null;
  return (
    <>
      <h2 className={styles.head}>{texts.standingHead}</h2>
      <div className={styles.stack}>
        {plans.map((plan) => {
          const { kort, sheets } = plan;
          const to = sheets.get(plankey(kort, "plan"));
          return (
            <div key={kort} className={styles.panel}>
              <p className={styles.text}>{texts.planSheets(kort, sheets.size)}</p>
              <div className={styles.row}>
                <Button appearance="primary" onClick={() => onOpen(plan)} aria-label={`${texts.openPlan}: ${kort}`}>{texts.openPlan}</Button>
                <Button onClick={() => void pane.refresh(kort)} aria-label={`${paneTexts.refresh}: ${kort}`}>{paneTexts.refresh}</Button>
                {to !== undefined && <GoTo sheet={to} onGoTo={pane.goTo} />}
              </div>
            </div>
          );
        })}
      </div>
    </>
  );
}
