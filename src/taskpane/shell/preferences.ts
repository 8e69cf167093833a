import { SUMMARIES } from "../../frameworks/summaries";
import { remember, remembered } from "./remembered";

/** What the user chose in the settings; null is the standard of each. */
export interface Preferences {
  /** null: the language of Office. */
  readonly language: "nl" | "en" | null;
  /** Id of the built-in framework to begin with; null: the example, and for the ribbon's button the one that was made last. */
  readonly kader: string | null;
}

export const STANDARD: Preferences = { language: null, kader: null };

/** As they were kept. What is unknown, for instance of another version, counts as not chosen. */
export function keptPreferences(): Preferences {
  try {
    const kept = JSON.parse(remembered("voorkeuren") ?? "{}") as Readonly<Record<string, unknown>> | null;
    const { language, kader } = kept ?? {};
    return {
      language: language === "nl" || language === "en" ? language : null,
      kader: SUMMARIES.find(({ id }) => id === kader)?.id ?? null,
    };
  } catch {
    return STANDARD;
  }
}

export function keepPreferences(preferences: Preferences): void {
  const isStandard = preferences.language === null && preferences.kader === null;
  remember("voorkeuren", isStandard ? null : JSON.stringify(preferences));
}
