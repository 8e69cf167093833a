import { FluentProvider } from "@fluentui/react-provider";
import { Suspense, useEffect, useState, type ReactNode } from "react";
import { HomeScreen } from "../home/home-screen";
import { TextsContext } from "../language/language";
import type { Texts } from "../language/texts.nl";
import { BusyScreen, KaderScreen, ResultScreen } from "./later";
import { LoadingScreen } from "./loading-screen";
import { Screen } from "./screen";
import { TASKS } from "./tasks";
import { themeOfOffice } from "./theme";
import { usePane, type Pane } from "./use-pane";
import { usePaneStyles } from "./styles";
import { useRibbon } from "./use-ribbon";

/** The pane: one screen at a time, one action at a time. */
export function App({ texts }: { readonly texts: Texts }): ReactNode {
  const [theme, setTheme] = useState(themeOfOffice);
  const pane = usePane(texts);
  const { look } = pane;
  useRibbon(pane, texts);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    const follow = (): void => setTheme(themeOfOffice());
    document.addEventListener("visibilitychange", follow);
    return () => document.removeEventListener("visibilitychange", follow);
  }, []);
  useEffect(() => {
    document.body.style.background = theme.colorNeutralBackground1;
  }, [theme]);
  return (
    <TextsContext.Provider value={texts}>
      <FluentProvider theme={theme}>
        <Note note={pane.note} />
        <Suspense fallback={pane.view.kind === "busy" ? <Screen title={pane.view.title}>{null}</Screen> : <LoadingScreen />}>
          <CurrentScreen pane={pane} />
        </Suspense>
      </FluentProvider>
    </TextsContext.Provider>
  );
}

function Note({ note }: { readonly note: string | null }): ReactNode {
  const styles = usePaneStyles();
  return <div role="status">{note !== null && <p className={styles.note}>{note}</p>}</div>;
}

function CurrentScreen({ pane }: { readonly pane: Pane }): ReactNode {
  const { view, standing } = pane;
  if (view.kind === "busy") return <BusyScreen title={view.title} progress={view.progress} onCancel={view.cancel ?? undefined} />;
  if (view.kind === "result") return <ResultScreen outcome={view.outcome} onGoTo={pane.goTo} onTakeBack={() => void pane.takeBack()} onClose={pane.toHome} />;
  if (view.kind === "loading") return <LoadingScreen />;
  if (view.kind === "task") {
    const task = TASKS.find(({ id }) => id === view.task);
    if (task) return <task.Screen pane={pane} />;
  }
  if (view.kind === "kader" && standing) {
    const { from } = view;
    return (
      <KaderScreen
        kader={view.kader}
        standing={standing}
        onBack={from === null ? pane.toHome : () => pane.toTask(from)}
        onRefresh={(kort) => void pane.refresh(kort)}
        onMake={(plan) => void pane.make(view.kader, plan)}
      />
    );
  }
  return <HomeScreen pane={pane} />;
}
