import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { freezeSelection } from "../../workbook/excel/cells/freeze/freeze-selection";
import type { FrozenAction } from "../../workbook/excel/cells/freeze/freeze-report";
import { takeFreezeBack } from "../../workbook/excel/cells/freeze/take-freeze-back";
import { useTexts } from "../language/language";
import { said } from "../language/said";
import { Notice } from "../shell/notice";
import { problemSentence } from "../shell/problem-sentence";
import { usePaneStyles } from "../shell/styles";
import { today } from "../actions/today";
import { explainCell, type Explanation } from "./explain/explain-cell";
import { ExplanationNotice } from "./explain/explanation-notice";
import { usesOurFunctions } from "./formula/function-calls";
import { dutchFormula } from "./formula/show-formula";
import { useFunctiesTexts } from "./use-functies-texts";

type Shown = { readonly kind: "explanation"; readonly explanation: Explanation } | { readonly kind: "sentences"; readonly ok: boolean; readonly title: string; readonly sentences: readonly string[] };

/** What can be done with the cells that are chosen on the sheet: explain a formula, freeze formulas, take that back. */
export function ActiveCellPanel(): ReactNode {
  const styles = usePaneStyles();
  const paneTexts = useTexts();
  const { texts, isDutch } = useFunctiesTexts();
  const [shown, setShown] = useState<Shown | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [frozen, setFrozen] = useState<FrozenAction | null>(null);
  const act = (title: string, work: () => Promise<Shown>): void => {
    setWorking(true);
    setShown(null);
    void work()
      .catch(async (error: unknown): Promise<Shown> => ({ kind: "sentences", ok: false, title, sentences: [await problemSentence(error, paneTexts)] }))
      .then((result) => {
        setShown(result);
        setWorking(false);
      });
  };
  const explain = (): void => act(texts.explain, async () => ({ kind: "explanation", explanation: await explainCell() }));
  const freeze = (): void => act(texts.freeze, async () => {
    const report = await freezeSelection({ isOurs: usesOurFunctions, noteFormula: isDutch ? dutchFormula : (formula) => formula, date: today() });
    if (report.done) setFrozen(report.done);
    return { kind: "sentences", ok: report.kind === "frozen", title: texts.freeze, sentences: report.messages.map((message) => said(message, paneTexts)) };
  });
  const takeBack = (action: FrozenAction): void => act(texts.freezeBack, async () => {
    const report = await takeFreezeBack(action);
    if (report.kind === "takenBack") setFrozen(null);
    return { kind: "sentences", ok: report.kind === "takenBack", title: texts.freezeBack, sentences: report.messages.map((message) => said(message, paneTexts)) };
  });
  return (
    <section aria-labelledby="gekozen-cel">
      <h2 id="gekozen-cel" className={styles.head}>{texts.cellHead}</h2>
      <div className={styles.row}>
        <Button disabledFocusable={isWorking} onClick={explain}>{texts.explain}</Button>
        <Button disabledFocusable={isWorking} aria-describedby="uitleg-vastzetten" onClick={freeze}>{texts.freeze}</Button>
        {frozen && <Button disabledFocusable={isWorking} onClick={() => takeBack(frozen)}>{texts.freezeBack}</Button>}
      </div>
      <p id="uitleg-vastzetten" className={styles.quiet}>{texts.freezeHint}</p>
      <div role="status">
        {isWorking && <p className={styles.quiet}>{texts.working}</p>}
        {shown?.kind === "explanation" && <ExplanationNotice explanation={shown.explanation} />}
        {shown?.kind === "sentences" && <Notice intent={shown.ok ? "success" : "warning"} title={shown.title} sentences={shown.sentences} />}
      </div>
    </section>
  );
}
