import { useCallback, useEffect, useState } from "react";
import { loadKader } from "../../frameworks/load-kader";
import type { Kader } from "../../model/kader";
import { kanBeoordelen } from "../../plans/beoordeling/plan-beoordelingen";
import { useTexts } from "../language/language";
import { problemOf, type Problem } from "../shell/problem";
import type { Pane } from "../shell/use-pane";
import { kaderInWorkbook } from "../actions/kader-in-workbook";
import { today } from "../actions/today";
import { staandeGesprekken, type StaandeGesprekken } from "./actions/staande-gesprekken";

export const INGEBOUWD = "goede-gesprek";

export interface Gesprekken {
  /** null while the workbook is being looked at. */
  readonly kader: Kader | null;
  /** null: none stands; undefined: being looked at. */
  readonly standing: StaandeGesprekken | null | undefined;
  /** Why the set cannot be read. */
  readonly problem: Problem | null;
  /** Looks once more. */
  readonly again: () => void;
  /** "" for the built-in framework, else the short name of a set in the workbook. */
  readonly source: string;
  readonly sources: readonly string[];
  readonly choose: (source: string) => void;
}

type Found = Pick<Gesprekken, "kader" | "standing" | "problem">;

const LOOKING: Found = { kader: null, standing: undefined, problem: null };

/** The framework to work with and the set of forms in the workbook. */
export function useGesprekken({ standing: workbook }: Pane): Gesprekken {
  const texts = useTexts();
  const sources = (workbook?.sets ?? []).flatMap(({ kort, sheets, task }) => (task === null && sheets.has(`${kort}/tabel/Profielen`) && sheets.has(`${kort}/tabel/Niveaus`) ? [kort] : []));
  const [chosen, setChosen] = useState<string | null>(null);
  const source = chosen ?? sources.find((kort) => kort.startsWith("GoedeGesprek")) ?? "";
  const [found, setFound] = useState<Found>(LOOKING);
  const [attempt, setAttempt] = useState(1);
  const ready = workbook !== null;
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const kader = await kaderOf(source);
      if (!kader || !kanBeoordelen(kader)) throw new Error(source);
      const standing = await staandeGesprekken(kader, today());
      if (current) setFound(typeof standing === "string" ? { kader, standing: null, problem: { sentences: [standing], lang: "nl" } } : { kader, standing, problem: null });
    };
    if (ready) {
      look().catch(async (error: unknown) => {
        const problem = await problemOf(error, texts);
        if (current) setFound({ kader: null, standing: null, problem });
      });
    }
    return () => {
      current = false;
    };
  }, [source, ready, texts, attempt]);
  const again = useCallback((): void => {
    setFound(LOOKING);
    setAttempt((before) => before + 1);
  }, []);
  return { ...found, again, source, sources, choose: useCallback((next: string) => setChosen(next), []) };
}

async function kaderOf(source: string): Promise<Kader | null> {
  return source === "" ? loadKader(INGEBOUWD) : (await kaderInWorkbook(source)).kader;
}
