import { useCallback, useEffect, useRef, useState } from "react";
import { readConversieRows } from "../../importers/readers/conversietabel/read-rows";
import { leesSalarislijst } from "../../rules/formatielijst/lees-salarislijst";
import { keepChosenTables, readChosenTables, type ChosenTables } from "../../workbook/excel/parameter-tables/chosen-tables";
import { tableHeads } from "../../workbook/excel/parameter-tables/table-heads";
import { useTexts } from "../language/language";
import { problemOf, type Problem } from "../shell/problem";

export interface Tables {
  readonly chosen: ChosenTables;
  /** Names of the workbook's tables that can be chosen. */
  readonly salaris: readonly string[];
  readonly conversie: readonly string[];
}

export interface TablesOfWorkbook {
  /** null while they are being read, or could not be. */
  readonly tables: Tables | null;
  readonly problem: Problem | null;
  readonly again: () => void;
  readonly choose: (chosen: ChosenTables) => void;
}

/** The tables of the workbook that hold dated parameters, and which of them were chosen. */
export function useTables(): TablesOfWorkbook {
  const texts = useTexts();
  const [tables, setTables] = useState<Tables | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(1);
  const kept = useRef(Promise.resolve());
  const fail = useCallback(async (error: unknown): Promise<void> => setProblem(await problemOf(error, texts)), [texts]);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const [chosen, heads] = [await readChosenTables(), await tableHeads()];
      if (!current) return;
      setTables({
        chosen,
        salaris: heads.filter(({ heads: row }) => Array.isArray(leesSalarislijst([row]))).map(({ name }) => name),
        conversie: heads.filter(({ heads: row }) => typeof readConversieRows([row]) === "object" && readConversieRows([row]) !== null).map(({ name }) => name),
      });
    };
    read().catch(fail);
    return () => {
      current = false;
    };
  }, [attempt, fail]);
  const again = useCallback((): void => {
    setProblem(null);
    setAttempt((before) => before + 1);
  }, []);
  const choose = useCallback((chosen: ChosenTables): void => {
    setProblem(null);
    setTables((before) => before && { ...before, chosen });
    // One after the other: the last choice is what stays.
    kept.current = kept.current.then(() => keepChosenTables(chosen)).catch(fail);
  }, [fail]);
  return { tables, problem, again, choose };
}
