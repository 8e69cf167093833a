import { useRef, useState, type ReactNode } from "react";
import { plankey } from "../../../model/formatieplan/namen";
import { useTexts } from "../../language/language";
import { Notice } from "../../shell/notice";
import { problemSentence } from "../../shell/problem-sentence";
import { usePaneStyles } from "../../shell/styles";
import { Card } from "../card";
import type { PlanActionProps } from "../plan-action";
import { oldPlanInFile, oldPlanInWorkbook, type OldPlan } from "./old-plan";
import type { WasWordtTexts } from "./texts.nl";

interface Props extends Omit<PlanActionProps, "onBack"> {
  readonly texts: WasWordtTexts;
  readonly onChoose: (old: OldPlan) => void;
}

/** The other plans in the workbook, and a file. */
export function ChooseOld({ pane, set, texts, onChoose }: Props): ReactNode {
  const styles = usePaneStyles();
  const paneTexts = useTexts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const others = (pane.standing?.sets ?? []).filter(({ kort, sheets }) => kort !== set.kort && sheets.has(plankey(kort, "plan")));
  const attempt = async (read: () => Promise<OldPlan | null>, none: string): Promise<void> => {
    setProblem(null);
    setBusy(true);
    try {
      const old = await read();
      if (old) return onChoose(old);
      setProblem(none);
    } catch (error) {
      setProblem(error instanceof Error && error.name === "ImportError" ? error.message : await problemSentence(error, paneTexts));
    }
    setBusy(false);
  };
  return (
    <>
      <p className={styles.text}>{texts.intro(set.kort)}</p>
      <h2 className={styles.head}>{texts.which}</h2>
      <div role="status" className={styles.live}>
        {problem !== null && <Notice intent="warning" sentences={[problem]} />}
        {busy && <p className={styles.quiet}>{paneTexts.reading}</p>}
      </div>
      <div className={styles.stack}>
        {others.map(({ kort }) => <Card key={kort} name={texts.plan(kort)} hint={texts.planHint} onClick={() => void attempt(() => oldPlanInWorkbook(kort), texts.gone)} />)}
        <Card name={texts.file} hint={texts.fileHint} onClick={() => file.current?.click()} />
        <input
          ref={file} type="file" accept=".xlsx" hidden aria-label={texts.file}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = "";
            if (chosen) void attempt(() => oldPlanInFile(chosen), texts.notAPlan(chosen.name));
          }}
        />
      </div>
    </>
  );
}
