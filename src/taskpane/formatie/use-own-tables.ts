import { useCallback, useEffect, useState } from "react";
import { useTexts } from "../language/language";
import { problemOf, type Problem } from "../shell/problem";
import type { OwnTables } from "./plan-of";

interface FoundTables {
  /** None, until they have been read. */
  readonly tables: OwnTables;
  /** Why one of them is not used. */
  readonly problem: Problem | null;
  /** Reads once more; only where reading failed. */
  readonly again?: () => void;
}

const NONE: FoundTables = { tables: { salaristabel: null, conversietabel: null }, problem: null };

/** The dated tables that the settings of this workbook name. */
export function useOwnTables(): FoundTables {
  const texts = useTexts();
  const [found, setFound] = useState(NONE);
  const [attempt, setAttempt] = useState(1);
  const again = useCallback((): void => setAttempt((before) => before + 1), []);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<FoundTables> => {
      const { parameterTables } = await import("../actions/parameter-tables");
      const { salaris, conversie, problems } = await parameterTables();
      return { tables: { salaristabel: salaris, conversietabel: conversie }, problem: problems.length === 0 ? null : { sentences: problems, lang: "nl" } };
    };
    read().catch(async (error: unknown): Promise<FoundTables> => ({ ...NONE, problem: await problemOf(error, texts), again })).then((next) => current && setFound(next), () => undefined);
    return () => {
      current = false;
    };
  }, [texts, attempt, again]);
  return found;
}
