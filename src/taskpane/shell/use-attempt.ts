import { useCallback, useEffect, useRef, useState } from "react";
import { useTexts } from "../language/language";
import { problemOf, type Problem } from "./problem";

/** What the user sees of reading something that a press began. */
export interface Attempt {
  readonly isBusy: boolean;
  /** Why the last one failed. */
  readonly problem: Problem | null;
  /** Begins one, unless one is under way. Whatever the work throws is said; it may refuse itself by giving the problem. */
  readonly attempt: (work: () => Promise<Problem | null>) => void;
}

export function useAttempt(): Attempt {
  const texts = useTexts();
  const [seen, setSeen] = useState<Pick<Attempt, "isBusy" | "problem">>({ isBusy: false, problem: null });
  const busy = useRef(false);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const attempt = useCallback((work: () => Promise<Problem | null>): void => {
    if (busy.current) return;
    busy.current = true;
    setSeen({ isBusy: true, problem: null });
    void work().catch((error: unknown) => problemOf(error, texts)).then((problem) => {
      busy.current = false;
      if (!left.current) setSeen({ isBusy: false, problem });
    });
  }, [texts]);
  return { ...seen, attempt };
}
