import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-theme";

/** What the pane looks like, as Office says: its theme, and what the browser's own parts (lists, fields, scroll bars) must follow. */
export interface PaneTheme {
  readonly scheme: "light" | "dark";
  readonly fluent: Theme;
}

const LIGHT: PaneTheme = { scheme: "light", fluent: webLightTheme };
const DARK: PaneTheme = { scheme: "dark", fluent: webDarkTheme };

/**
 * The theme that fits Office's. Contrast themes need nothing here: in those Windows sets the colours itself (`forced-colors`), over
 * either theme.
 */
export function themeOfOffice(): PaneTheme {
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!office) return LIGHT;
  return office.isDarkTheme ?? isDark(office.bodyBackgroundColor) ? DARK : LIGHT;
}

/** "#292929" is dark: its luminance lies below the middle. Older Office gives colours only. */
function isDark(color: string | undefined): boolean {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!found) return false;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
