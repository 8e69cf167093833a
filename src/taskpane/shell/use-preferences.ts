import { createContext, useCallback, useContext, useState } from "react";
import { keepPreferences, keptPreferences, STANDARD, type Preferences } from "./preferences";

export interface ChosenPreferences {
  readonly preferences: Preferences;
  readonly prefer: (chosen: Preferences) => void;
}

export const PreferencesContext = createContext<ChosenPreferences>({ preferences: STANDARD, prefer: () => undefined });

/** The user's preferences, kept when they change. */
export function useKeptPreferences(): ChosenPreferences {
  const [preferences, setPreferences] = useState(keptPreferences);
  const prefer = useCallback((chosen: Preferences): void => {
    keepPreferences(chosen);
    setPreferences(chosen);
  }, []);
  return { preferences, prefer };
}

export function usePreferences(): ChosenPreferences {
  return useContext(PreferencesContext);
}
