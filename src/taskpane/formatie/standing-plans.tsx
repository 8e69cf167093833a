import { Button } from "@fluentui/react-button";
import type { ReactNode } from "react";
import { plankey } from "../../model/formatieplan/namen";
import { useTexts } from "../language/language";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { useFormatieTexts } from "./use-formatie-texts";

/** The formation plans in the workbook, each with its refresh and the way to it. */
export function StandingPlans({ pane }: TaskProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useFormatieTexts();
  const paneTexts = useTexts();
  const plans = (pane.standing?.sets ?? []).filter(({ sheets, kort }) => sheets.has(plankey(kort, "plan")));
  if (plans.length === 0) return null;
  return (
    <>
      <h2 className={styles.head}>{texts.standingHead}</h2>
      <div className={styles.stack}>
        {plans.map(({ kort, sheets }) => {
          const to = (["plan", "controles"] as const).flatMap((blad) => sheets.get(plankey(kort, blad)) ?? []);
          return (
            <div key={kort} className={styles.panel}>
              <p className={styles.text}>{texts.planSheets(kort, sheets.size)}</p>
              <div className={styles.row}>
                <Button onClick={() => void pane.refresh(kort)} aria-label={`${paneTexts.refresh}: ${kort}`}>{paneTexts.refresh}</Button>
                {to.map((sheet) => <Button key={sheet} appearance="subtle" onClick={() => pane.goTo(sheet)}>{paneTexts.goTo(sheet)}</Button>)}
              </div>
            </div>
          );
        })}
      </div>
    </>
  );
}
