/** The themes that a user of Office chooses from (Microsoft: Office.ThemeId), with colours of their kind. */
const OFFICE_THEMES = {
  kleurrijk: { themeId: 0, isDarkTheme: false, bodyBackgroundColor: "#f5f5f5", bodyForegroundColor: "#242424", controlBackgroundColor: "#ffffff", controlForegroundColor: "#242424" },
  donkergrijs: { themeId: 1, isDarkTheme: true, bodyBackgroundColor: "#666666", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#d4d4d4", controlForegroundColor: "#262626" },
  zwart: { themeId: 3, isDarkTheme: true, bodyBackgroundColor: "#262626", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#0a0a0a", controlForegroundColor: "#ffffff" },
} as const;

export type OfficeThemeName = keyof typeof OFFICE_THEMES;

interface LibraryWindow extends Window {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Gives the add-in Office's theme. Excel on the web does (Microsoft's table at `Office.OfficeTheme`), but the library's package is of 2022
 * and its web files leave it out; the library itself stays as it is, the value is put where that of a newer one stands.
 */
export function offerTheme(frame: HTMLIFrameElement, theme: () => OfficeThemeName): void {
  const context = (frame.contentWindow as LibraryWindow | null)?.OSF?.DDA?.Context;
  if (context) Object.defineProperty(context.prototype, "officeTheme", { configurable: true, enumerable: true, get: () => OFFICE_THEMES[theme()] });
}

/** The user comes back from the File menu, where he chose another theme: the pane was out of sight and is seen again. */
export function comeBackFromFileMenu(frame: HTMLIFrameElement): void {
  frame.contentDocument?.dispatchEvent(new Event("visibilitychange"));
}
