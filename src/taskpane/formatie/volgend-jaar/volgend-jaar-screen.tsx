import { useEffect, useState, type ReactNode } from "react";
import { eerstvolgendJaar, type NieuwJaar } from "../../../rules/formatieplan/volgend-jaar";
import { useTexts } from "../../language/language";
import { Notice } from "../../shell/notice";
import { problemSentence } from "../../shell/problem-sentence";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { today } from "../../actions/today";
import type { PlanActionProps } from "../plan-action";
import { ChoicesStep, type Choices } from "./choices-step";
import { PreviewStep } from "./preview-step";
import { readOldPlan, type OldPlan } from "./read-old-plan";
import { OLD_TABLE } from "./table-input";
import { useVolgendJaarTexts } from "./use-volgend-jaar-texts";

/** Rolls a standing plan on to a later year: what it counts with, then what it gives, then it is made beside the old one. */
export function VolgendJaarScreen({ pane, set: { kort }, onBack }: PlanActionProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useVolgendJaarTexts();
  const paneTexts = useTexts();
  const [oud, setOud] = useState<OldPlan | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [choices, setChoices] = useState<Choices | null>(null);
  const [nieuw, setNieuw] = useState<NieuwJaar | null>(null);
  useEffect(() => {
    let left = false;
    readOldPlan(kort).then(
      (found) => {
        if (left) return;
        if (found === null) return setProblem(texts.gone);
        setOud(found);
        const jaar = eerstvolgendJaar(found.read.gegevens)?.planjaar ?? Number(today().slice(0, 4)) + 1;
        setChoices({ planjaar: String(jaar), peildatum: `${jaar}-01-01`, salaris: OLD_TABLE, conversie: OLD_TABLE });
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

  if (oud && nieuw) return <PreviewStep pane={pane} oud={oud} nieuw={nieuw} onBack={() => setNieuw(null)} />;
  return (
    <Screen title={texts.title(kort)} onBack={onBack}>
      <p className={styles.text}>{texts.intro}</p>
      <div role="status">
        {problem !== null && <Notice intent="warning" sentences={[problem]} />}
        {problem === null && !oud && <p className={styles.quiet}>{texts.loading}</p>}
      </div>
      {oud && choices && <ChoicesStep oud={oud} choices={choices} onChange={setChoices} onNext={setNieuw} />}
    </Screen>
  );
}
