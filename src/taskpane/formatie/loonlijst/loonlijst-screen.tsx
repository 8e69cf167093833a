import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTexts } from "../../language/language";
import { Notice } from "../../shell/notice";
import { problemSentence } from "../../shell/problem-sentence";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { Card } from "../card";
import type { PlanActionProps } from "../plan-action";
import type { FoundList } from "../plan-start";
import { listInFile, listInWorkbook } from "../read-start";
import { ListColumnsStep, type ChosenList } from "./list-columns-step";
import { ListPreviewStep } from "./list-preview-step";
import { readPlanTable, type PlanTable } from "./read-plan-table";
import { useLoonlijstTexts } from "./use-loonlijst-texts";

/** Lays a payroll or HR-system list against a standing plan: where the list is, how it is read, what changes; then that is written. */
export function LoonlijstScreen({ pane, set, onBack }: PlanActionProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useLoonlijstTexts();
  const paneTexts = useTexts();
  const [plan, setPlan] = useState<PlanTable | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<FoundList | null>(null);
  const [chosen, setChosen] = useState<ChosenList | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { kort } = set;

  useEffect(() => {
    let left = false;
    readPlanTable(kort).then(
      (read) => {
        if (left) return;
        if (read === null) setProblem(texts.gone);
        setPlan(read);
      },
      async (error: unknown) => {
        const sentence = await problemSentence(error, paneTexts);
        if (!left) setProblem(sentence);
      },
    );
    return () => {
      left = true;
    };
  }, [kort, texts, paneTexts]);

  const from = async (look: () => Promise<FoundList | null>): Promise<void> => {
    setProblem(null);
    try {
      const list = await look();
      if (list && list.lijsten.length > 0) setFound(list);
      else setProblem(texts.nothingSelected);
    } catch (error) {
      setProblem(error instanceof Error && error.name === "ImportError" ? error.message : await problemSentence(error, paneTexts));
    }
  };
  if (plan && found && chosen) return <ListPreviewStep pane={pane} set={set} plan={plan} chosen={chosen} onBack={() => setChosen(null)} />;
  if (plan && found) return <ListColumnsStep plan={plan} found={found} onBack={() => setFound(null)} onNext={setChosen} />;
  return (
    <Screen title={texts.title(kort)} onBack={onBack}>
      <p className={styles.text}>{texts.intro}</p>
      <div role="status">
        {problem !== null && <Notice intent="warning" sentences={[problem]} />}
        {problem === null && !plan && <p className={styles.quiet}>{texts.loading}</p>}
      </div>
      {plan && (
        <div className={styles.stack}>
          <Card name={texts.fromFile} hint={texts.fromFileHint} onClick={() => file.current?.click()} />
          <Card name={texts.fromSelection} hint={texts.fromSelectionHint} onClick={() => void from(listInWorkbook)} />
          <input
            ref={file} type="file" accept=".xlsx,.csv,.tsv,.txt" hidden aria-label={texts.fromFile}
            onChange={({ target }) => {
              const [picked] = target.files ?? [];
              target.value = "";
              if (picked) void from(() => listInFile(picked));
            }}
          />
        </div>
      )}
    </Screen>
  );
}
