import { useRef, useState, type ReactNode } from "react";
import { SUMMARIES } from "../../frameworks/summaries";
import { ReadProblem } from "../home/read-problem";
import { useTexts } from "../language/language";
import { said } from "../language/said";
import { Notice } from "../shell/notice";
import { problemSentence } from "../shell/problem-sentence";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { Card } from "./card";
import type { FoundList, PlanStart } from "./plan-start";
import { kaderOf, listInFile, listInWorkbook, type KaderSource } from "./read-start";
import { StandingPlans } from "./standing-plans";
import { useFormatieTexts } from "./use-formatie-texts";

interface Props extends TaskProps {
  readonly onList: (found: FoundList) => void;
  readonly onStart: (start: PlanStart) => void;
  /** A plan that stands, by its short name. */
  readonly onOpen: (kort: string) => void;
}

/** The plans that stand in the workbook, and where a new one can begin. */
export function StartStep({ pane, onList, onStart, onOpen }: Props): ReactNode {
  const styles = usePaneStyles();
  const texts = useFormatieTexts();
  const paneTexts = useTexts();
  const [problem, setProblem] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const sets = (pane.standing?.sets ?? []).filter(({ sheets, kort }) => sheets.has(`${kort}/tabel/Functies`));

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setProblem([]);
    try {
      await work();
    } catch (error) {
      setProblem([error instanceof Error && error.name === "ImportError" ? error.message : await problemSentence(error, paneTexts)]);
    }
  };
  const fromList = (found: FoundList | null): void => {
    if (found && found.lijsten.length > 0) onList(found);
    else setProblem([texts.nothingSelected]);
  };
  const fromKader = (source: KaderSource): Promise<void> => attempt(async () => {
    const { kader, problems } = await kaderOf(source);
    if (problems.length > 0 || !kader) setProblem([texts.tableProblems, ...problems.map((one) => said(one, paneTexts))]);
    else onStart({ kind: "kader", kader });
  });
  return (
    <Screen title={texts.title} onBack={pane.toHome}>
      <p className={styles.text}>{texts.intro}</p>
      <ReadProblem pane={pane} />
      <StandingPlans pane={pane} onOpen={onOpen} />
      <h2 className={styles.head}>{texts.newHead}</h2>
      <div role="status">{problem.length > 0 && <Notice intent="warning" sentences={problem} />}</div>
      <div className={styles.stack}>
        {sets.map(({ kort }) => <Card key={kort} name={texts.fromKader(kort)} hint={texts.inWorkbookHint} onClick={() => void fromKader({ kind: "workbook", kort })} />)}
        {SUMMARIES.filter(({ functiesMetSchaal }) => functiesMetSchaal > 0).map(({ id, naam, functies }) => (
          <Card key={id} name={texts.fromKader(naam)} hint={texts.fromKaderHint(functies)} onClick={() => void fromKader({ kind: "builtIn", id })} />
        ))}
        <Card name={texts.fromSelection} hint={texts.fromSelectionHint} onClick={() => void attempt(async () => fromList(await listInWorkbook()))} />
        <Card name={texts.fromFile} hint={texts.fromFileHint} onClick={() => file.current?.click()} />
        <input
          ref={file} type="file" accept=".xlsx,.csv,.tsv,.txt" hidden aria-label={texts.fromFile}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = "";
            if (chosen) void attempt(async () => fromList(await listInFile(chosen)));
          }}
        />
        <Card name={texts.empty} hint={texts.emptyHint} onClick={() => onStart({ kind: "leeg" })} />
      </div>
    </Screen>
  );
}
