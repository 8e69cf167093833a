import type { ReactNode } from "react";
import { SUMMARIES } from "../../frameworks/summaries";
import type { StandingSet } from "../actions/standing";
import { ReadProblem } from "../home/read-problem";
import { useTexts } from "../language/language";
import { said } from "../language/said";
import { AttemptState } from "../shell/attempt-state";
import type { Problem } from "../shell/problem";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { useAttempt } from "../shell/use-attempt";
import { useFilePicker } from "../shell/use-file-picker";
import { Card } from "./card";
import type { FoundList, PlanStart } from "./plan-start";
import { kaderOf, listInFile, listInWorkbook, type KaderSource } from "./read-start";
import { StandingPlans } from "./standing-plans";
import { useFormatieTexts } from "./use-formatie-texts";

interface Props extends TaskProps {
  readonly onList: (found: FoundList) => void;
  readonly onStart: (start: PlanStart) => void;
  /** A plan that stands. */
  readonly onOpen: (plan: StandingSet) => void;
}

/** The plans that stand in the workbook, and where a new one can begin. */
export function StartStep({ pane, onList, onStart, onOpen }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useFormatieTexts();
  const paneTexts = useTexts();
  const attempt = useAttempt();
  const sets = (pane.standing?.sets ?? []).filter(({ sheets, kort }) => sheets.has(`${kort}/tabel/Functies`));

  const fromList = (look: () => Promise<FoundList | null>): void => attempt.attempt(async (): Promise<Problem | null> => {
    const found = await look();
    if (!found || found.lijsten.length === 0) return { sentences: [texts.nothingSelected] };
    onList(found);
    return null;
  });
  const fromKader = (source: KaderSource): void => attempt.attempt(async (): Promise<Problem | null> => {
    const { kader, problems } = await kaderOf(source);
    if (problems.length > 0 || !kader) return { sentences: [texts.tableProblems, ...problems.map((one) => said(one, paneTexts))] };
    onStart({ kind: "kader", kader });
    return null;
  });
  const { pick, field } = useFilePicker(".xlsx,.csv,.tsv,.txt", texts.fromFile, ([file]) => file && fromList(() => listInFile(file)));
  return (
    <Screen title={texts.title} onBack={pane.toHome}>
      <p className={styles.text}>{texts.intro}</p>
      <ReadProblem pane={pane} />
      <StandingPlans pane={pane} onOpen={onOpen} />
      <h2 className={styles.head}>{texts.newHead}</h2>
      <AttemptState attempt={attempt} />
      <div className={styles.stack}>
        {sets.map(({ kort }) => <Card key={kort} name={texts.fromKader(kort)} hint={texts.inWorkbookHint} onClick={() => fromKader({ kind: "workbook", kort })} />)}
        {SUMMARIES.filter(({ functiesMetSchaal }) => functiesMetSchaal > 0).map(({ id, naam, functies }) => (
          <Card key={id} name={texts.fromKader(naam)} hint={texts.fromKaderHint(functies)} onClick={() => fromKader({ kind: "builtIn", id })} />
        ))}
        <Card name={texts.fromSelection} hint={texts.fromSelectionHint} onClick={() => fromList(listInWorkbook)} />
        <Card name={texts.fromFile} hint={texts.fromFileHint} onClick={pick} />
        {field}
        <Card name={texts.empty} hint={texts.emptyHint} onClick={() => onStart({ kind: "leeg" })} />
      </div>
    </Screen>
  );
}
