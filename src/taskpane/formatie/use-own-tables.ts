import { useEffect, useState } from "react";
import { useTexts } from "../language/language";
import { problemSentence } from "../shell/problem-sentence";
import type { OwnTables } from "./plan-of";

/** None, until they have been read. */
const NONE: OwnTables = { salaristabel: null, conversietabel: null };

/** The dated tables that the settings of this workbook name, and why one of them is not used. */
export function useOwnTables(): { readonly tables: OwnTables; readonly problems: readonly string[] } {
  const texts = useTexts();
  const [found, setFound] = useState<{ readonly tables: OwnTables; readonly problems: readonly string[] }>({ tables: NONE, problems: [] });
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const { parameterTables } = await import("../actions/parameter-tables");
      const { salaris, conversie, problems } = await parameterTables();
      if (current) setFound({ tables: { salaristabel: salaris, conversietabel: conversie }, problems });
    };
    read().catch(async (error: unknown) => {
      const sentence = await problemSentence(error, texts);
      if (current) setFound({ tables: NONE, problems: [sentence] });
    });
    return () => {
      current = false;
    };
  }, [texts]);
  return found;
}
