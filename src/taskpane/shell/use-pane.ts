import { useCallback, useRef, useState } from "react";
import type { Kader } from "../../model/kader";
import type { WorkbookPlan } from "../../model/workbook-plan";
import type { WriteReport } from "../../workbook/excel/write/write-report";
import type { WriteOptions } from "../../workbook/excel/write/write-plan";
import type { Texts } from "../language/texts.nl";
import type { ActionOutcome } from "../work/outcome";
import type { Standing } from "../work/standing";
import { problemSentence } from "./problem-sentence";
import { rememberKader } from "./remembered-kader";
import type { View } from "./view";

/** What the pane shows and can do. Everything behind the first screen is fetched when it is asked for. */
export interface Pane {
  readonly view: View;
  /** What stands in the workbook; null while it is being looked at, or could not be read. */
  readonly standing: Standing | null;
  /** Why the workbook or a framework could not be read. */
  readonly problem: string | null;
  /** A passing remark. */
  readonly note: string | null;
  /** The last write of this session that was not taken back. */
  readonly lastMade: WriteReport | null;
  readonly isBusy: () => boolean;
  readonly say: (note: string | null) => void;
  readonly look: () => Promise<Standing | null>;
  readonly toKaders: () => void;
  readonly toFuncties: () => void;
  readonly choose: (id: string) => Promise<{ readonly kader: Kader; readonly standing: Standing } | null>;
  readonly make: (kader: Kader, plan: WorkbookPlan) => Promise<void>;
  readonly refresh: (kort: string) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly goTo: (sheet: string) => void;
}

export function usePane(texts: Texts): Pane {
  const [view, setView] = useState<View>({ kind: "kaders" });
  const [standing, setStanding] = useState<Standing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [note, say] = useState<string | null>(null);
  const [lastMade, setLastMade] = useState<WriteReport | null>(null);
  const busy = useRef(false);
  const isBusy = useCallback((): boolean => busy.current, []);

  const look = useCallback(async (): Promise<Standing | null> => {
    setProblem(null);
    try {
      const { readStanding } = await import("../work/standing");
      const found = await readStanding();
      setStanding(found);
      return found;
    } catch (error) {
      setStanding(null);
      setProblem(await problemSentence(error, texts));
      return null;
    }
  }, [texts]);

  const toKaders = useCallback((): void => {
    if (busy.current) return;
    say(null);
    setView({ kind: "kaders" });
    void look();
  }, [look]);

  const toFuncties = useCallback((): void => {
    if (busy.current) return;
    say(null);
    setView({ kind: "functies" });
  }, []);

  const choose = useCallback(async (id: string): ReturnType<Pane["choose"]> => {
    if (busy.current) return null;
    say(null);
    setView({ kind: "loading" });
    try {
      const [{ loadKader }, found] = await Promise.all([import("../../frameworks/load-kader"), look()]);
      const kader = await loadKader(id);
      setView(kader && found ? { kind: "kader", kader } : { kind: "kaders" });
      return kader && found ? { kader, standing: found } : null;
    } catch (error) {
      setProblem(await problemSentence(error, texts));
      setView({ kind: "kaders" });
      return null;
    }
  }, [look, texts]);

  /** One action at a time; whatever happens, the user sees how it ended. */
  const act = useCallback(async (
    action: ActionOutcome["action"], title: string, run: (options: WriteOptions) => Promise<ActionOutcome>,
  ): Promise<ActionOutcome | null> => {
    if (busy.current) return null;
    busy.current = true;
    say(null);
    const stop = new AbortController();
    // Taking back is one request, which cannot be stopped half-way.
    const cancel = action === "takeBack" ? null : () => stop.abort();
    setView({ kind: "busy", title, progress: null, cancel });
    const onProgress: WriteOptions["onProgress"] = (done, total, sheet) => setView({ kind: "busy", title, progress: { done, total, sheet }, cancel });
    const outcome = await run({ signal: stop.signal, onProgress }).catch(
      async (error: unknown): Promise<ActionOutcome> => ({ action, kind: "failed", sentences: [await problemSentence(error, texts)], count: 0, sheets: [], report: null }));
    busy.current = false;
    setView({ kind: "result", outcome });
    return outcome;
  }, [texts]);

  const make = useCallback(async (kader: Kader, plan: WorkbookPlan): Promise<void> => {
    const outcome = await act("make", texts.busyMaking(plan.title), async (options) => (await import("../work/make-kader")).makeKader(plan, options));
    if (!outcome?.report) return;
    rememberKader(kader.kader.id);
    setLastMade(outcome.report);
  }, [act, texts]);

  const refresh = useCallback(async (kort: string): Promise<void> => {
    await act("refresh", texts.busyRefreshing(kort), async (options) => (await import("../work/refresh-set")).refreshSet(kort, options));
  }, [act, texts]);

  const takeBack = useCallback(async (): Promise<void> => {
    if (!lastMade) return;
    const outcome = await act("takeBack", texts.busyTakingBack, async () => (await import("../work/take-back-made")).takeBackMade(lastMade));
    if (outcome?.kind === "written") setLastMade(null);
  }, [act, lastMade, texts]);

  const goTo = useCallback((sheet: string): void => {
    const go = async (): Promise<boolean> => (await import("../../workbook/excel/go-to-sheet")).goToSheet(sheet);
    void go().catch(() => false).then((there) => say(there ? null : texts.cannotGo(sheet)));
  }, [texts]);

  return { view, standing, problem, note, lastMade, isBusy, say, look, toKaders, toFuncties, choose, make, refresh, takeBack, goTo };
}
