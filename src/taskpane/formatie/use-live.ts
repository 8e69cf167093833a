import { useCallback, useEffect, useState } from "react";
import { useTexts } from "../language/language";
import { problemSentence } from "../shell/problem-sentence";

export interface Live<T> {
  /** null while it is being read. */
  readonly found: T | null;
  /** Why it could not be read. */
  readonly problem: string | null;
  /** Reads it once more. */
  readonly again: () => void;
}

/** Something of the open workbook as it is now. @param read must stay the same function as long as it reads the same */
export function useLive<T>(read: () => Promise<T>): Live<T> {
  const texts = useTexts();
  const [found, setFound] = useState<T | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let current = true;
    setFound(null);
    setProblem(null);
    void read().then(
      (value) => {
        if (current) setFound(value);
      },
      async (error: unknown) => {
        const sentence = error instanceof Error && error.name === "ImportError" ? error.message : await problemSentence(error, texts);
        if (current) setProblem(sentence);
      });
    return () => {
      current = false;
    };
  }, [read, attempt, texts]);
  const again = useCallback((): void => setAttempt((before) => before + 1), []);
  return { found, problem, again };
}
