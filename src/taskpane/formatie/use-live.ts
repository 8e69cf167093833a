import { useCallback, useEffect, useState } from "react";
import { useTexts } from "../language/language";
import { problemOf, type Problem } from "../shell/problem";

export interface Live<T> {
  /** null while it is being read, when it could not be, and when it is gone. */
  readonly found: T | null;
  readonly state: "reading" | "found" | "gone" | "failed";
  /** Why it could not be read. */
  readonly problem: Problem | null;
  /** Reads it once more. */
  readonly again: () => void;
}

type Seen<T> = Omit<Live<T>, "again">;

const READING = { found: null, state: "reading", problem: null } as const;

/**
 * Something of a plan as it stands in the open workbook now.
 * @param read gives null when the plan is gone; must stay the same function as long as it reads the same
 */
export function useLive<T>(read: () => Promise<T | null>): Live<T> {
  const texts = useTexts();
  const [seen, setSeen] = useState<Seen<T>>(READING);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let current = true;
    setSeen(READING);
    void read().then(
      (found) => {
        if (current) setSeen({ found, state: found === null ? "gone" : "found", problem: null });
      },
      async (error: unknown) => {
        const problem = await problemOf(error, texts);
        if (current) setSeen({ found: null, state: "failed", problem });
      });
    return () => {
      current = false;
    };
  }, [read, attempt, texts]);
  const again = useCallback((): void => setAttempt((before) => before + 1), []);
  return { ...seen, again };
}
