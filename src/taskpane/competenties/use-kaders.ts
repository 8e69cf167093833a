import { useCallback, useEffect, useState } from "react";
import { useTexts } from "../language/language";
import { problemOf, type Problem } from "../shell/problem";
import type { Pane } from "../shell/use-pane";
import { alleKaders, kadersInWerkmap, type GeladenKader } from "./actions/laad-kaders";

export interface LoadedKaders {
  /** null while they are being read. */
  readonly kaders: readonly GeladenKader[] | null;
  /** Why they could not be read. */
  readonly problem: Problem | null;
  readonly again: () => void;
}

/** Frameworks as they are now. @param which those of the workbook, or the built-in ones as well */
export function useKaders({ standing }: Pane, which: "werkmap" | "alle"): LoadedKaders {
  const texts = useTexts();
  const [kaders, setKaders] = useState<readonly GeladenKader[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let current = true;
    if (!standing) return;
    void (which === "alle" ? alleKaders : kadersInWerkmap)(standing).then(
      (found) => {
        if (!current) return;
        setProblem(null);
        setKaders(found);
      },
      async (error: unknown) => {
        const why = await problemOf(error, texts);
        if (current) setProblem(why);
      });
    return () => {
      current = false;
    };
  }, [standing, which, attempt, texts]);
  const again = useCallback((): void => {
    setKaders(null);
    setProblem(null);
    setAttempt((before) => before + 1);
  }, []);
  return { kaders, problem, again };
}
