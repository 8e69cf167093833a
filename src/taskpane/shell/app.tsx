import { FluentProvider } from "@fluentui/react-provider";
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { onRibbon } from "../../commands/ribbon";
import type { Kader } from "../../model/kader";
import type { WorkbookPlan } from "../../model/workbook-plan";
import { BusyScreen, type Progress } from "../busy/busy-screen";
import { ResultScreen } from "../done/result-screen";
import { KadersScreen } from "../kaders/kaders-screen";
import { TextsContext } from "../language/language";
import type { Texts } from "../language/texts.nl";
import type { ActionOutcome } from "../work/outcome";
import type { Standing } from "../work/standing";
import { rememberedKader, rememberKader } from "./remembered-kader";
import { Screen } from "./screen";
import { themeOfOffice } from "./theme";

const KaderScreen = lazy(() => import("../kader/kader-screen"));

type View =
  | { readonly kind: "kaders" }
  | { readonly kind: "loading" }
  | { readonly kind: "kader"; readonly kader: Kader }
  | { readonly kind: "busy"; readonly title: string; readonly progress: Progress | null; readonly cancel: (() => void) | null }
  | { readonly kind: "result"; readonly outcome: ActionOutcome };

type Run = (options: { onProgress: (done: number, total: number, sheet: string) => void; signal: AbortSignal }) => Promise<ActionOutcome>;

const DEFAULT_KADER = "ommen-hr21";

/** The pane: one screen at a time, one action at a time. */
export function App({ texts }: { readonly texts: Texts }): ReactNode {
  const [view, setView] = useState<View>({ kind: "kaders" });
  const [standing, setStanding] = useState<Standing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [theme, setTheme] = useState(themeOfOffice);
  const [warning, setWarning] = useState("");
  const busy = useRef(false);

  const look = useCallback(async (): Promise<Standing | null> => {
    setProblem(null);
    try {
      const { readStanding } = await import("../work/standing");
      const found = await readStanding();
      setStanding(found);
      return found;
    } catch (error) {
      const { excelErrorSentence } = await import("../../workbook/excel/excel-error-sentence");
      setStanding(null);
      setProblem(excelErrorSentence(error));
      return null;
    }
  }, []);

  useEffect(() => {
    void look();
    const refreshTheme = (): void => setTheme(themeOfOffice());
    document.addEventListener("visibilitychange", refreshTheme);
    return () => document.removeEventListener("visibilitychange", refreshTheme);
  }, [look]);

  const toKaders = useCallback((): void => {
    setNote(null);
    setView({ kind: "kaders" });
    void look();
  }, [look]);

  const choose = useCallback(async (id: string): Promise<void> => {
    if (busy.current) return;
    setView({ kind: "loading" });
    rememberKader(id);
    const [{ loadKader }, found] = await Promise.all([import("../../frameworks/load-kader"), look()]);
    const kader = await loadKader(id);
    setView(kader && found ? { kind: "kader", kader } : { kind: "kaders" });
  }, [look]);

  const act = useCallback(async (title: string, canCancel: boolean, run: Run): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setNote(null);
    const stop = new AbortController();
    const cancel = canCancel ? () => stop.abort() : null;
    setView({ kind: "busy", title, progress: null, cancel });
    try {
      const outcome = await run({ signal: stop.signal, onProgress: (done, total, sheet) => setView({ kind: "busy", title, progress: { done, total, sheet }, cancel }) });
      const { TAKE_BACK_WARNING } = await import("../../workbook/excel/take-back/take-back");
      setWarning(TAKE_BACK_WARNING);
      setView({ kind: "result", outcome });
    } catch (error) {
      const { excelErrorSentence } = await import("../../workbook/excel/excel-error-sentence");
      setView({ kind: "result", outcome: { kind: "failed", sentences: [excelErrorSentence(error)], sheets: [], report: null } });
    } finally {
      busy.current = false;
    }
  }, []);

  const make = (plan: WorkbookPlan): Promise<void> =>
    act(texts.busyMaking(plan.title), true, async (options) => (await import("../work/make-kader")).makeKader(plan, options));

  const refresh = useCallback((kort: string): Promise<void> =>
    act(texts.busyRefreshing(kort), true, async (options) => (await import("../work/refresh-set")).refreshSet(kort, options)), [act, texts]);

  const undo = (outcome: ActionOutcome): Promise<void> =>
    act(texts.busyTakingBack, false, async () => {
      const { takeBack } = await import("../../workbook/excel/take-back/take-back");
      if (!outcome.report) return outcome;
      const taken = await takeBack(outcome.report);
      const kind = taken.kind === "takenBack" ? "written" : taken.kind;
      return { kind, sentences: taken.sentences, sheets: [], report: null };
    });

  const goTo = (sheet: string): void => {
    void import("../../workbook/excel/go-to-sheet").then(async ({ goToSheet }) => setNote((await goToSheet(sheet)) ? null : texts.cannotGo(sheet)));
  };

  useEffect(() => onRibbon((command) => {
    if (command === "maakFunctieboek") void choose(rememberedKader() ?? DEFAULT_KADER);
    else {
      void look().then((found) => {
        const [only] = found?.sets ?? [];
        if (only && found?.sets.length === 1) void refresh(only.kort);
        else {
          setNote(found && found.sets.length === 0 ? texts.noSets : null);
          setView({ kind: "kaders" });
        }
      });
    }
  }), [choose, look, refresh, texts]);

  return (
    <TextsContext.Provider value={texts}>
      <FluentProvider theme={theme}>
        {note !== null && <p role="status" style={{ margin: 0, padding: "8px 16px" }}>{note}</p>}
        {view.kind === "kaders" && <KadersScreen standing={standing} problem={problem} onRetry={() => void look()} onChoose={(id) => void choose(id)} onRefresh={(kort) => void refresh(kort)} onGoTo={goTo} />}
        {view.kind === "loading" && <Screen title={texts.title}><p>{texts.loading}</p></Screen>}
        {view.kind === "kader" && standing && (
          <Suspense fallback={<Screen title={texts.title}><p>{texts.loading}</p></Screen>}>
            <KaderScreen kader={view.kader} standing={standing} onBack={toKaders} onMake={(plan) => void make(plan)} />
          </Suspense>
        )}
        {view.kind === "busy" && <BusyScreen title={view.title} progress={view.progress} onCancel={view.cancel ?? undefined} />}
        {view.kind === "result" && <ResultScreen outcome={view.outcome} takeBackWarning={warning} onGoTo={goTo} onTakeBack={() => void undo(view.outcome)} onClose={toKaders} />}
      </FluentProvider>
    </TextsContext.Provider>
  );
}
