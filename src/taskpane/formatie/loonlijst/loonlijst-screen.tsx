import { useCallback, useState, type ReactNode } from "react";
import { AttemptState } from "../../shell/attempt-state";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { useAttempt } from "../../shell/use-attempt";
import { useFilePicker } from "../../shell/use-file-picker";
import { Card } from "../card";
import { LiveState } from "../live-state";
import type { PlanActionProps } from "../plan-action";
import type { FoundList } from "../plan-start";
import { listInFile, listInWorkbook } from "../read-start";
import { useLive } from "../use-live";
import { ListColumnsStep, type ChosenList } from "./list-columns-step";
import { ListPreviewStep } from "./list-preview-step";
import { readPlanTable } from "./read-plan-table";
import { useLoonlijstTexts } from "./use-loonlijst-texts";

/** Lays a payroll or HR-system list against a standing plan: where the list is, how it is read, what changes; then that is written. */
export function LoonlijstScreen({ pane, set, onBack }: PlanActionProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useLoonlijstTexts();
  const { kort } = set;
  const live = useLive(useCallback(() => readPlanTable(kort), [kort]));
  const attempt = useAttempt();
  const [found, setFound] = useState<FoundList | null>(null);
  const [chosen, setChosen] = useState<ChosenList | null>(null);
  const from = (look: () => Promise<FoundList | null>): void => attempt.attempt(async () => {
    const list = await look();
    if (!list || list.lijsten.length === 0) return { sentences: [texts.nothingSelected] };
    setFound(list);
    return null;
  });
  const { pick, field } = useFilePicker(".xlsx,.csv,.tsv,.txt", texts.fromFile, ([file]) => file && from(() => listInFile(file)));
  const plan = live.found;
  if (plan && found && chosen) return <ListPreviewStep pane={pane} set={set} plan={plan} chosen={chosen} onBack={() => setChosen(null)} />;
  if (plan && found) return <ListColumnsStep plan={plan} found={found} onBack={() => setFound(null)} onNext={setChosen} />;
  return (
    <Screen title={texts.title(kort)} onBack={onBack}>
      <p className={styles.text}>{texts.intro}</p>
      <LiveState live={live} />
      {plan && (
        <>
          <AttemptState attempt={attempt} />
          <div className={styles.stack}>
            <Card name={texts.fromFile} hint={texts.fromFileHint} onClick={pick} />
            <Card name={texts.fromSelection} hint={texts.fromSelectionHint} onClick={() => from(listInWorkbook)} />
            {field}
          </div>
        </>
      )}
    </Screen>
  );
}
