import { Button } from "@fluentui/react-button";
import { useEffect, useState, type ReactNode } from "react";
import { GUIDES } from "../../cells/guide/guides";
import { useTexts } from "../language/language";
import { Notice } from "../shell/notice";
import { Screen } from "../shell/screen";
import { usePaneStyles } from "../shell/styles";
import type { TaskProps } from "../shell/task";
import { TextField } from "../shell/text-field";
import { ActiveCellPanel } from "./active-cell-panel";
import { FunctionDetail } from "./function-detail";
import { fetchFunctionInfo, matchingFunctions, type FunctionInfo } from "./function-info";
import { useFunctiesTexts } from "./use-functies-texts";

/** The custom functions: what each does, an example that can be put in a cell, and help with the cell that is chosen. */
export function FunctiesScreen({ pane: { standing, toHome } }: TaskProps): ReactNode {
  const { texts } = useFunctiesTexts();
  const paneTexts = useTexts();
  const pane = usePaneStyles();
  const [functions, setFunctions] = useState<readonly FunctionInfo[] | "failed" | null>(null);
  const [chosen, setChosen] = useState<FunctionInfo | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let current = true;
    void fetchFunctionInfo(texts.metadata).catch(() => "failed" as const).then((found) => {
      if (current) setFunctions(found);
    });
    return () => {
      current = false;
    };
  }, [texts.metadata, attempt]);
  const again = (): void => {
    setFunctions(null);
    setAttempt(attempt + 1);
  };
  if (chosen) return <FunctionDetail info={chosen} korten={(standing?.sets ?? []).map(({ kort }) => kort)} onBack={() => setChosen(null)} />;
  return (
    <Screen title={texts.title} onBack={toHome}>
      <p className={pane.text}>{texts.intro}</p>
      <ActiveCellPanel />
      {functions === null && <p className={pane.quiet} role="status">{texts.loading}</p>}
      {functions === "failed" && (
        <Notice intent="warning" title={texts.title} sentences={[texts.notLoaded]}>
          <span className={pane.answers}><Button size="small" onClick={again}>{paneTexts.retry}</Button></span>
        </Notice>
      )}
      {Array.isArray(functions) && <FunctionList functions={functions as readonly FunctionInfo[]} onChoose={setChosen} />}
    </Screen>
  );
}

function FunctionList({ functions, onChoose }: { readonly functions: readonly FunctionInfo[]; readonly onChoose: (info: FunctionInfo) => void }): ReactNode {
  const { texts } = useFunctiesTexts();
  const pane = usePaneStyles();
  const [search, setSearch] = useState("");
  const found = matchingFunctions(functions, search);
  const groups = [...new Set(found.map(({ id }) => GUIDES[id].group))];
  return (
    <>
      <TextField label={texts.search} type="search" value={search} onChange={setSearch} />
      <p role="status" className={pane.quiet}>{found.length === 0 ? texts.noneFound : texts.found(found.length)}</p>
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h2 className={pane.head} lang="nl">{group}</h2>
          <div className={pane.stack}>
            {found.filter(({ id }) => GUIDES[id].group === group).map((info) => (
              <button key={info.id} type="button" className={pane.card} onClick={() => onChoose(info)}>
                <span className={pane.cardName}>{info.id}</span>
                <span className={pane.cardKind}>{info.description}</span>
              </button>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
