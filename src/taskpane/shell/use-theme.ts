import { useEffect, useState } from "react";
import { themeOfOffice, type PaneTheme } from "./theme";

/**
 * Office's theme as it is now. Excel has no event for it (Microsoft gives `OfficeThemeChanged` to Outlook only), so it is read anew when it
 * can have changed: the user comes back to the pane, or the system goes dark.
 */
export function useTheme(): PaneTheme {
  const [theme, setTheme] = useState(themeOfOffice);
  useEffect(() => {
    const follow = (): void => setTheme(themeOfOffice());
    const system = window.matchMedia?.("(prefers-color-scheme: dark)");
    document.addEventListener("visibilitychange", follow);
    window.addEventListener("focus", follow);
    system?.addEventListener("change", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      window.removeEventListener("focus", follow);
      system?.removeEventListener("change", follow);
    };
  }, []);
  useEffect(() => {
    // The page under the pane: what shows while a screen is fetched, and when one fails.
    const { style } = document.documentElement;
    style.colorScheme = theme.scheme;
    document.body.style.background = theme.fluent.colorNeutralBackground1;
    document.body.style.color = theme.fluent.colorNeutralForeground1;
  }, [theme]);
  return theme;
}
