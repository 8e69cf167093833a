import { Button } from "@fluentui/react-button";
import { useEffect, useState, type ReactNode } from "react";
import { exampleFormula } from "../../cells/guide/function-guide";
import { GUIDES } from "../../cells/guide/guides";
import { insertFormula } from "../../workbook/excel/cells/insert-formula";
import type { Message } from "../../workbook/excel/messages/message";
import { useTexts } from "../language/language";
import { said } from "../language/said";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import { AnswerTable } from "./answer-table";
import { builtInExample, exampleOf, type GuideExample } from "./example/example";
import { dutchFormula } from "./formula/show-formula";
import type { FunctionInfo } from "./function-info";
import { useFunctiesStyles } from "./styles";
import { useFunctiesTexts } from "./use-functies-texts";

interface Props {
  readonly info: FunctionInfo;
  /** Short names of the frameworks in the workbook. */
  readonly korten: readonly string[];
  readonly onBack: () => void;
}

/** One function: what it does, its arguments, an example calculated now, and the way into the sheet. */
export function FunctionDetail({ info, korten, onBack }: Props): ReactNode {
  const pane = usePaneStyles();
  const styles = useFunctiesStyles();
  const { texts, isDutch } = useFunctiesTexts();
  const guide = GUIDES[info.id];
  const separator = isDutch ? "; " : ", ";
  return (
    <Screen title={info.id} onBack={onBack}>
      <p className={pane.text}>{info.description}</p>
      <p className={styles.formula}>{`=FUNCTIEBOEK.${info.id}(${info.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(separator)})`}</p>
      <ExampleParts info={info} korten={korten} />
      <h2 className={pane.head}>{texts.arguments}</h2>
      <dl>
        {info.parameters.map(({ name, description, optional }) => (
          <div key={name}>
            <dt className={styles.term}>{optional ? `${name} (${texts.optional})` : name}</dt>
            <dd className={styles.meaning}>{description}</dd>
          </div>
        ))}
      </dl>
      <h2 className={pane.head}>{texts.notes}</h2>
      <ul className={pane.list} lang="nl">{guide.notes.map((note) => <li key={note}>{note}</li>)}</ul>
      {guide.examples.length > 1 && (
        <details className={pane.details}>
          <summary>{texts.examples}</summary>
          {guide.examples.slice(1).map((example) => (
            <div key={example.title} lang="nl">
              <p className={pane.text}>{`${example.title}.`}</p>
              <p className={styles.formula}>{exampleFormula(info.id, example)}</p>
            </div>
          ))}
        </details>
      )}
      {info.helpUrl !== null && <p><a href={info.helpUrl} target="_blank" rel="noreferrer">{texts.help}</a></p>}
    </Screen>
  );
}

function ExampleParts({ info, korten }: Omit<Props, "onBack">): ReactNode {
  const pane = usePaneStyles();
  const paneTexts = useTexts();
  const styles = useFunctiesStyles();
  const { texts, isDutch } = useFunctiesTexts();
  const [example, setExample] = useState<GuideExample | null>(null);
  const [outcome, setOutcome] = useState<Message | null>(null);
  const names = korten.join(" ");
  useEffect(() => {
    let current = true;
    // Where the workbook cannot be read now, the example on fixed values says as much.
    void exampleOf(info.id, names === "" ? [] : names.split(" ")).catch(() => builtInExample(info.id)).then((found) => {
      if (current) setExample(found);
    });
    return () => {
      current = false;
    };
  }, [info.id, names]);
  if (!example) return <p className={pane.quiet}>{texts.calculating}</p>;
  const insert = (): void => {
    setOutcome(null);
    void insertFormula(example.formula).then(({ message }) => setOutcome(message));
  };
  return (
    <>
      <h2 className={pane.head}>{texts.example}</h2>
      <p className={pane.quiet}>{example.kort === null ? texts.exampleFixed : texts.exampleOwn(example.kort)}</p>
      <p className={styles.formula} data-testid="voorbeeld">{isDutch ? dutchFormula(example.formula) : example.formula}</p>
      <AnswerTable answer={example.answer} />
      <div className={pane.row}>
        <Button appearance="primary" onClick={insert}>{texts.insert}</Button>
        <span className={pane.quiet}>{texts.insertHint}</span>
      </div>
      <p role="status" className={pane.text}>{outcome && said(outcome, paneTexts)}</p>
    </>
  );
}
