import { FluentProvider } from "@fluentui/react-provider";
import { Suspense, useEffect, type ReactNode } from "react";
import { HomeScreen } from "../home/home-screen";
import { chosenTexts, TextsContext } from "../language/language";
import { ActionScreen, KaderScreen, SettingsScreen, SpokenWords } from "./later";
import { LoadingScreen } from "./loading-screen";
import { Screen } from "./screen";
import { TASKS } from "./tasks";
import { usePane, type Pane } from "./use-pane";
import { usePaneStyles } from "./styles";
import { PreferencesContext, useKeptPreferences, usePreferences } from "./use-preferences";
import { useRibbon } from "./use-ribbon";
import { useTheme } from "./use-theme";
import type { View } from "./view";

/** The pane: one screen at a time, one action at a time. */
export function App({ displayLanguage }: { /** Of Office: "nl-NL". */ readonly displayLanguage: string }): ReactNode {
  const chosen = useKeptPreferences();
  return <PreferencesContext.Provider value={chosen}><Shell displayLanguage={displayLanguage} /></PreferencesContext.Provider>;
}

function Shell({ displayLanguage }: { readonly displayLanguage: string }): ReactNode {
  const texts = chosenTexts(usePreferences().preferences.language, displayLanguage);
  const { fluent } = useTheme();
  const pane = usePane(texts);
  const { look } = pane;
  useRibbon(pane, texts);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  return (
    <TextsContext.Provider value={texts}>
      <FluentProvider theme={fluent}>
        <Note note={pane.note} />
        <Suspense fallback={pane.view.kind === "busy" ? <Screen title={pane.view.title}>{null}</Screen> : <LoadingScreen what="opening" />}>
          <CurrentScreen pane={pane} />
        </Suspense>
        <Spoken view={pane.view} />
      </FluentProvider>
    </TextsContext.Provider>
  );
}

function Note({ note }: { readonly note: string | null }): ReactNode {
  const styles = usePaneStyles();
  return <div role="status">{note !== null && <p className={styles.note}>{note}</p>}</div>;
}

/**
 * What a screen reader says of an action. The region stands there before there is anything to say: one that comes together with its text is
 * not announced.
 */
function Spoken({ view }: { readonly view: View }): ReactNode {
  const styles = usePaneStyles();
  return <div role="status" className={styles.spokenOnly}><Suspense>{(view.kind === "busy" || view.kind === "result") && <SpokenWords view={view} />}</Suspense></div>;
}

function CurrentScreen({ pane }: { readonly pane: Pane }): ReactNode {
  const { view, standing } = pane;
  if (view.kind === "busy" || view.kind === "result") return <ActionScreen pane={pane} view={view} />;
  if (view.kind === "settings") return <SettingsScreen pane={pane} />;
  if (view.kind === "loading") return <LoadingScreen what="loading" />;
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
