import { useCallback, useRef, useState } from "react";
import type { Kader } from "../../model/kader";
import type { WorkbookPlan } from "../../model/workbook-plan";
import type { WriteReport } from "../../workbook/excel/write/write-report";
import type { WriteOptions } from "../../workbook/excel/write/write-plan";
import type { Texts } from "../language/texts.nl";
import type { ActionOutcome } from "../actions/outcome";
import type { Standing } from "../actions/standing";
import { problemSentence } from "./problem-sentence";
import { remember } from "./remembered";
import type { TaskId } from "./task";
import type { View } from "./view";

/** One action on the workbook, with the progress and cancel that it is given. Throws what Office.js throws. */
export type PaneAction = (options: WriteOptions) => Promise<ActionOutcome>;

/** What the pane shows and can do. Everything behind the first screen is fetched when it is asked for. */
export interface Pane {
  readonly view: View;
  /** What stands in the workbook; null while it is being looked at, or could not be read. */
  readonly standing: Standing | null;
  /** Why the workbook or a framework could not be read. */
  readonly problem: string | null;
  /** A passing remark. */
  readonly note: string | null;
  /** The last write that was not taken back: of this pane, or of one before it in this workbook. */
  readonly lastMade: WriteReport | null;
  readonly isBusy: () => boolean;
  readonly say: (note: string | null) => void;
  readonly look: () => Promise<Standing | null>;
  readonly toHome: () => void;
  readonly toTask: (task: TaskId) => void;
  readonly toSettings: () => void;
  /** Shows a built-in framework. @param from the task to go back to */
  readonly choose: (id: string, from: TaskId | null) => Promise<{ readonly kader: Kader; readonly standing: Standing } | null>;
  /** Shows a framework that is at hand, for instance one that was read from a document. */
  readonly showKader: (kader: Kader, from: TaskId | null) => Promise<void>;
  /**
   * Does one action: progress while it runs, then how it ended. What it wrote can be taken back from then on, when it says so.
   * @returns null when another action runs
   */
  readonly act: (action: ActionOutcome["action"], title: string, run: PaneAction) => Promise<ActionOutcome | null>;
  readonly make: (kader: Kader, plan: WorkbookPlan) => Promise<void>;
  readonly refresh: (kort: string) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly goTo: (sheet: string) => void;
}

export function usePane(texts: Texts): Pane {
  const [view, setView] = useState<View>({ kind: "home" });
  const [standing, setStanding] = useState<Standing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [note, say] = useState<string | null>(null);
  const [ownMade, setOwnMade] = useState<WriteReport | null>(null);
  const busy = useRef(false);
  /** Where an action is begun, to go back to. */
  const task = useRef<TaskId | null>(null);
  const isBusy = useCallback((): boolean => busy.current, []);

  const look = useCallback(async (): Promise<Standing | null> => {
    setProblem(null);
    try {
      const { readStanding } = await import("../actions/standing");
      const found = await readStanding();
      setStanding(found);
      return found;
    } catch (error) {
      setStanding(null);
      setProblem(await problemSentence(error, texts));
      return null;
    }
  }, [texts]);

  const toHome = useCallback((): void => {
    if (busy.current) return;
    say(null);
    task.current = null;
    setView({ kind: "home" });
    void look();
  }, [look]);

  const toTask = useCallback((wanted: TaskId): void => {
    if (busy.current) return;
    say(null);
    task.current = wanted;
    setView({ kind: "task", task: wanted });
    void look();
  }, [look]);

  const toSettings = useCallback((): void => {
    if (busy.current) return;
    say(null);
    setView({ kind: "settings" });
  }, []);

  const choose = useCallback(async (id: string, from: TaskId | null): ReturnType<Pane["choose"]> => {
    if (busy.current) return null;
    say(null);
    setView({ kind: "loading" });
    const before: View = from === null ? { kind: "home" } : { kind: "task", task: from };
    try {
      const [{ loadKader }, found] = await Promise.all([import("../../frameworks/load-kader"), look()]);
      const kader = await loadKader(id);
      setView(kader && found ? { kind: "kader", kader, from } : before);
      return kader && found ? { kader, standing: found } : null;
    } catch (error) {
      setProblem(await problemSentence(error, texts));
      setView(before);
      return null;
    }
  }, [look, texts]);

  const showKader = useCallback(async (kader: Kader, from: TaskId | null): Promise<void> => {
    if (busy.current) return;
    say(null);
    if (await look()) setView({ kind: "kader", kader, from });
  }, [look]);

  /** One action at a time; whatever happens, the user sees how it ended. */
  const act = useCallback(async (action: ActionOutcome["action"], title: string, run: PaneAction): Promise<ActionOutcome | null> => {
    if (busy.current) return null;
    busy.current = true;
    say(null);
    const stop = new AbortController();
    // Taking back is one request, which cannot be stopped half-way.
    const cancel = action === "takeBack" ? null : () => stop.abort();
    setView({ kind: "busy", title, progress: null, cancel });
    const onProgress: WriteOptions["onProgress"] = (done, total, sheet) => setView({ kind: "busy", title, progress: { done, total, sheet }, cancel });
    const outcome = await run({ signal: stop.signal, onProgress }).catch(
      async (error: unknown): Promise<ActionOutcome> => ({ action, kind: "failed", sayings: [await problemSentence(error, texts)], count: 0, sheets: [], report: null }));
    busy.current = false;
    if (outcome.report) setOwnMade(outcome.report);
    // What was written before a refresh is no longer as it was written.
    else if (action === "refresh" && outcome.kind !== "refused") setOwnMade(null);
    setView({ kind: "result", outcome, from: task.current });
    return outcome;
  }, [texts]);

  const make = useCallback(async (kader: Kader, plan: WorkbookPlan): Promise<void> => {
    const outcome = await act("make", texts.busyMaking(plan.title), async (options) => {
      const { makePlan } = await import("../actions/make-plan");
      return makePlan(plan, { ...options, journal: { again: (await isBuiltIn(kader)) ? kader.kader.id : null } });
    });
    if (outcome?.report && (await isBuiltIn(kader))) remember("kader", kader.kader.id);
  }, [act, texts]);

  const refresh = useCallback(async (kort: string): Promise<void> => {
    await act("refresh", texts.busyRefreshing(kort), async (options) => (await import("../actions/refresh-set")).refreshSet(kort, options));
  }, [act, texts]);

  const lastMade = ownMade ?? standing?.made ?? null;
  const takeBack = useCallback(async (): Promise<void> => {
    if (!lastMade) return;
    const outcome = await act("takeBack", texts.busyTakingBack, async () => (await import("../actions/take-back-made")).takeBackMade(lastMade));
    if (outcome?.kind !== "written") return;
    setOwnMade(null);
    setStanding(null);
  }, [act, lastMade, texts]);

  const goTo = useCallback((sheet: string): void => {
    const go = async (): Promise<boolean> => (await import("../../workbook/excel/go-to-sheet")).goToSheet(sheet);
    void go().catch(() => false).then((there) => say(there ? null : texts.cannotGo(sheet)));
  }, [texts]);

  return { view, standing, problem, note, lastMade, isBusy, say, look, toHome, toTask, toSettings, choose, showKader, act, make, refresh, takeBack, goTo };
}

/** Only a built-in framework can be made again, after a restart or by the ribbon's button: one that was read from a document, or laid over by one, is not at hand. */
async function isBuiltIn(kader: Kader): Promise<boolean> {
  const { loadKader } = await import("../../frameworks/load-kader");
  return (await loadKader(kader.kader.id)) === kader;
}
